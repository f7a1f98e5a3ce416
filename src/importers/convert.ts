import { parseMarkdown } from '../core/parse/text/markdown.ts'
import { redactTree } from '../core/parse/privacy/redact.ts'
import { isDated } from '../core/records/kinds.ts'
import type { Format } from './formats.ts'
import { writeFrontMatter } from './front-matter.ts'
import type { Loss } from './losses.ts'
import { tidyTree } from './markdown/tidy.ts'
import { writeMarkdown } from './markdown/write.ts'
import { type Place, placeDrafts, type PlacingOptions } from './place.ts'
import { toReadable } from './readable.ts'
import type { PackedDraft } from './packed-draft.ts'
import type { Attachment, Destinations, PlacedDraft } from './links/lookup.ts'
import { toResolver } from './links/resolve.ts'
import { countWords } from './words.ts'

/** A document in its new form. */
export interface Converted {
  /** Path of the source, as reports name it. */
  source: string
  /** Path of the result below the target folder. */
  path: string
  format: Format
  /** Kind and date, and what told them. */
  place: Pick<Place, 'kind' | 'kindFrom' | 'date' | 'dateFrom'>
  text: string
  attachments: Attachment[]
  /** Images that the source itself holds, by their path below the target folder. */
  files: { path: string; bytes: Uint8Array }[]
  losses: Loss[]
  /** in = out + dropped, or the losses say so. */
  words: { in: number; out: number; dropped: number }
}

/** How to convert, besides where to. */
export interface ConvertOptions extends PlacingOptions, Pick<Destinations, 'wiki' | 'findAttachment' | 'findFile'> {}

/** Bring drafts into their new form, one at a time, once all are known: links lead from one to another. */
export function* convertDrafts(drafts: readonly PackedDraft[], options: ConvertOptions): Generator<Converted> {
  const places = placeDrafts(drafts, options)
  const documents = drafts.map((packed, index): PlacedDraft => ({
    ...withoutTree(packed),
    path: places[index]?.path ?? '',
  }))
  const resolve = toResolver({ ...options, documents })
  for (const [index, placed] of documents.entries()) {
    const place = places[index]
    const packed = drafts[index]
    if (place && packed) yield convert(placed, place, packed, resolve)
  }
}

function withoutTree({ draft, anchors, headings }: PackedDraft): Omit<PlacedDraft, 'path'> {
  return { draft, anchors, headings }
}

function convert(
  placed: PlacedDraft,
  place: Place,
  { root, cellBreaks }: PackedDraft,
  resolve: ReturnType<typeof toResolver>,
): Converted {
  const { draft, path } = placed
  const { losses, attachments } = resolve(placed, root)
  // Where a link gave way to its words, texts lie side by side that were apart.
  const body = writeMarkdown(tidyTree(root).root)
  const written = parseMarkdown(body)
  const out = countWords(toReadable(written))
  const all = [
    ...draft.losses,
    ...losses,
    ...noteTable(cellBreaks - draft.losses.filter(({ kind }) => kind === 'cell-break').length),
    ...noteDate(place),
    ...(draft.format === 'word' ? notePrivate(written, body) : []),
  ]
  const dropped = all.reduce((sum, { words }) => sum + words, 0)
  if (draft.wordsIn !== out + dropped)
    all.push({
      kind: 'arithmetic',
      line: 1,
      column: 1,
      what: `${draft.wordsIn} words in, ${out} out, ${dropped} dropped`,
      words: 0,
    })
  return {
    source: draft.foreign.path,
    path,
    format: draft.format,
    place,
    text: body === '' ? writeFrontMatter(draft, place) : `${writeFrontMatter(draft, place)}\n${body}`,
    attachments: [...new Map(attachments.map((attachment) => [attachment.path, attachment])).values()],
    files: draft.files.map(({ name, bytes }) => ({ path: `${path.replace(/\.md$/, '')}/${name}`, bytes })),
    losses: all.sort((a, b) => a.line - b.line || a.column - b.column),
    words: { in: draft.wordsIn, out, dropped },
  }
}

function noteTable(cellBreaks: number): Loss[] {
  return Array.from({ length: Math.max(0, cellBreaks) }, () => ({
    kind: 'cell-break' as const,
    line: 1,
    column: 1,
    what: 'line break',
    words: 0,
  }))
}

function noteDate({ contradiction, date, kind }: Place): Loss[] {
  if (contradiction)
    return [
      {
        kind: 'date-disagrees',
        line: 1,
        column: 1,
        what: `the name says ${contradiction.name}, the title ${contradiction.title}; the name counts`,
        words: 0,
      },
    ]
  return isDated(kind) && date === null
    ? [{ kind: 'no-date', line: 1, column: 1, what: 'neither name, title nor text states the date', words: 0 }]
    : []
}

/** Private details of a document whose source has no lines. Its tree is not needed any more. */
function notePrivate(written: ReturnType<typeof parseMarkdown>, body: string): Loss[] {
  return redactTree(written, body.split('\n')).details.map(({ kind }) => ({
    kind: 'private-details' as const,
    line: 1,
    column: 1,
    what: kind,
    words: 0,
  }))
}
