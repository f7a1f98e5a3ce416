import { describe, expect, test } from 'vitest'
import { type ActionListView, toActionLists } from '../../../src/site/actions/lists.ts'
import { compileFiles } from '../../core/content.ts'

/** Meetings of one year that each list so many actions of Mia that are done, the first of them of Jon as well. */
function viewOf(address: string, meetings: number, each: number): ActionListView {
  const files = Object.fromEntries(
    Array.from({ length: meetings }, (_, month) => [
      `minutes/ops/2024-${String(month + 1).padStart(2, '0')}-05.md`,
      `**Attending:** Mia, Jon\n\n## Actions\n\n${Array.from({ length: each }, (_, index) => `- [x] #${month * 10 + index + 1} ${verbs[month]} ${things[index]} (${index === 0 ? 'Mia, Jon' : 'Mia'})`).join('\n')}\n`,
    ]),
  )
  const lists = toActionLists(compileFiles(files))
  const list = lists.find((one) => one.address === address)
  if (!list) throw new Error(`no list at ${address}, but ${lists.map((one) => one.address).join(' ')}`)
  return list.make()
}

const verbs = ['order', 'test', 'move', 'clean', 'describe', 'replace', 'count', 'paint', 'archive', 'mend']
const things = ['new disks', 'old probes', 'the certificates', 'every rack', 'spare batteries', 'their cables']

const rows = ({ past }: ActionListView) => past?.parts.flatMap(({ entries }) => entries) ?? []

describe('the actions of an owner', () => {
  test('name only who else is to do them, and lead to the person', () => {
    const view = viewOf('/actions/owner/mia-ops/', 3, 2)
    const names = [...view.tables.flatMap(({ entries }) => entries), ...rows(view)].flatMap(({ owners }) =>
      owners.map(({ text }) => text),
    )
    expect([...new Set(names)]).toEqual(['Jon'])
    expect(view.person).toEqual({ text: 'Mia at meetings', href: '/people/mia-ops/' })
  })

  test.each([
    ['a few more than a page are all there', 5, 6, false],
    ['of many the first are there', 10, 6, true],
  ])('%s', (_, meetings, each, hasMore) => {
    const { past } = viewOf('/actions/owner/mia-ops/', meetings, each)
    expect(past?.more !== null).toBe(hasMore)
  })
})

test('a list of a state says its share of all', () => {
  const view = viewOf('/actions/state/done/', 4, 2)
  expect(view.sentence).toEqual(['8 of 8 are stated as done.'])
  expect(view.person).toBeNull()
})
