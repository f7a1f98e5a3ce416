import { folderOf, type Kind } from '../../records/kinds.ts'
import { toSlug } from '../../records/slug.ts'
import type { Draft } from './meeting.ts'
import { heading, paragraph, writeDocument } from './tree.ts'

/** Kinds that stand for themselves: a topic, or a tool. */
export type PageKind = Extract<Kind, 'faq' | 'roadmap' | 'tool'>

/** Draft a topic of questions, the releases of a tool, or a tool, by its name. */
export function draftPage(kind: PageKind, name: string): Draft {
  const slug = toSlug(name) || 'new'
  return { path: `${folderOf[kind]}/${slug}.md`, text: drafts[kind](name, slug) }
}

const drafts: Record<PageKind, (name: string, slug: string) => string> = {
  faq: (name) =>
    writeDocument({ status: 'draft' }, [heading(1, name), heading(2, 'How do I …?'), paragraph('Answer.')]),
  roadmap: (name, slug) =>
    writeDocument({ tool: slug }, [heading(1, `Releases of ${name}`)]) +
    '\n| Release | Planned | Released | Functionality |\n| --- | --- | --- | --- |\n',
  tool: (name) =>
    writeDocument({ name: JSON.stringify(name), aliases: '[]', owner: null, homepage: null }, [
      heading(1, name),
      paragraph('What it is, in a sentence.'),
      heading(2, 'If it fails'),
      paragraph('What to do.'),
    ]),
}
