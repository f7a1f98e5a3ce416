import type { Book } from '../../../book.ts'
import type { PlannedDate } from '../../../parse/dates/planned-date.ts'
import type { RowStatements } from '../../../register/releases/plan-statements.ts'
import { toStandingPlan } from '../../../register/releases/slip.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import type { NewsItem } from '../news.ts'
import { sayPlan, tellStated, toNote, toWords } from '../words.ts'
import { toPathsNow } from './compare-pages.ts'
import type { Planned, PlanPair } from './planned.ts'

/**
 * Tell what else is stated of releases and milestones whose plan stands: that they have not come, or are planned again, their
 * status, days on the way to them, and what meetings that were on record planned.
 */
export function tellRestated(before: Book, after: Book, pairs: readonly PlanPair[]): NewsItem[] {
  const pathNow = toPathsNow(before, after)
  const known = new Set(before.documents.map(({ path }) => pathNow(path)))
  const isOnRecord = (path: string): boolean => known.has(path) && after.byPath.has(path)
  return pairs.flatMap(({ before: was, after: is }): NewsItem[] => {
    if (was === null) return []
    const earlier = toEarlier(was, is, pathNow).filter(({ document }) => isOnRecord(document.path))
    const standing = sayStanding(was, is, after.words)
    const note = toNote(
      standing,
      sayStatus(was, is, after.words),
      ...sayPhases(was, is, after.words),
      ...(standing === null ? earlier.map((stated) => sayEarlier(stated, after.words)) : []),
    )
    const spot = earlier[0]?.evidence ?? is.rows.at(-1)?.evidence ?? is.evidence
    return note === null ? [] : [tellStated(is.name, note, spot)]
  })
}

/** `not completed; was stated as 5 March 2026`, `planned for May 2026, was withdrawn`; `null` where it stands as it did. */
function sayStanding(was: Planned, is: Planned, words: Words): string | null {
  const { news, milestones } = words
  if (was.come !== null && is.come === null) return toNote(news.notCome, news.statedAs(sayPlan(was.come, words)))
  if (!was.isWithdrawn || is.isWithdrawn || is.come !== null) return null
  return news.stoodAs(news.plannedFor(sayPlan(toStandingPlan(is.steps), words)), milestones.states.withdrawn)
}

function sayStatus({ statedStatus: was }: Planned, { statedStatus: is }: Planned, { news }: Words): string | null {
  return is === null || is === was ? null : was === null ? toWords(is) : news.stoodAs(toWords(is), toWords(was))
}

/** `Testing: 26 March 2014, was 24 March 2014` */
function sayPhases(was: Planned, is: Planned, words: Words): string[] {
  const known = new Map(was.phases.map(({ name, date }) => [name, date]))
  return is.phases.flatMap(({ name, date }) => {
    const old = known.get(name)
    const day = sayDate(date, words)
    if (old === date) return []
    return [`${toWords(name)}: ${old === undefined ? day : words.news.stoodAs(day, sayDate(old, words))}`]
  })
}

/** What a document that was and is on record states of a release, and what it did. */
interface Stated {
  document: RowStatements['document']
  was: RowStatements | undefined
  is: RowStatements | undefined
  evidence: RowStatements['evidence'] | undefined
}

function toEarlier(was: Planned, is: Planned, pathNow: (path: string) => string): Stated[] {
  const then = new Map(was.rows.map((row) => [pathNow(row.document.path), row]))
  const now = new Map(is.rows.map((row) => [row.document.path, row]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((path): Stated[] => {
    const [old, row] = [then.get(path), now.get(path)]
    const document = row?.document ?? old?.document
    if (!document || dayOf(old) === dayOf(row)) return []
    return [{ document: { ...document, path }, was: old, is: row, evidence: row?.evidence }]
  })
}

function planOf(row: RowStatements | undefined): PlannedDate | null {
  return row?.planned.findLast(({ isStruck }) => !isStruck)?.planned ?? null
}

function dayOf(row: RowStatements | undefined): string | null {
  const plan = planOf(row)
  return plan === null ? null : JSON.stringify([plan.date, plan.part])
}

/** `planned on 3 March 2014 for 6 May 2014, was 13 May 2014`; what has no day is named. */
function sayEarlier({ document, was, is }: Stated, words: Words): string {
  const then = planOf(was)
  const said = sayPlanned(document, planOf(is), words)
  return then === null ? said : words.news.stoodAs(said, sayPlan(then, words))
}

function sayPlanned({ date, title }: Stated['document'], plan: PlannedDate | null, words: Words): string {
  const { news } = words
  if (date === null) return `${toWords(title)}: ${sayPlan(plan, words)}`
  const day = sayDate(date, words)
  return plan === null ? news.notPlannedOn(day) : news.plannedOn(day, sayPlan(plan, words))
}
