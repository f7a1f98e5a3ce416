import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Parents, Root } from 'mdast'
import { type Place, toPlace } from '../../read/message.ts'
import { splitNames } from '../attendance/split-names.ts'
import { toText } from './text.ts'
import { foldSpace } from '../../text/fold.ts'
import { walk } from './walk.ts'

/** A part of a document under a heading of its own. */
export interface Section {
  /** Anchor of the heading, made as code hosts make it. */
  id: string
  title: string
  /** Level on the page, 2 to 6, without gaps; the title of the page is 1. */
  level: number
  /** Those responsible, from parentheses at the end of the heading: `CMS (Burt)`, `ATLAS (Armen & Xin)`. */
  people: string[]
  place: Place
}

/** The sections of a document in reading order, and the anchor of the heading that became its title. */
export interface Sections {
  sections: Section[]
  titleAnchor: string | null
}

/** List the sections of a document. `title` is the heading that gave the document its title, if one did. */
export function parseSections(root: Root, title: Heading | null): Sections {
  const slugger = new GithubSlugger()
  const open: number[] = []
  const sections: Section[] = []
  let titleAnchor: string | null = null
  walk<Nodes, Parents>(root, (heading) => {
    if (heading.type !== 'heading') return heading.type === 'paragraph' ? 'skip' : undefined
    const text = foldSpace(toText(heading))
    const id = slugger.slug(text)
    if (heading === title) titleAnchor = id
    if (heading === title || text === '') return 'skip'
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop()
    open.push(heading.depth)
    sections.push({
      id,
      title: text,
      level: Math.min(6, open.length + 1),
      people: responsible(text),
      place: toPlace(heading.position),
    })
    return 'skip'
  })
  return { sections, titleAnchor }
}

/** The section that a place of the document lies in, `null` before the first. */
export function sectionAt(sections: readonly Section[], { line }: Place): Section | null {
  return sections.findLast((section) => section.place.line <= line) ?? null
}

/** The names in parentheses at the end of a section's heading. */
export function responsible(title: string): string[] {
  const inside = /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? ''
  const names = splitNames(inside).map(({ text }) => text)
  const isPerson = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){0,2}$/u.test(name)
  return names.length > 0 && names.every(isPerson) ? names : []
}
