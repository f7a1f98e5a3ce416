import { expect, test } from 'vitest'
import type { PastPart } from '../../../src/site/actions/past.ts'
import { toActionLists } from '../../../src/site/actions/lists.ts'
import { compileFiles } from '../../core/content.ts'

const things = 'mirror portal broker index certificate archive cluster network storage printer'.split(' ')
/** What is done with them: other words in each month, so that no action is one of another month. */
const deeds = ['paint * in green', 'sell * to museums', 'describe * for newcomers', 'count * by weight']

const yearAddress = '/actions/ops/y2021/'

/** Parts of the year of a series whose meetings of so many months did ten actions each, and one that did none. */
function partsOf(months: number): PastPart[] {
  const meetings = Array.from({ length: months }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    const actions = things.map((thing) => `- [x] ${deeds[index]?.replace('*', thing) ?? ''} (Ann)\n`).join('')
    return [`minutes/ops/2021-${month}-05.md`, `# Ops\n\n${actions}`]
  })
  const files = { ...Object.fromEntries(meetings), 'minutes/ops/2021-12-20.md': '# Ops\n\nQuiet.\n' }
  const lists = toActionLists(compileFiles(files, { today: '2022-01-01' }))
  const isLong = lists.some(({ address }) => address === yearAddress)
  return lists.find(({ address }) => address === (isLong ? yearAddress : '/actions/ops/'))?.make().past?.parts ?? []
}

test('a long year of actions that are over stands by month, newest first', () => {
  expect(partsOf(4).map(({ title, note, entries }) => [title, note, entries.length])).toEqual([
    ['April 2021', '10 actions', 10],
    ['March 2021', '10 actions', 10],
    ['February 2021', '10 actions', 10],
    ['January 2021', '10 actions', 10],
  ])
})

test('a short list is one part without a title', () => {
  expect(partsOf(2).map(({ title, entries }) => [title, entries.length])).toEqual([[null, 20]])
})
