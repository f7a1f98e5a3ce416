import type { Root } from 'mdast'
import { findDate, parseDate, type StatedDate } from '../core/parse/dates/dates.ts'
import { parseFileName } from '../core/parse/dates/file-name.ts'
import { parseTitle } from '../core/parse/dates/title.ts'
import { toText } from '../core/parse/text/text.ts'
import type { Kind } from '../core/records/kinds.ts'
import { foldSpace } from '../core/text/fold.ts'
import type { Draft } from './draft.ts'
import { guessKind } from './guess-kind.ts'
import type { Said } from './plan.ts'

/** Where a date was found: in the plan, in what the source states of itself, its name, title or text, or in what is said of all. */
export type DateSource = 'plan' | 'source' | 'name' | 'title' | 'text' | 'given'

/** Why a kind was chosen: the plan or an option says it, the format does, name and text tell, or most of its series are of it. */
export type KindSource = 'plan' | 'given' | 'source' | 'text' | 'series'

/** What is known of a document before it has a place. */
export interface Candidate {
  draft: Draft
  titled: string | null
  date: StatedDate | null
  dateFrom: DateSource | null
  /** Dates that its name and its title state, where they contradict each other. */
  contradiction: { name: string; title: string } | null
  kind: Kind
  kindFrom: KindSource
  /** What its name says besides the date, without years. */
  stem: string
}

/** Tell date, kind and name of a document from its tree, its file name and what the person who imports says. */
export function toCandidate(
  draft: Draft,
  root: Root,
  options: { kind: Kind | null; date: StatedDate | null; said?: Said },
): Candidate {
  const name = parseFileName([...draft.foreign.folders, `${draft.foreign.name}.md`].join('/'))
  const heading = parseTitle(root, null)
  // A heading that is the name of the topic is its title as it stands.
  const isTitle = heading.heading?.depth === 1 || heading.text === draft.foreign.name
  const title = heading.text ?? draft.title
  const inTitle = title === null ? null : toStated(findDate(title))
  const { date, dateFrom } = chooseDate([
    ['plan', options.said?.date ?? null],
    ['source', draft.stated],
    ['name', name.date],
    ['title', inTitle],
    ['text', (draft.stated ?? name.date ?? inTitle) ? null : findStatedDate(root)],
    ['given', options.date],
  ])
  const about = {
    draft,
    root,
    title: title ?? '',
    isNamedByDay: name.date?.precision === 'day',
    isOfDay: date?.precision === 'day',
  }
  return {
    draft,
    titled: isTitle ? heading.text : draft.title,
    date,
    dateFrom,
    contradiction: draft.stated === null && dateFrom !== 'plan' ? findContradiction(name.date, inTitle) : null,
    ...(chooseKind([
      ['plan', options.said?.kind ?? null],
      ['given', options.kind],
      ['source', draft.kind],
    ]) ?? { kind: guessKind(about), kindFrom: 'text' }),
    stem: toStem(name.stem),
  }
}

/** The first date that is stated, and where. */
function chooseDate(
  stated: readonly (readonly [DateSource, StatedDate | null])[],
): Pick<Candidate, 'date' | 'dateFrom'> {
  for (const [dateFrom, date] of stated) if (date !== null) return { date, dateFrom }
  return { date: null, dateFrom: null }
}

/** The first kind that is said, and by what. */
function chooseKind(
  said: readonly (readonly [KindSource, Kind | null])[],
): Pick<Candidate, 'kind' | 'kindFrom'> | null {
  for (const [kindFrom, kind] of said) if (kind !== null) return { kind, kindFrom }
  return null
}

/** A name and a title that state different days. */
function findContradiction(name: StatedDate | null, title: StatedDate | null): Candidate['contradiction'] {
  if (name?.precision !== 'day' || title === null || title.date === name.date) return null
  return { name: name.date, title: title.date }
}

/** What a name says besides its date: `2019_ops-call` → `ops-call`; what every meeting is called says nothing. */
function toStem(name: string): string {
  return name
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
    .replace(/\bdir\b/g, ' ')
    .replace(/[\s_.,-]+/g, ' ')
    .trim()
    .replace(/^(?:minutes?|meetings?|notes|calls?|telecons?)$/i, '')
}

function toStated(found: StatedDate | null): StatedDate | null {
  return found && { date: found.date, precision: found.precision }
}

/** A line near the top that says the date: `Date: 4 March 2021`, or nothing but a date. */
function findStatedDate(root: Root): StatedDate | null {
  for (const block of root.children.slice(0, 12)) {
    const text = foldSpace(toText(block)).slice(0, 200)
    if (block.type === 'paragraph' && parseDate(text).type === 'date') return toDayOf(text)
    const said = /^(?:meeting )?(?:date|when|held on)\s*:\s*(.+)$/i.exec(text)?.[1]
    const found = said === undefined ? null : (toDayOf(said) ?? toStated(findDate(said)))
    if (found) return found
  }
  return null
}

function toDayOf(text: string): StatedDate | null {
  const reading = parseDate(text)
  return reading.type === 'date' ? { date: reading.date, precision: reading.precision } : null
}
