import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { select, text } from '@clack/prompts'
import type { Book } from '../core/book.ts'
import { toNextDate } from '../core/register/places/cadence.ts'
import { isLike } from '../core/records/issues.ts'
import { toSlug } from '../core/records/slug.ts'
import type { Series } from '../core/register/places/series.ts'
import { type Draft, draftMeeting } from '../core/write/drafts/meeting.ts'
import { draftPage } from '../core/write/drafts/page.ts'
import { ask } from './asking.ts'
import { shownFolder } from './check.ts'
import { toCommand } from './command.ts'
import { Misuse } from './misuse.ts'
import { compileRecord, type RecordOptions } from './record.ts'
import { writeNew } from './write-new.ts'
import { readDay } from './option-values.ts'
import { answer, remark } from './say.ts'

/** What can be begun by `new`. */
export type NewKind = 'minutes' | 'report' | 'faq' | 'roadmap' | 'tool'

/** Options of `new`. */
export interface NewOptions extends RecordOptions {
  series?: string
  date?: string
}

/** Begin a document: write its file, which must not be there yet, and print its path. What the options leave open is asked on a terminal. */
export async function startNew(kind: NewKind, name: string | undefined, options: NewOptions): Promise<number> {
  assertSense(kind, name, options)
  const book = compileRecord(options)
  const draft = await toDraft(book, kind, name, options)
  const file = join(resolve(options.content), draft.path)
  if (existsSync(file))
    throw new Misuse(
      `${shownFolder(options.content)}${draft.path} is there already and stays as it is; give another day with --date, or another name`,
    )
  writeNew(resolve(options.content), file, draft.text)
  answer(`${shownFolder(options.content)}${draft.path}`)
  return 0
}

/** Refuse what would have no effect. Throws `Misuse`. */
function assertSense(kind: NewKind, name: string | undefined, { series, date }: NewOptions): void {
  const isDated = kind === 'minutes' || kind === 'report'
  if (isDated && name !== undefined)
    throw new Misuse(`${kind} have no name: "${name}"; give the series with --series and the day with --date`)
  const [given] = isDated
    ? []
    : [...(series === undefined ? [] : ['--series']), ...(date === undefined ? [] : ['--date'])]
  if (given) throw new Misuse(`${given} is for minutes and reports; leave it out: ${toCommand('new', `${kind} NAME`)}`)
}

async function toDraft(book: Book, kind: NewKind, name: string | undefined, options: NewOptions): Promise<Draft> {
  if (kind !== 'minutes' && kind !== 'report') return draftPage(kind, name ?? (await askName(kind)))
  const series = await findSeries(book, kind, options.series)
  const dates = series.documents.map((path) => book.byPath.get(path)?.date ?? null)
  const date =
    options.date === undefined ? await askDate(toNextDate(dates, book.today)) : readDay(options.date, '--date')
  return draftMeeting(book, series, date)
}

/** The series that is named, in small letters or capitals, the only one there is, or the one chosen on a terminal. A name that is not there begins a new series. */
async function findSeries(book: Book, kind: Series['kind'], named: string | undefined): Promise<Series> {
  const all = book.series.filter((series) => series.kind === kind)
  const [only] = all
  const ids = all.map(({ id }) => id).join(', ')
  if (named !== undefined) {
    const found = all.find(({ id }) => toSlug(id) === toSlug(named))
    if (!found) assertNew(named, all)
    return found ?? beginSeries(kind, named, ids)
  }
  if (all.length === 1 && only) return only
  if (!process.stdin.isTTY)
    throw new Misuse(
      all.length === 0
        ? 'there is no series yet; name one with --series'
        : `there are several series; choose one with --series: ${ids}`,
    )
  if (all.length === 0) return beginSeries(kind, await ask(text({ message: 'Name of the series, such as ops' })), ids)
  const chosen = await ask(
    select({ message: 'Which series?', options: all.map(({ id, title }) => ({ value: id, label: title })) }),
  )
  return all.find(({ id }) => id === chosen) ?? beginSeries(kind, chosen, ids)
}

/** Refuse the name of a new series that is probably a slip of one that is there. Throws `Misuse`. */
function assertNew(named: string, all: readonly Series[]): void {
  const near = all.find(({ id }) => isSlip(toSlug(named), toSlug(id)))
  if (near)
    throw new Misuse(
      `there is no series ${named}; did you mean --series ${near.id}? A new series of so like a name begins with a file of your own in a folder ${named}`,
    )
}

/** Whether a name is a slip of another: a letter more or less, or another in a longer one. Names that differ in figures are meant so: `wp1`, `wp2`. */
function isSlip(named: string, known: string): boolean {
  if (named.replace(/\d+/g, '') === known.replace(/\d+/g, '')) return false
  const isPlural = `${named}s` === known || named === `${known}s`
  return isPlural || (Math.min(named.length, known.length) > 4 && isLike(known, named))
}

function beginSeries(kind: Series['kind'], name: string, others: string): Series {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name))
    throw new Misuse(`--series ${name} cannot be a folder; use letters, figures and hyphens`)
  remark(
    `${name} is a new series of ${kind === 'report' ? 'reports' : kind}${others === '' ? '' : `, beside ${others}`}`,
  )
  return { id: name, kind, title: name, description: null, noindex: false, lang: 'en', url: '', documents: [] }
}

async function askDate(proposed: string): Promise<string> {
  if (!process.stdin.isTTY) return proposed
  return readDay(
    await ask(text({ message: 'Day of the meeting', placeholder: proposed, defaultValue: proposed })),
    '--date',
  )
}

async function askName(kind: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Misuse(`give a name: ${toCommand('new', `${kind} NAME`)}`)
  return ask(text({ message: kind === 'faq' ? 'Topic of the questions' : 'Name of the tool' }))
}
