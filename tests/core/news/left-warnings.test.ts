import { expect, test } from 'vitest'
import { tell } from './tell.ts'

const meeting = (day: string, ...owned: string[]): Record<string, string> => ({
  [`minutes/ops/${day}.md`]: `---\ntitle: Call\n---\n\nPresent: Mia Berg, Jon Dahl\n\n${owned.map((one) => `- AI ${one}\n`).join('')}`,
})
const oars = '(Mia): order the oars'
const shed = '(Jon): paint the shed'
const three = { ...meeting('2021-03-01', oars, shed), ...meeting('2021-03-08', shed), ...meeting('2021-03-15', shed) }
const four = { ...three, ...meeting('2021-03-22', shed) }
const five = { ...four, ...meeting('2021-03-29', shed) }

test('an action that leaves the list is told as that, and not again as a finding', () => {
  const told = tell(
    { ...meeting('2021-03-01', oars, shed) },
    { ...meeting('2021-03-01', oars, shed), ...meeting('2021-03-08', shed) },
  )
  expect(told['actions-left']).toEqual(['Ops: order the oars (Mia; open at the meeting before)'])
  expect(told['findings-new']).toBeUndefined()
  expect(told['findings-mended']).toBeUndefined()
})

test('warnings that only meetings take or bring are told with the reason', () => {
  expect(tell(four, five)['findings-mended']).toEqual([
    '1 action that left the list earlier is no longer warned of, since only the last meetings are looked at (warning, left-action)',
  ])
  expect(tell(five, four)['findings-new']).toEqual([
    '1 action that left the list earlier is warned of again, since its meeting is among the last ones (warning, left-action)',
  ])
  expect(tell(three, four)['findings-mended']).toBeUndefined()
})

test('nothing is said of them where the action is told, or the rule is set otherwise', () => {
  const closed = { ...four, ...meeting('2021-03-01', `${oars} [done]`, shed) }
  expect(tell(four, closed)['findings-mended']).toBeUndefined()
  const off = { 'site.yaml': 'rules:\n  left-action: off\n' }
  expect(tell(four, { ...four, ...off })['findings-mended']).toBeUndefined()
})
