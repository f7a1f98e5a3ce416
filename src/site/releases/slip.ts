import type { Book } from '../../core/book.ts'
import { toMoves } from '../../core/register/releases/plan-moves.ts'
import type { PlanMove, Release } from '../../core/register/releases/release.ts'
import { toSummary } from '../../core/register/releases/summary.ts'
import { showDate } from '../dates.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { lateWords } from './words.ts'
import { toSlipFigure } from './slip-figure.ts'
import type { TimelineFigure } from './timeline-figure.ts'
import { toMoved } from './facts.ts'
import { toHref } from '../record/shell.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'

/** A plan that was moved, as a row. */
export interface MoveEntry {
  tool: { text: string; href: string } | null
  version: string
  before: { text: string; href: string }
  after: { text: string; href: string }
  days: string
  direction: 'later' | 'earlier'
}

/** The slip report of one tool, or of all. */
export interface SlipView {
  type: 'slip'
  title: string
  trail: { text: string; href: string }[]
  facts: { term: string; value: string; note: string | null }[]
  /** One row a tool; empty in the report of one tool. */
  tools: {
    text: string
    href: string
    releases: number
    planned: number
    moved: number
    share: string
    median: string
    worst: string
  }[]
  /** A drawing each tool of which a plan moved. */
  charts: TimelineFigure[]
  /** Moves by the meeting that made them, newest first. */
  meetings: { id: string; date: string; title: string; href: string; moves: MoveEntry[] }[]
}

/** Address of the slip report of a tool, or of all, below the base. */
export function slipAddress(book: Book, tool: string | null): string {
  return tool === null ? '/roadmaps/slip/' : `${toolAddress(book, tool)}slip/`
}

/** Tools of which something was planned. */
export function plannedTools(book: Book): string[] {
  return [...book.releases.byTool]
    .filter(([, releases]) => releases.some(({ slip }) => slip !== null))
    .map(([tool]) => tool)
}

/** Report how plans were kept: which releases moved, by how much, and which meetings moved them. */
export function toSlipReport(book: Book, tool: string | null): SlipView {
  const tools = tool === null ? plannedTools(book) : [tool]
  const releases = tools.flatMap((id) => book.releases.byTool.get(id) ?? [])
  const { words } = book
  const summary = toSummary(releases, book.today)
  return {
    type: 'slip',
    title: tool === null ? words.releases.plansKept : words.releases.plansOfTool(nameOfTool(book, tool)),
    trail:
      tool === null
        ? [{ text: words.lists.roadmap, href: toHref(book, '/roadmaps/') }]
        : [
            ...(book.tools.size > 0 ? [{ text: words.lists.tool, href: toHref(book, '/tools/') }] : []),
            { text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) },
          ],
    facts: summary.planned > 0 ? [toMoved(summary, words)] : [],
    tools: tool === null ? tools.map((id) => toToolRow(book, id)) : [],
    charts: tools.flatMap(
      (id) => toSlipFigure(book, `slips-${id}`, nameOfTool(book, id), book.releases.byTool.get(id) ?? []) ?? [],
    ),
    meetings: toMeetings(book, releases, tool === null),
  }
}

function toToolRow(book: Book, tool: string): SlipView['tools'][number] {
  const {
    count: releases,
    planned,
    moved,
    medianSlip,
    worst,
  } = toSummary(book.releases.byTool.get(tool) ?? [], book.today)
  return {
    text: nameOfTool(book, tool),
    href: toHref(book, slipAddress(book, tool)),
    releases,
    planned,
    moved,
    share: planned === 0 ? '–' : `${Math.round((moved / planned) * 100)} %`,
    median: medianSlip === null ? '–' : lateWords(Math.round(medianSlip), book.words),
    worst: worst?.slip
      ? `${lateWords(worst.slip.days, book.words)} (${worst.version})`
      : medianSlip === null
        ? '–'
        : book.words.releases.noneLate,
  }
}

function toMeetings(book: Book, releases: readonly Release[], withTool: boolean): SlipView['meetings'] {
  const groups = Map.groupBy(toMoves(releases).reverse(), ({ after }) => `${after.evidence.path} ${after.saidOn ?? ''}`)
  return [...groups].map(([key, moves], index) => {
    const [first] = moves
    const document = book.byPath.get(first?.after.evidence.path ?? '')
    const saidOn = first?.after.saidOn ?? null
    return {
      id: `~moves-${index + 1}`,
      date: saidOn === null ? book.words.common.withoutDate : showDate(saidOn, book.words).text,
      title: document?.title ?? key,
      href: toHref(book, first?.after.evidence.url ?? '/'),
      moves: moves.map((move) => toMoveEntry(book, move, withTool)),
    }
  })
}

/** Show a move of a plan as a row. */
export function toMoveEntry(book: Book, { release, before, after, days }: PlanMove, withTool: boolean): MoveEntry {
  const { tool, version } = release
  return {
    tool: withTool ? { text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) } : null,
    version,
    before: {
      text: before.planned === null ? before.text : sayPlanned(before.planned, book.words),
      href: toHref(book, before.evidence.url),
    },
    after: {
      text: after.planned === null ? after.text : sayPlanned(after.planned, book.words),
      href: toHref(book, after.evidence.url),
    },
    days: book.words.plans.move(book.words.counts.day(Math.abs(days)), days > 0),
    direction: days > 0 ? 'later' : 'earlier',
  }
}
