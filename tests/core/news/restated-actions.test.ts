import { expect, test } from 'vitest'
import { tell } from './tell.ts'

const meeting = (day: string, mark = ''): Record<string, string> => ({
  [`minutes/ops/${day}.md`]: `---\ntitle: Call\n---\n\nPresent: Mia Berg, Jon Dahl\n\n- AI (Mia): order the oars${mark}\n- AI (Jon): paint the shed\n`,
})
const open = { ...meeting('2021-03-01'), ...meeting('2021-03-08'), ...meeting('2021-03-15'), ...meeting('2021-03-22') }
const closed = { ...open, ...meeting('2021-03-08', ' [done]') }

test('an action that older minutes end is told as open again on the day that lists it', () => {
  expect(tell(open, closed)['actions-restated']).toEqual([
    'Ops: order the oars (Mia; closed on 8 March 2021, open again on 15 March 2021)',
  ])
  expect(tell(closed, open)['actions-restated']).toEqual(['Ops: order the oars (Mia; open on 8 March 2021, was done)'])
})

test('one that the last minutes end is closed, and is told once', () => {
  const told = tell(open, { ...open, ...meeting('2021-03-22', ' [done]') })
  expect(told['actions-closed']).toHaveLength(1)
  expect(told['actions-restated']).toBeUndefined()
})
