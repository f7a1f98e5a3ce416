import { expect, test } from 'vitest'
import { withoutStop } from '../../../src/core/text/without-stop.ts'

test.each([
  ['Update the stack.', 'Update the stack'],
  ['Ask KIT. Then close it.', 'Ask KIT. Then close it'],
  ['Update the stack', 'Update the stack'],
  ['Ask the sites etc.', 'Ask the sites etc.'],
  ['Ask again at 3 p.m.', 'Ask again at 3 p.m.'],
  ['Write to Mia B.', 'Write to Mia B.'],
  ['And so on...', 'And so on...'],
  ['.', '.'],
])('%s', (text, title) => {
  expect(withoutStop(text)).toBe(title)
})
