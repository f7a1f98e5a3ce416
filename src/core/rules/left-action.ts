import { toMeetings } from '../register/places/meetings.ts'
import type { Rule } from './rule.ts'

/** What left the list longer ago than at so many meetings is history, which the register keeps. */
const lastMeetings = 3

/** An action that was open at one meeting and that the next did not mention, in a series that carries its actions on. */
export const leftAction: Rule = {
  id: 'left-action',
  severity: 'warning',
  summary: 'An action that was open at one meeting and is absent from the next, without having been closed.',
  why: 'Nobody can tell whether it was done or forgotten. Close it in the minutes, by `[done]` behind it or a tick, or carry it on; the register says until then that it left the list. Only the last three meetings are looked at, and only in series that carry their actions from meeting to meeting: in others an action is listed once.',
  bad: {
    'minutes/ops/2021-03-04.md': '- ⟦AI (Mia): cut release 5.10⟧\n- AI (Jon): tell the sites\n',
    'minutes/ops/2021-03-11.md': '- AI (Jon): tell the sites\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': '- AI (Mia): cut release 5.10\n- AI (Jon): tell the sites\n',
    'minutes/ops/2021-03-11.md': '- AI (Mia): cut release 5.10 [done]\n- AI (Jon): tell the sites\n',
    'minutes/ops/2031-03-18.md': '# An agenda\n',
    'minutes/board/2021-03-04.md': '- AI (Mia): ask the sites\n',
    'minutes/board/2021-03-11.md': '- The mirror is back.\n',
  },
  check: (register) => {
    const { actions, byPath, series } = register
    const recent = new Set(series.flatMap((one) => toMeetings(one, register).slice(-lastMeetings)))
    return actions.all.flatMap(({ number, leftAt, history }) => {
      const last = history.at(-1)
      const next = leftAt === null ? undefined : byPath.get(leftAt)
      if (!last || !next || !recent.has(next)) return []
      const name = number === null ? 'this action' : `action #${number}`
      const reason = `${name} is open here and absent from the next meeting, ${next.path}; say there what became of it, or mark it [done]`
      return [{ path: last.path, place: last.place, reason }]
    })
  },
}
