import type { Book } from '../../core/book.ts'
import type { SupportStatus, SupportWindow } from '../../core/register/support/window.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { toHref } from '../record/shell.ts'
import { type LinkedDate, toLinkedDate } from '../releases/linked-date.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'
import { supportWords } from './words.ts'

/** A version and how long it is supported. */
export interface SupportRow {
  tool: { text: string; href: string } | null
  version: string
  href: string
  released: string | null
  /** Every end that stood; all but the last are struck out. */
  until: LinkedDate[]
  /** Starts and ends of stages in words. */
  stages: string
  state: 'released' | 'planned' | 'left'
  stateText: string
}

/** A table of versions and their support. */
export interface SupportView {
  caption: string
  rows: SupportRow[]
  hasStages: boolean
}

/** The page of all versions that are supported. */
export interface SupportedView {
  type: 'supported'
  title: string
  trail: { text: string; href: string }[]
  note: string
  support: SupportView | null
  empty: string | null
  links: { text: string; href: string }[]
}

export const supportedAddress = '/roadmaps/supported/'

/** Show the support of a tool; `null` where nothing states it. */
export function toToolSupport(book: Book, tool: string): SupportView | null {
  const own = book.support.filter((window) => window.tool === tool)
  return own.length === 0 ? null : toView(book, own, false)
}

/** Show the support of all tools: what ends next comes first. */
export function toSupported(book: Book): SupportedView {
  const { support, today, words } = book
  const supported = support.filter(({ status }) => status === 'supported').length
  return {
    type: 'supported',
    title: words.support.title,
    trail: [{ text: words.lists.roadmap, href: toHref(book, '/roadmaps/') }],
    note: words.support.note(words.counts.version(supported), today, support.length),
    support: support.length === 0 ? null : toView(book, support, true),
    empty: support.length > 0 ? null : words.support.empty,
    links: support.length > 0 ? [{ text: 'JSON', href: toHref(book, '/api/v1/supported.json') }] : [],
  }
}

const order: Record<SupportStatus, number> = { supported: 0, ahead: 1, open: 2, ended: 3 }

function toView(book: Book, windows: readonly SupportWindow[], isMixed: boolean): SupportView {
  const end = ({ until }: SupportWindow): string => until?.latest ?? ''
  const sorted = [...windows].sort(
    (a, b) =>
      order[a.status] - order[b.status] ||
      (a.status === 'ended' ? byCodeUnit(end(b), end(a)) : byCodeUnit(end(a), end(b))),
  )
  const rows = sorted.map((window) => toRow(book, window, isMixed))
  const supported = windows.filter(({ status }) => status === 'supported').length
  return {
    caption: book.words.support.caption(supported, windows.length, book.today),
    rows,
    hasStages: rows.some(({ stages }) => stages !== ''),
  }
}

const states: Record<SupportStatus, SupportRow['state']> = {
  supported: 'released',
  ahead: 'planned',
  open: 'planned',
  ended: 'left',
}

function toRow(book: Book, window: SupportWindow, isMixed: boolean): SupportRow {
  const { tool, version, evidence, from, steps, stages, status, stage, until } = window
  return {
    tool: isMixed ? { text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) } : null,
    version,
    href: toHref(book, evidence.url),
    released: from && sayPlanned(from, book.words),
    until: steps.map((step, index) => toLinkedDate(book, step, index < steps.length - 1)),
    stages: stages
      .flatMap(({ stage: name, edge, date }) =>
        date === null || (edge === 'end' && date === until)
          ? []
          : [book.words.support[edge === 'start' ? 'from' : 'until'](name, sayPlanned(date, book.words))],
      )
      .join(', '),
    state: states[status],
    stateText: [stage, supportWords(window, book)].filter(Boolean).join(', '),
  }
}
