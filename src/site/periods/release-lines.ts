import type { Book } from '../../core/book.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Milestone } from '../../core/register/releases/milestones.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { PeriodFacts } from '../../core/write/periods/facts.ts'
import type { Span } from '../../core/write/periods/spans.ts'
import { plansKnownOn } from '../releases/plans.ts'
import { toMoveEntry } from '../releases/slip.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { ofEvidence, type PeriodGroup, type PeriodLine, sourceOf, toLine } from './line.ts'
import { withTool } from '../../core/text/with-tool.ts'

/** What came, what moved, what was planned in the end, and what was delivered. */
export function toReleaseGroups(book: Book, span: Span, facts: PeriodFacts): PeriodGroup[] {
  const { periods } = book.words
  return [
    { title: periods.released, lines: toCameLines(book, facts.came) },
    {
      title: periods.datesMoved,
      lines: facts.moves.map((move) => {
        const { version, before, after, days } = toMoveEntry(book, move, false)
        const text = periods.moved(withTool(nameOfTool(book, move.release.tool), version), before.text, after.text)
        return toLine({ text, note: days, ...ofEvidence(move.after.evidence) })
      }),
    },
    { title: periods.notCome, lines: facts.notCome.flatMap((one) => toNotComeLine(book, one)) },
    { title: periods.plannedAtEnd, lines: toPlanLines(book, span) },
    {
      title: periods.delivered,
      lines: facts.delivered.map((one) => toMilestoneLine(one, one.delivered && sayPlanned(one.delivered, book.words))),
    },
    {
      title: periods.due,
      lines: facts.due.map((one) => toMilestoneLine(one, one.due.at(-1)?.text ?? null)),
    },
  ]
}

function toNotComeLine(book: Book, { tool, version, planned }: Release): PeriodLine[] {
  const plan = planned.at(-1)
  if (!plan) return []
  const note = plan.planned === null ? plan.text : sayPlanned(plan.planned, book.words)
  return [toLine({ text: withTool(nameOfTool(book, tool), version), note, ...ofEvidence(plan.evidence) })]
}

function toMilestoneLine({ id, title, url, path, place }: Milestone, note: string | null): PeriodLine {
  return toLine({ text: [id, title].filter(Boolean).join(' '), url, note, source: sourceOf(path, place) })
}

/** One line a tool: `GlideinWMS 3.4.3 and 3.4.4; 25 January and 4 April 2019`. */
function toCameLines(book: Book, came: readonly Release[]): PeriodLine[] {
  return [...Map.groupBy(came, ({ tool }) => tool)].map(([tool, own]) => {
    const [only, ...others] = [...own].sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
    const [first, last] = [only, others.at(-1)].flatMap((one) =>
      one?.released ? sayPlanned(one.released, book.words) : [],
    )
    const evidence = only && ofEvidence(only.released?.evidence ?? only.evidence)
    return toLine({
      text: withTool(nameOfTool(book, tool), book.words.list([only, ...others].map((one) => one?.version ?? ''))),
      note:
        first === undefined || last === undefined || first === last
          ? (first ?? null)
          : book.words.common.fromTo(first, last),
      source: evidence?.source ?? null,
      url: others.length === 0 && evidence ? evidence.url : toolAddress(book, tool),
    })
  })
}

/** The plans that were known when a quarter or year ended. */
function toPlanLines(book: Book, { to }: Span): PeriodLine[] {
  if (to > book.today) return []
  return plansKnownOn(book, to).map(({ tool, version, planned, evidence }) =>
    toLine({ text: withTool(tool, version), note: planned.text, ...ofEvidence(evidence) }),
  )
}
