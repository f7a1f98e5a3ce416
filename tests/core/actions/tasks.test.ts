import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

function read(text: string): string[] {
  const { actions } = compileFiles({
    'minutes/herd/2024-11-28.md': `# Herd\n\nPresent: Mia Berg, Jon Dahl\n\n${text}\n`,
  })
  return actions.all.map(({ owners, title }) => `${owners.join('+')}: ${title}`)
}

test.each([['To Do Tasks:'], ['To-do list'], ['TODO list'], ['Todo tasks']])('actions stand below %s', (heading) =>
  expect(read(`## ${heading}\n\n- Mia - paint the fence`)).toEqual(['Mia: paint the fence']),
)

test.each([['Task Force: Best practices for fences'], ['Task group: Fences'], ['Task team: Fences']])(
  'a group of people is no action: %s',
  (item) => expect(read(`## Discussion\n\n- ${item}`)).toEqual([]),
)

test('the task of somebody is one', () =>
  expect(read('## Discussion\n\n- Task Mia: paint the fence')).toEqual(['Mia: paint the fence']))
