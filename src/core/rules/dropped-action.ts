import type { Action } from '../register/actions/actions.ts'
import type { Rule } from './rule.ts'

/** A series that carries so many of its actions from one meeting to the next follows them in its minutes; others do so elsewhere. */
const carried = 0.25

/** An action that was open at one meeting and that the next did not mention. */
export const droppedAction: Rule = {
  id: 'dropped-action',
  severity: 'warning',
  summary: 'An action that was open at one meeting and is absent from the next, without having been closed.',
  why: 'Nobody can tell whether it was done or forgotten. Close it in the minutes, by `[done]` behind it or a tick, or carry it on; the register lists it as dropped until then. Series that never carry an action on are left alone.',
  bad: {
    'minutes/ops/2021-03-04.md': '- ⟦AI (Mia): cut release 5.10⟧\n- AI (Jon): tell the sites\n',
    'minutes/ops/2021-03-11.md': '- AI (Jon): tell the sites\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': '- AI (Mia): cut release 5.10\n- AI (Jon): tell the sites\n',
    'minutes/ops/2021-03-11.md': '- AI (Mia): cut release 5.10 [done]\n- AI (Jon): tell the sites\n',
    'minutes/board/2021-03-04.md': '- AI (Mia): ask the sites\n',
    'minutes/board/2021-03-11.md': '- The mirror is back.\n',
  },
  check: ({ actions: { all: actions }, byPath }) =>
    [...Map.groupBy(actions, ({ series }) => series).values()].filter(areCarried).flatMap((own) =>
      own.flatMap(({ number, droppedAt, history }) => {
        const last = history.at(-1)
        const next = droppedAt === null ? undefined : byPath.get(droppedAt)
        if (!last || !next) return []
        const name = number === null ? 'this action' : `action #${number}`
        return [
          {
            path: last.path,
            place: last.place,
            reason: `${name} is open here and absent from the next meeting, ${next.path}; say there what became of it, or mark it [done]`,
          },
        ]
      }),
    ),
}

/** Whether the meetings of a series speak of the actions of the one before. */
function areCarried(actions: readonly Action[]): boolean {
  const kept = actions.reduce((sum, { history }) => sum + new Set(history.map(({ path }) => path)).size - 1, 0)
  const dropped = actions.filter(({ droppedAt }) => droppedAt !== null).length
  return kept >= carried * (kept + dropped)
}
