import { expect, test } from 'vitest'
import { type PersonSetting, toPeople } from '../../../src/core/records/people-settings.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { sayPeopleChanges } from '../../../src/core/write/news/changes/people-list.ts'

const read = (...entries: string[]): PersonSetting[] =>
  toPeople(`people:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`).value

const mia = 'name: Mia Berg, initials: MB'

test.each<[string, string[], string[], string[]]>([
  ['nothing of the same list', [mia], [mia], []],
  ['who is new', [], [mia], ['Mia Berg is also MB']],
  ['another spelling', [mia], [`${mia}, spellings: [Mia B]`], ['Mia Berg is also Mia B']],
  ['a longer name', ['name: Mia'], ['name: Mia Berg, spellings: [Mia]'], ['Mia Berg is also Mia']],
  ['an organisation', [mia], [`${mia}, organisation: Nordlab`], ['Mia Berg']],
  ['initials for the name', [mia], [`${mia}, listAs: initials`], ['MB listed by initials']],
  [
    'no spelling of who is listed by initials',
    [],
    [`${mia}, spellings: [Mia B], listAs: initials`],
    ['MB listed by initials'],
  ],
  ['the name again', [`${mia}, listAs: initials`], [mia], ['Mia Berg listed by name']],
  ['how many went, not who', [mia, 'name: Jon Dahl'], [], ['2 entries removed']],
])('of another people.yaml it is told: %s', (_, was, is, said) => {
  expect(sayPeopleChanges(read(...was), read(...is), en)).toEqual(said)
})
