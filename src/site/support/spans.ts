import type { Words } from '../../core/words/index.ts'
import type { SupportWindow } from '../../core/register/support/window.ts'
import type { TimelineRow } from '../../timeline/items.ts'
import { sayPlanned } from '../../core/register/releases/say-planned.ts'

/** Turn windows with both ends into what a timeline shades behind the releases of a row. */
export function toSupportSpans(windows: readonly SupportWindow[], words: Words): TimelineRow['spans'] {
  return windows.flatMap(({ version, from, until }) =>
    from === null || until === null || until.latest <= from.earliest
      ? []
      : [{ from: from.earliest, to: until.latest, title: words.support.span(version, sayPlanned(until, words)) }],
  )
}
