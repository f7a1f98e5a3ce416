import type { Book } from '../../core/book.ts'
import type { Action } from '../../core/register/actions/actions.ts'
import { isBelowQuorum, toCame } from '../../core/register/people/turnout.ts'
import { withoutStop } from '../../core/text/without-stop.ts'
import type { PeriodFacts, SectionVoice } from '../../core/write/periods/facts.ts'
import type { Span } from '../../core/write/periods/spans.ts'
import { toSparkline } from '../../timeline/sparkline.ts'
import { nameOf } from '../actions/rows.ts'
import { toDecisionTitle, toStateWords } from '../decisions/words.ts'
import { showDate } from '../dates.ts'
import { presentAt } from '../documents/entries.ts'
import { incidentsAddress } from '../incidents/incidents.ts'
import { toPoint } from '../metrics/values.ts'
import { nameOfNumber } from '../record/home-figures.ts'
import { type PeriodGroup, type PeriodLine, sourceOf, toLine } from './line.ts'
import { toReleaseGroups } from './release-lines.ts'
import { withAnchor } from '../../core/text/with-anchor.ts'

/** Say what is known of a span, kind by kind; kinds of which nothing is known are left out. */
export function toPeriodGroups(book: Book, span: Span, facts: PeriodFacts): PeriodGroup[] {
  const spoke = facts.voices.filter(({ said }) => said > 0)
  const fellSilent = facts.voices.filter(({ said }) => said === 0)
  const { periods, counts, latest } = book.words
  return [
    { title: periods.decisions, lines: toDecisionLines(book, facts) },
    ...toReleaseGroups(book, span, facts),
    { title: periods.incidents, lines: toIncidentLines(facts) },
    { title: latest.opened(counts.action(facts.opened.length)), lines: toActionLines(book, facts.opened, 'first') },
    { title: latest.closed(counts.action(facts.closed.length)), lines: toActionLines(book, facts.closed, 'last') },
    { title: periods.numbers, lines: toNumberLines(book, facts) },
    { title: periods.attendance, lines: toAttendanceLines(book, facts) },
    { title: periods.reported, lines: toVoiceLines(book, spoke) },
    { title: periods.fellSilent, lines: toVoiceLines(book, fellSilent) },
  ].filter(({ lines }) => lines.length > 0)
}

/** The meetings and reports, oldest first. */
export function toMeetingLines(book: Book, { documents }: PeriodFacts): PeriodLine[] {
  return documents.map((document) => {
    const { series, kind, title, date, url, hasPage, attendance, path, place } = document
    const name = book.series.find((one) => one.id === series && one.kind === kind)?.title ?? title
    return toLine({
      text: `${name}, ${showDate(date ?? '', book.words).text}`,
      url: hasPage ? url : null,
      note: attendance.isRecorded ? book.words.common.present(presentAt(document)) : null,
      source: sourceOf(path, place),
    })
  })
}

/** Of each series how many usually came. */
function toAttendanceLines(book: Book, { turnouts }: PeriodFacts): PeriodLine[] {
  const { counts, periods } = book.words
  return [...Map.groupBy(turnouts, ({ series }) => series)].flatMap(([url, own]) => {
    const people = new Set(own.flatMap((one) => one.people)).size
    const below = own.filter(isBelowQuorum).length
    const series = book.series.find((one) => one.url === url)
    const recorded = counts.recordedMeeting(own.length)
    const note = periods.usually(toCame(own).usual, recorded, people, below === 0 ? null : counts.meeting(below))
    const last = book.byPath.get(own.at(-1)?.path ?? '')
    const source = last ? sourceOf(last.path, last.place) : null
    return series ? [toLine({ text: series.title, url, note, source })] : []
  })
}

function toDecisionLines(book: Book, { decisions }: PeriodFacts): PeriodLine[] {
  return decisions.map((decision) =>
    toLine({
      text: toDecisionTitle(decision),
      url: decision.url,
      note: toStateWords(book, decision),
      source: sourceOf(decision.path, decision.place),
    }),
  )
}

function toActionLines(book: Book, actions: readonly Action[], which: 'first' | 'last'): PeriodLine[] {
  return actions.map((action) => {
    const row = which === 'first' ? action.history[0] : action.history.at(-1)
    return toLine({
      text: nameOf(book, action, 160),
      url: action.url,
      note: action.owners.join(', ') || null,
      source: row ? sourceOf(row.path, row.place) : null,
    })
  })
}

function toIncidentLines({ incidents }: PeriodFacts): PeriodLine[] {
  return incidents.map(({ id, text, statements }) => {
    const [first] = statements
    return toLine({
      text: withoutStop(text),
      url: `${incidentsAddress}#~${id}`,
      source: first ? sourceOf(first.path, first.place) : null,
    })
  })
}

/** Of every number that is another at the end than at the beginning, the first and last value, the lowest and the highest, and how it went. */
function toNumberLines(book: Book, { numbers }: PeriodFacts): PeriodLine[] {
  const { common, periods } = book.words
  return numbers.flatMap(({ metric, values }) => {
    const [first, last] = [values[0], values.at(-1)]
    if (!first || !last || first.value === last.value) return []
    const sorted = [...values].sort((a, b) => a.value - b.value)
    return [
      toLine({
        text: `${nameOfNumber(metric)}: ${common.fromTo(first.text, last.text)}`,
        note: periods.numberRange(sorted[0]?.text ?? '', sorted.at(-1)?.text ?? ''),
        url: book.byPath.get(last.path)?.url ?? '/',
        source: sourceOf(last.path, last.place),
        spark: toSparkline(values.map(toPoint)),
      }),
    ]
  })
}

function toVoiceLines(book: Book, voices: readonly SectionVoice[]): PeriodLine[] {
  const series = new Map(book.series.map((one) => [one.url, one.title]))
  const isMixed = new Set(voices.map((voice) => voice.series)).size > 1
  return voices.flatMap(({ series: of, section, said, reports, last }) => {
    const document = book.byPath.get(last.path)
    const place = document?.sections.find(({ id }) => id === last.section)?.place ?? document?.place
    if (!document || !place) return []
    const since = document.date === null ? null : book.words.periods.lastOn(showDate(document.date, book.words).text)
    return [
      toLine({
        text: isMixed ? `${series.get(of) ?? ''}: ${section}` : section,
        note: said > 0 ? book.words.periods.inReports(said, reports) : since,
        url: withAnchor(document.url, last.section),
        source: sourceOf(last.path, place),
      }),
    ]
  })
}
