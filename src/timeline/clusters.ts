import type { Scale } from './axis.ts'
import type { PointType } from './items.ts'
import type { Lane } from './lanes.ts'
import { target } from './marks.ts'

/** One or several releases of a line that is drawn in a single row; `count` says how many. */
export interface Cluster {
  x: number
  y: number
  count: number
  /** What all of them are, or `mixed`. */
  type: PointType | 'mixed'
  title: string
  href: string
}

/** Where a mark of several releases leads to, by the day of the first and of the last. */
export type HrefOf = (from: string, to: string) => string

/** A lane drawn in a single row. */
export interface ClusterLane {
  title: string
  clusters: Omit<Cluster, 'y'>[]
  from: number
  to: number
}

/** Draw a lane in a single row: releases closer than a finger become one mark that says how many and leads where `hrefOf` says for the days of the first and the last. */
export function toClusterLane({ title, own }: Lane, scale: Scale, width: number, hrefOf: HrefOf): ClusterLane {
  const finals = own.flatMap(({ label, points }) => {
    const point = points.at(-1)
    return point ? [{ label, point, x: scale(point.earliest) }] : []
  })
  const groups: (typeof finals)[] = []
  for (const final of finals.sort((a, b) => a.x - b.x)) {
    const group = groups.at(-1)
    if (group && ((final.x - (group[0]?.x ?? 0)) * width) / 100 < target + 2) group.push(final)
    else groups.push([final])
  }
  const clusters = groups.flatMap((group): ClusterLane['clusters'] => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    if (first === last)
      return [{ x: first.x, count: 1, type: first.point.type, title: first.point.title, href: first.point.href }]
    const type = group.every(({ point }) => point.type === first.point.type) ? first.point.type : 'mixed'
    return [
      {
        x: first.x,
        count: group.length,
        type,
        title: `${group.length} releases, ${first.label} to ${last.label}, ${first.point.earliest} to ${last.point.latest}`,
        href: hrefOf(first.point.earliest, last.point.latest),
      },
    ]
  })
  return { title, clusters, from: clusters[0]?.x ?? 0, to: clusters.at(-1)?.x ?? 0 }
}
