import type { Book } from '../../core/book.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { writeSvg } from '../../timeline/write-svg.ts'
import { rowNames } from './release-lines.ts'
import { toSpeech } from './speech.ts'
import { type TimelineFigure, toFigure } from './timeline-figure.ts'
import { nameOfTool, toolAddress } from './tool-names.ts'

/** Draw the releases of a tool, of one year where it is given. */
export function toToolFigure(book: Book, tool: string, year: string | null): TimelineFigure | null {
  const all = book.releases.byTool.get(tool) ?? []
  const releases = year === null ? all : all.filter((release) => isIn(release, year))
  const words = book.words.releases
  const name = nameOfTool(book, tool)
  return toFigure(book, {
    id: 'timeline',
    title: year === null ? words.ofTool(name) : words.ofToolIn(name, year),
    releases,
    rowOf: rowNames(releases, words.others),
    period: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
    // Of one year four bars say too little.
    speech: year === null ? toSpeech(book, tool) : [],
    incidents: book.incidents.filter(({ tools }) => tools.includes(tool)),
    support: book.support.filter((window) => window.tool === tool),
  })
}

/** Write the drawing of each tool as an image of its own: path below the base → SVG. */
export function toTimelineFiles(book: Book): Map<string, string> {
  return new Map(
    [...book.releases.byTool.keys()].flatMap((tool): [string, string][] => {
      const figure = toToolFigure(book, tool, null)
      const path = `${toolAddress(book, tool)}timeline.svg`.slice(1)
      return figure === null ? [] : [[path, writeSvg(figure.title, figure.drawing, book.words.page)]]
    }),
  )
}

/** Whether a release has come, or is planned, in a year. */
export function isIn(release: Release, year: string): boolean {
  return dayOf(release).startsWith(year)
}
