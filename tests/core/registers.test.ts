import { describe, expect, test } from 'vitest'
import { toChanges } from '../../src/core/register/changes.ts'
import { writeChanges } from '../../src/core/write/feeds/change-words.ts'
import { toPlain } from '../../src/core/words/sentence.ts'
import { toActionLists } from '../../src/site/actions/lists.ts'
import { toAction } from '../../src/site/actions/action.ts'
import { type LatestView, toLastChanges, toLatest } from '../../src/site/documents/latest.ts'
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

/** The page of a series of which two meetings are on record. */
function latestOf(id: string): LatestView {
  const changes = toLastChanges(book, series(id))
  if (!changes) throw new Error(`one meeting of ${id}`)
  return toLatest(book, series(id), changes)
}

describe('since last time', () => {
  const groups = Object.fromEntries(
    latestOf('ops').groups.map(({ title, items }) => [title, items.map(({ text }) => text)]),
  )

  test('says what was opened, closed, left without news, gone from the list and decided, and who was new or absent', () => {
    expect(groups).toEqual({
      '1 action opened': ['Write the letter'],
      '1 action closed': ['#7 Ask the sites'],
      '1 action without news': ['Move the wiki to the new host'],
      '1 action left the list': ['Order the disks'],
      '1 decision': ['One table per tool'],
      'There for the first time': ['Ines Roth'],
      'Absent, present the time before': ['Jon Dahl'],
    })
  })

  test('counts it in a sentence, and begins with what is new', () => {
    expect(toPlain(latestOf('ops').sentence)).toBe(
      'On 11 March 2021: 1 decision, 1 action opened, 1 action closed, 1 action left the list, 1 action without news, 1 there for the first time, 1 of the meeting before absent.',
    )
    expect(latestOf('ops').groups.map(({ title }) => title)[0]).toBe('1 decision')
    expect(latestOf('ops').groups.at(-1)).toEqual({
      title: 'Absent, present the time before',
      items: [{ text: 'Jon Dahl', href: '/people/jon-dahl/', note: null }],
    })
  })

  test('does not call an action without news that was raised at this meeting, however often it says so', () => {
    const again = compileFiles({
      'minutes/ops/2021-03-04.md': 'Text\n',
      'minutes/ops/2021-03-11.md':
        '## Disks\n\n- AI (Mia): order the disks\n\n## Summary\n\n- AI (Mia): order the disks\n',
    })
    const [one] = again.series
    const changes = one && toLastChanges(again, one)
    expect(changes?.opened.map(({ title }) => title)).toEqual(['order the disks'])
    expect(changes?.stale).toEqual([])
  })

  test('says that nothing changed, and is not offered where there was none before', () => {
    expect(latestOf('dev')).toMatchObject({ groups: [], sentence: [expect.stringMatching(/^Nothing changed/)] })
    const alone = compileFiles({ 'minutes/dev/2021-03-05.md': 'Text\n' })
    expect(alone.series.map((one) => toLastChanges(alone, one))).toEqual([null])
    const addresses = (of: typeof book): string[] => toRoutes(of).map(({ address }) => address)
    expect(addresses(alone).filter((address) => address.includes('latest'))).toEqual([])
    expect(addresses(book)).toContain('/minutes/ops/latest/')
  })

  test('is said in feeds, but not of the first meeting', () => {
    expect(toChanges(book, series('ops')).map((changes) => writeChanges(changes, [], book.words))).toEqual([
      null,
      'Since 2021-03-04: opened: write the letter; closed: #7; without news: move the wiki to the new host; left the list: order the disks; decided: one table per tool; new: Ines Roth; absent: Jon Dahl.',
    ])
    expect(toChanges(book, series('dev')).map((changes) => writeChanges(changes, [], book.words))).toEqual([
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
    expect(lists.map(({ address, title, make }) => [address, title, toPlain(make().sentence)])).toEqual([
      ['/actions/owner/mia-berg/', 'Actions of Mia Berg', 'Three are on the list.'],
      ['/actions/owner/rome/', 'Actions of Rome', 'One is on the list.'],
    ])
    const links = toActionLists(owned)[0]
      ?.make()
      .tables[0]?.entries.flatMap(({ owners }) => owners)
    expect(links).toContainEqual({ text: 'MB', href: '/actions/owner/mia-berg/' })
  })

  test('tells no day where an action was opened before the record begins', () => {
    const old = compileFiles({
      'minutes/ops/2021-03-04.md': '## Review of open actions\n\n- 75 - no news\n- AI #76 (Mia): ask\n',
    })
    const opened = old.actions.all.map((action) => [
      action.number,
      toAction(old, action).facts.find(({ term }) => term === 'Opened')?.links[0]?.text,
    ])
    expect(opened).toEqual([
      [75, 'before this record begins'],
      [76, '4 March 2021'],
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
    expect(table?.entries.map(({ title }) => title)).toEqual(['Ask the sites', 'Move the wiki', 'New'])
    expect(table?.entries.map(({ meetings, isOverdue }) => [meetings, isOverdue])).toEqual([
      [1, true],
      [3, false],
      [1, false],
    ])
  })

  test('says what would fill it', () => {
    expect(toActionLists(compileFiles({ 'minutes/ops/2021-03-04.md': 'Text\n' }))[0]?.make()).toMatchObject({
      tables: [],
      note: expect.stringMatching(/AI \(Mia\)/),
    })
  })
})

test('the page of an action tells what changed, leads to its section, and shows the meetings that did not list it', () => {
  const seven = compileFiles({
    ...files,
    'minutes/ops/2021-03-18.md': 'Text\n',
    'minutes/ops/2021-03-25.md': '# Call\n\n## Old actions\n\n- 7 - open again\n',
  })
  const action = seven.actions.all.find(({ number }) => number === 7)
  const view = action && toAction(seven, action)
  expect(
    view?.changes.map(({ href, said, fields }) => [href, said, fields.map(({ term, after }) => `${term} ${after}`)]),
  ).toEqual([
    ['/minutes/ops/2021-03-04/', 'AI #7 (Mia): ask the sites, due 2021-04-01', []],
    ['/minutes/ops/2021-03-11/#plan', 'AI #7 (Mia): done', ['State done']],
    ['/minutes/ops/2021-03-25/#old-actions', '7 - open again', ['State open']],
  ])
  expect(view?.strip?.strip.marks.map(({ type }) => type)).toEqual(['new', 'new', 'none', 'new'])
})

test('meetings that say the same again are counted, another owner is told, an order of owners is not', () => {
  const same = compileFiles({
    'minutes/ops/2021-03-04.md': '- AI (Mia, Jon): move the wiki\n',
    'minutes/ops/2021-03-11.md': '- AI (Jon, Mia): move the wiki\n',
    'minutes/ops/2021-03-18.md': '- AI (Jon): move the wiki\n',
    'minutes/ops/2021-03-25.md': '- AI (Jon): move the wiki\n',
    'minutes/ops/2021-04-01.md': 'Text\n',
  })
  const action = same.actions.all[0]
  const view = action && toAction(same, action)
  expect(
    view?.changes.map(({ said, fields, same: again, meetings, isEnd }) => [
      said,
      fields,
      again.map(({ text }) => text),
      meetings,
      isEnd,
    ]),
  ).toEqual([
    ['AI (Mia, Jon): move the wiki', [], ['11 Mar'], '2 meetings', false],
    [null, [{ term: 'Owner', before: 'Jon, Mia', after: 'Jon' }], ['25 Mar'], '2 meetings', false],
    ['No longer listed. No meeting said that it is done.', [], [], null, true],
  ])
  expect(toPlain(view?.sentence ?? [])).toBe(
    'Raised on 4 March 2021, on the list of four meetings until 25 March 2021, then gone from it without a word. Nothing new was said after 18 March 2021. Last owner: Jon.',
  )
})
