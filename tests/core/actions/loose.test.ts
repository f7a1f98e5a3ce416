import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The actions of minutes with this text: whose, and what is to be done. */
function read(text: string): string[] {
  const people = 'Attending: Mia Berg, Jon-Erik Dahl, Ines Roth (IR)'
  const { actions } = compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n${text}\n` })
  return actions.all
    .toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ owners, title }) => `${owners.join('+')}: ${title}`)
}

describe('a topic below a filled list of actions begins the notes', () => {
  const list = '## Action items\n\n- Mia: buy a kiln\n\n'
  test.each([
    ['### Summer Kiln Party\n\n- There were four talks\n  - Many came'],
    ['### Moving the big kiln\n\n- The roof leaks'],
    ['### Garden and fence\n\n- Perhaps next year'],
  ])('%s', (text) => expect(read(list + text)).toEqual(['Mia: buy a kiln']))

  test.each([
    ['### Ines\n\n- paint the roof', 'Ines: paint the roof'],
    ['### From the last call\n\n- paint the roof', ': paint the roof'],
    ['### New\n\n- paint the roof', ': paint the roof'],
    ['### Garden team\n\n- paint the roof', ': paint the roof'],
  ])('but %s parts it', (text, expected) => expect(read(list + text)).toEqual(['Mia: buy a kiln', expected]))
})

describe('a tag makes an action wherever it stands in a line', () => {
  test.each([
    ['- Mia: #todo call the potter', 'Mia: call the potter'],
    ['- Ines: order clay for May #todo', 'Ines: order clay for May'],
    ['- The kiln is closed. #todo add notes', ': The kiln is closed. add notes'],
  ])('%s', (line, expected) => expect(read(line)).toEqual([expected]))
  test.each(['- move items with `#todo:person` to the board', '- see issue#todo'])('but not %s', (line) =>
    expect(read(line)).toEqual([]),
  )
})

describe('an arrow to people of the meeting makes an action', () => {
  test.each([
    ['- find out who has the key --> IR', 'IR: find out who has the key'],
    ['- ask whether the town lends us\n  the hall → Mia, IR', 'Mia+IR: ask whether the town lends us the hall'],
    ['- call the potter => Jon', 'Jon: call the potter'],
  ])('%s', (line, expected) => expect(read(line)).toEqual([expected]))
  test('but not to anything else', () => expect(read('- no rain → no mud')).toEqual([]))
})
