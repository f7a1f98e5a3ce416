import type { Rule } from './rule.ts'

/** An action that was open at one meeting and that the next did not mention. */
export const droppedAction: Rule = {
  id: 'dropped-action',
  severity: 'warning',
  summary: 'An action that was open at one meeting and is absent from the next, without having been closed.',
  why: 'Nobody can tell whether it was done or forgotten. Close it in the minutes, by `[done]` behind it or a tick, or carry it on; the register lists it as dropped until then.',
  bad: { 'minutes/ops/2021-03-04.md': '- ⟦AI (Mia): cut release 5.10⟧\n', 'minutes/ops/2021-03-11.md': '- The mirror is back.\n' },
  good: { 'minutes/ops/2021-03-04.md': '- AI (Mia): cut release 5.10\n', 'minutes/ops/2021-03-11.md': '- AI (Mia): cut release 5.10 [done]\n', 'minutes/ops/2021-03-18.md': '- The mirror is back.\n' },
  check: ({ actions, byPath }) =>
    actions.flatMap(({ number, droppedAt, history }) => {
      const last = history.at(-1)
      const next = droppedAt === null ? undefined : byPath.get(droppedAt)
      if (!last || !next) return []
      const name = number === null ? 'this action' : `action #${number}`
      return [{ path: last.path, place: last.place, reason: `${name} is open here and absent from the next meeting, ${next.path}; say there what became of it, or mark it [done]` }]
    }),
}
