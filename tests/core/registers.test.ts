import { describe, expect, test } from 'vitest'
import { toChanges } from '../../src/core/register/changes.ts'
import { writeChanges } from '../../src/core/write/feeds/change-words.ts'
import { toActionLists } from '../../src/site/actions/lists.ts'
import { toAction } from '../../src/site/actions/action.ts'
import { toLatest } from '../../src/site/documents/latest.ts'
import { toRoutes } from '../../src/site/routes.ts'
import { compileFiles, type Files } from './content.ts'

const files: Files = {
  'minutes/ops/2021-03-04.md':
    '**Attending:** Mia Berg, Jon Dahl\n\n- AI (Mia): move the wiki to the new host\n- AI (Jon): order the disks\n- AI #7 (Mia): ask the sites, due 2021-04-01\n',
  'minutes/ops/2021-03-11.md':
    '**Attending:** Mia Berg, Ines Roth\n\n## Plan\n\n- AI (Mia): move the wiki to the new host\n- AI #7 (Mia): done\n- AI (Ines): write the letter\n\nAGREED: one table per tool\n',
  'minutes/dev/2021-03-05.md': '**Attending:** Ann Lee\n\nText\n',
  'minutes/dev/2021-03-12.md': '**Attending:** Ann Lee\n\nMore text\n',
}
const book = compileFiles(files)
const series = (id: string): (typeof book.series)[number] => {
  const found = book.series.find((one) => one.id === id)
  if (!found) throw new Error(`no series ${id}`)
  return found
}

describe('since last time', () => {
  const groups = Object.fromEntries(
    toLatest(book, series('ops')).groups.map(({ title, items }) => [title, items.map(({ text }) => text)]),
  )

  test('says what was opened, closed, left without news, gone from the list and decided, and who was new or absent', () => {
    expect(groups).toEqual({
      '1 action opened': ['write the letter'],
      '1 action closed': ['#7 ask the sites'],
      '1 action without news': ['move the wiki to the new host'],
      '1 action left the list': ['order the disks'],
      '1 decision': ['one table per tool'],
      New: ['Ines Roth'],
      'Absent, present the time before': ['Jon Dahl'],
    })
  })

  test('says that nothing changed, and that there was none before', () => {
    expect(toLatest(book, series('dev'))).toMatchObject({ groups: [], note: expect.stringMatching(/^Nothing changed/) })
    const alone = compileFiles({ 'minutes/dev/2021-03-05.md': 'Text\n' })
    expect(alone.series.map((one) => toLatest(alone, one).note)).toEqual([
      expect.stringMatching(/^This is the first meeting/),
    ])
  })

  test('is said in feeds, but not of the first meeting', () => {
    expect(toChanges(book, series('ops')).map((changes) => writeChanges(changes, []))).toEqual([
      null,
      'Since 2021-03-04: opened: write the letter; closed: #7; without news: move the wiki to the new host; left the list: order the disks; decided: one table per tool; new: Ines Roth; absent: Jon Dahl.',
    ])
    expect(toChanges(book, series('dev')).map((changes) => writeChanges(changes, []))).toEqual([
      null,
      'Since 2021-03-05 nothing changed.',
    ])
  })
})

describe('the register of actions', () => {
  test('has a page for each action, series, state, owner and tool', () => {
    const addresses = new Set(toRoutes(book).map(({ address }) => address))
    for (const address of [
      '/actions/',
      '/actions/ops/',
      '/actions/ops/7/',
      '/actions/ops/2021-03-04-order-the-disks/',
      '/actions/state/left-the-list/',
      '/actions/owner/mia-berg/',
      '/decisions/',
      '/decisions/ops/',
      '/minutes/ops/latest/',
    ])
      expect(addresses).toContain(address)
    expect(addresses.has('/actions/dev/')).toBe(false)
  })

  test('has one page for an owner, however actions name them', () => {
    const owned = compileFiles({
      'minutes/ops/2021-03-04.md':
        'Present: Mia Berg (MB), Jon Dahl\n\n- AI (Mia): ask\n- AI (MB): order the disks\n- AI (Mia Berg): move the wiki\n- AI (Rome): tell the sites\n',
    })
    const lists = toActionLists(owned).filter(({ address }) => address.startsWith('/actions/owner/'))
    expect(lists.map(({ address, title, make }) => [address, title, make().note])).toEqual([
      ['/actions/owner/mia-berg/', 'Actions: Mia Berg', '3 actions, 3 open'],
      ['/actions/owner/rome/', 'Actions: Rome', '1 action, 1 open'],
    ])
    const links = toActionLists(owned)[0]
      ?.make()
      .tables[0]?.entries.flatMap(({ owners }) => owners)
    expect(links).toContainEqual({ text: 'MB', href: '/actions/owner/mia-berg/' })
  })

  test('tells no age where an action was opened before the record begins', () => {
    const old = compileFiles({
      'minutes/ops/2021-03-04.md': '## Review of open actions\n\n- 75 - no news\n- AI #76 (Mia): ask\n',
    })
    const ages = old.actions.all.map((action) => [
      action.number,
      toAction(old, action).facts.find(({ term }) => term === 'Age')?.links[0]?.text,
    ])
    expect(ages).toEqual([
      [75, 'not known'],
      [76, expect.stringMatching(/\d/)],
    ])
  })

  test('gives no two pages one address, whatever series are called', () => {
    const text = '- AI (State): move it\n- AI #2021 (Owner): ask\n\nAGREED: yes\n'
    const odd = compileFiles({
      'minutes/state/2021-03-04.md': text,
      'reports/state/2021-03-05.md': text,
      'minutes/reports/2021-03-04.md': text,
      'minutes/ops/latest.md': `# Latest, 4 March 2021\n\n${text}`,
    })
    const addresses = toRoutes(odd).map(({ address }) => address)
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })

  test('puts first what needs attention: overdue, then longest without news', () => {
    const wiki = '- AI (Mia): move the wiki\n'
    const late = '- AI (Mia): ask the sites, due 2021-02-01\n'
    const three = compileFiles({
      'minutes/ops/2021-03-04.md': wiki,
      'minutes/ops/2021-03-11.md': wiki,
      'minutes/ops/2021-03-18.md': `- AI (Jon): new\n${wiki}${late}`,
    })
    const [table] = toActionLists(three)[0]?.make().tables ?? []
    expect(table?.entries.map(({ title }) => title)).toEqual(['ask the sites', 'move the wiki', 'new'])
    expect(table?.entries.map(({ silence }) => silence)).toEqual([null, 'no news for 2 meetings', null])
  })

  test('says what would fill it', () => {
    expect(toActionLists(compileFiles({ 'minutes/ops/2021-03-04.md': 'Text\n' }))[0]?.make()).toMatchObject({
      tables: [],
      empty: expect.stringMatching(/AI \(Mia\)/),
    })
  })
})

test('the page of an action has a row a meeting, leads to its section, and counts the meetings that did not mention it', () => {
  const seven = compileFiles({
    ...files,
    'minutes/ops/2021-03-18.md': 'Text\n',
    'minutes/ops/2021-03-25.md': '# Call\n\n## Old actions\n\n- 7 - open again\n',
  })
  const action = seven.actions.all.find(({ number }) => number === 7)
  const view = action && toAction(seven, action)
  expect(view?.rows.map((row) => (row.type === 'gap' ? row.text : [row.href, row.said]))).toEqual([
    ['/minutes/ops/2021-03-04/', 'AI #7 (Mia): ask the sites, due 2021-04-01'],
    ['/minutes/ops/2021-03-11/#plan', 'AI #7 (Mia): done'],
    'not mentioned at 1 meeting',
    ['/minutes/ops/2021-03-25/#old-actions', '7 - open again'],
  ])
})
