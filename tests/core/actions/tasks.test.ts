import { describe, expect, test } from 'vitest'
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

describe('who and until when in lines of their own', () => {
  test.each([
    ['behind the item', '- Paint the fence\n  Owner: Mia Berg\n  Due: 2024-12-05'],
    ['behind a mark', 'Nothing else.\n\n- ACTION: Paint the fence\n  Assignee: Mia Berg\n  Deadline: 2024-12-05'],
    ['in a paragraph of the item', '1. Paint the fence\n\n   Owner: Mia Berg\n   Due: 2024-12-05\n\n2. None'],
    ['in a paragraph behind the item', '- Paint the fence\n\nResponsible: Mia Berg\nDue date: 2024-12-05'],
  ])('%s', (_, text) => {
    const { actions } = compileFiles({ 'minutes/herd/2024-11-28.md': `# Herd\n\n## Action items\n\n${text}\n` })
    expect(actions.all.map(({ title, owners, due }) => [title, owners, due])).toEqual([
      ['Paint the fence', ['Mia Berg'], '2024-12-05'],
    ])
  })

  test.each([
    ['words that are no field', '- Paint the fence\n  Colour: green', ': Paint the fence Colour: green'],
    [
      'a line between',
      '- Paint the fence\n  Owner: Mia Berg\n  and then the door',
      ': Paint the fence Owner: Mia Berg and then the door',
    ],
  ])('%s stay words of the action', (_, text, expected) =>
    expect(read(`## Action items\n\n${text}`)).toEqual([expected]),
  )
})

describe('handles of people of the meeting before what they are to do', () => {
  const people = '## Attendees\n\n- mberg\n- jdahl\n- iroth'
  test.each([
    ['- mberg - paint the fence', 'mberg: paint the fence'],
    ['* jdahl – ask the herd', 'jdahl: ask the herd'],
    ['- iroth: send the bill', 'iroth: send the bill'],
    ['mberg - paint the fence', 'mberg: paint the fence'],
    ['- build - mend the fence', ': build - mend the fence'],
  ])('%s', (item, expected) => expect(read(`${people}\n\n## Action items\n\n${item}`)).toEqual([expected]))
})

describe('boxes of an agenda', () => {
  test.each([
    ['## Agenda\n\n- [ ] The fence'],
    ['## Proposed agenda\n\n- [ ] The fence'],
    ['## Draft agenda (30 min)\n\n- [x] The fence'],
    ['## Agenda for today\n\n- [ ] The fence'],
    ['## Agenda\n\n### Old business\n\n- [ ] The fence'],
    ['## Tagesordnung\n\n### Altes\n\n- [ ] Der Zaun'],
  ])('%s are no actions', (text) => expect(read(text)).toEqual([]))

  test.each([
    ['with an owner', '## Agenda\n\n### Old business\n\n- [ ] Mia: paint the fence', 'Mia: paint the fence'],
    ['below a heading of actions', '## Agenda\n\n### Action items\n\n- [ ] Paint the fence', ': Paint the fence'],
    ['below another heading', '## Notes\n\n### Old business\n\n- [ ] Paint the fence', ': Paint the fence'],
  ])('those %s are', (_, text, expected) => expect(read(text)).toEqual([expected]))
})
