import { round, type Scale } from './axis.ts'
import type { PointType, TimelineItem, TimelinePoint } from './items.ts'

/** A shape of a mark: a point, or a bar as long as the date is uncertain. `x` and `width` in per cent. */
export interface Shape {
  type: PointType
  x: number
  width: number
}

/** A link of a timeline: one shape, or several that stand too close for links of their own. */
export interface Mark {
  href: string
  title: string
  shapes: Shape[]
  /** Its ends in per cent. */
  from: number
  to: number
}

/** A thin line from a former plan to what replaced it, or from a candidate to its release. */
export interface Join {
  type: 'later' | 'earlier' | 'same'
  from: number
  to: number
}

/** Least distance of two links and least size of one, in pixels (WCAG 2.2, 2.5.8). */
export const target = 24

/** Draw the points of one release: those closer than a finger share a link that says all of them. */
export function toMarks({ points }: TimelineItem, scale: Scale, width: number): Mark[] {
  const marks: (Mark & { isFinal: boolean })[] = []
  const drawn = points.map((point, index) => ({
    point,
    shape: toShape(point, scale),
    isFinal: index === points.length - 1,
  }))
  for (const { point, shape, isFinal } of drawn.sort(
    (a, b) => a.shape.x - b.shape.x || Number(a.isFinal) - Number(b.isFinal),
  )) {
    const last = marks.at(-1)
    const end = shape.x + shape.width
    if (last && ((shape.x - last.to) * width) / 100 < target) {
      last.shapes.push(shape)
      last.to = Math.max(last.to, end)
      last.title = isFinal ? `${point.title}\n${last.title}` : `${last.title}\n${point.title}`
      if (isFinal) last.href = point.href
      last.isFinal ||= isFinal
    } else marks.push({ href: point.href, title: point.title, shapes: [shape], from: shape.x, to: end, isFinal })
  }
  return marks.map(({ href, title, shapes, from, to }) => ({
    href,
    title,
    shapes: shapes.sort((a, b) => order(a) - order(b)),
    from,
    to,
  }))
}

/** What stands now is drawn over what stood before. */
function order({ type }: Shape): number {
  return /^(?:was|candidate)/.test(type) ? 0 : 1
}

function toShape({ type, earliest, latest }: TimelinePoint, scale: Scale): Shape {
  const x = scale(earliest)
  return { type, x, width: round(scale(latest) - x) }
}

/** Join each former plan to what replaced it, and each candidate to what came of it. */
export function toJoins({ points }: TimelineItem, scale: Scale): Join[] {
  return points.slice(0, -1).flatMap((point, index): Join[] => {
    const next = points[index + 1] ?? point
    const [from, to] = [middle(point, scale), middle(next, scale)]
    const type = point.type === 'was-later' ? 'later' : point.type === 'was-earlier' ? 'earlier' : 'same'
    return from === to ? [] : [{ type, from: Math.min(from, to), to: Math.max(from, to) }]
  })
}

function middle({ earliest, latest }: TimelinePoint, scale: Scale): number {
  return round((scale(earliest) + scale(latest)) / 2)
}
