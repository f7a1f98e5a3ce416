import { round, type Scale } from './axis.ts'
import type { PointType, TimelineItem, TimelinePoint } from './items.ts'

/** A mark that leads to its evidence: a point, or a bar as long as its date is uncertain. `x` and `width` in per cent. */
export interface Mark {
  type: PointType
  x: number
  width: number
  title: string
  href: string
}

/** A thin line from a former plan to what replaced it. */
export interface Join {
  type: 'later' | 'earlier' | 'same'
  from: number
  to: number
}

/** Draw a point. */
export function toMark({ type, earliest, latest, title, href }: TimelinePoint, scale: Scale): Mark {
  const x = scale(earliest)
  return { type, x, width: round(scale(latest) - x), title, href }
}

/** Join each former plan of a release to what replaced it. */
export function toJoins({ points }: TimelineItem, scale: Scale): Join[] {
  const plans = points.filter(({ type }) => type !== 'candidate')
  return plans.slice(0, -1).flatMap((point, index): Join[] => {
    const next = plans[index + 1] ?? point
    const [from, to] = [middle(point, scale), middle(next, scale)]
    const type = point.type === 'was-later' ? 'later' : point.type === 'was-earlier' ? 'earlier' : 'same'
    return from === to ? [] : [{ type, from: Math.min(from, to), to: Math.max(from, to) }]
  })
}

function middle({ earliest, latest }: TimelinePoint, scale: Scale): number {
  return round((scale(earliest) + scale(latest)) / 2)
}
