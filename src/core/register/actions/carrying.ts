import { isOver } from '../../parse/actions/state.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { ActionRow } from './histories.ts'

/** Whether the meetings of a series speak again of what was open at the one before, and how often they did. */
export interface Carrying {
  /** How often an action was open at a meeting and the next one spoke of it. */
  carried: number
  /** How often the next one did not. */
  left: number
  /** At how many meetings a review list looked at actions again. */
  reviews: number
  /** Whether an action that is absent from a meeting has left a list, or there is no list to leave. */
  isCarried: boolean
}

/** A series that carries so many of its open actions to the next meeting keeps a list; in others what comes back is chance. */
const enough = 0.25

/** Learn from the histories of a series whether it carries its actions from meeting to meeting. `meetings` are those held, oldest first. */
export function toCarrying(histories: readonly ActionRow[][], meetings: readonly DocumentRecord[]): Carrying {
  const next = new Map(meetings.map(({ path }, index) => [path, meetings[index + 1]]))
  const listed = histories.filter((history) => !history.every(({ isTold }) => isTold))
  const ends = listed.flatMap((history) =>
    history.flatMap((row, index) => {
      const following = history[index + 1]
      const meeting = next.get(row.path)
      const isLast = following?.path !== row.path
      return isLast && !isOver(row.state) && meeting?.date != null ? [following?.path === meeting.path] : []
    }),
  )
  const carried = ends.filter((isKept) => isKept).length
  const rows = listed.flat()
  const stated = new Set(rows.map(({ path }) => path)).size
  const reviews = new Set(rows.flatMap(({ path, isReview }) => (isReview ? [path] : []))).size
  const isCarried = (carried > 0 && carried >= enough * ends.length) || (reviews > 0 && reviews * 2 >= stated)
  return { carried, left: ends.length - carried, reviews, isCarried }
}
