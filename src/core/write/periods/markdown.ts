import type { BlockContent, Heading, ListItem } from 'mdast'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { toRelativePath } from '../../register/places/links.ts'
import { heading, item, list, paragraph, writeDocument } from '../drafts/tree.ts'

/** A fact with the file and line that state it. */
export interface SourcedLine {
  text: string
  note: string | null
  source: { path: string; line: number } | null
}

/** Facts to begin a report with. */
export interface SourcedText {
  title: string
  summary: string
  groups: readonly { title: string; lines: readonly SourcedLine[] }[]
}

/**
 * Write facts as Markdown, each line with its source. `path` is where it will lie, below the content folder; links lead from
 * there.
 *
 *     - GOCDB 5.9: 10 February 2024 ([gocdb.md, line 12](../../roadmaps/gocdb.md))
 */
export function writeSourced({ title, summary, groups }: SourcedText, path: string): string {
  const sections = groups.flatMap((group): (BlockContent | Heading)[] => [
    heading(2, group.title),
    list(group.lines.map((line) => toItem(line, path))),
  ])
  return writeDocument({}, [heading(1, title), paragraph(summary), ...sections])
}

function toItem({ text, note, source }: SourcedLine, path: string): ListItem {
  const words = note === null ? text : `${text}: ${note}`
  if (source === null) return item(words)
  const file = fileOf(source.path)
  const name = `${file.split('/').at(-1) ?? file}, line ${source.line}`
  const url = encodeURI(toRelativePath(path, file))
  return item(paragraph(`${words} (`, { type: 'link', url, children: [{ type: 'text', value: name }] }, ')'))
}
