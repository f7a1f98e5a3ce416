import { beforeAll, describe, expect, test } from 'vitest'
import { addAcronyms } from '../../src/client/engine/acronyms.ts'
import { parseQuery } from '../../src/client/engine/query.ts'
import { type Archive, openArchive } from './archive.ts'

// What comes first, over an invented archive whose words are common: most stand in many documents.
const weeks = Array.from({ length: 24 }, (_, week) =>
  new Date(Date.UTC(2021, 0, 4 + week * 7)).toISOString().slice(0, 10),
)

/** A meeting with a topic that recurs, in words that stand nearer together in some than in others. */
function toMeeting(week: number): string {
  const chatter = week % 5 === 0 ? 'Storage tests, storage and tests, tests of storage: storage tests.' : 'Nothing new.'
  const extra: Record<number, string> = {
    3: '## Plans\n\nThe Common Access Layer (CAL) was presented, a proposal of the working group.\n',
    9: '## Deadlines\n\nThe funding of CAL ends in May.\n',
    11: '## Budget\n\nThe funding of the layer was not touched; access is common.\n',
    14: '## Rules\n\nThe guide of manners: GoM is read by all.\n',
    15: '## Rules\n\nThe guide of manners again. Who reads GoM?\n',
    16: '## Rules\n\nA guide of manners, our GoM, is short.\n',
    17: '## Repository\n\nGoM moves to the admin repository.\n',
    18: '## Quick test\n\nA quick test of the new tapes. QTN is a place.\n',
    19: '## Places\n\nQTN is far, its repository is near.\n',
  }
  return `# Desk\n\n## Storage and tests\n\n${chatter}\n\n## Mirrors\n\nHeronic mirrors ${week % 4 === 0 ? 'and heronic gateways' : 'alone'}; round ${week}.\n\n${extra[week] ?? ''}`
}
const files = {
  ...Object.fromEntries(weeks.map((day, week) => [`minutes/desk/${day}.md`, toMeeting(week)])),
  'minutes/desk/2020-12-28.md': '# Desk\n\n## Slips\n\nThe heronik mirror.\n',
  'minutes/desk/2020-12-21.md': '# Desk\n\n## Quokkagate\n\nQuokkagate was asked for.\n',
  'minutes/desk/2021-07-05.md': '# Desk\n\n## Quokkagate\n\nQuokkagate is out. Quokkagate again.\n',
  'tools/quokkagate.md': '---\nname: Quokkagate\n---\n\nA cache.\n',
  'roadmaps/quokkagate.md':
    '# Quokkagate\n\n| Release | Planned | Released |\n| --- | --- | --- |\n| 1.0 | 2021-05-01 | 2021-05-02 |\n',
}
let archive: Archive
beforeAll(async () => {
  archive = await openArchive(files)
})
const first = async (words: string): Promise<string> => (await archive.ask(words)).best[0] ?? ''

describe('the order of hits', () => {
  test('of sections whose headings have the words, the newest, however often an older one says them', async () => {
    const { best } = await archive.ask('storage tests')
    expect(best.slice(0, 3)).toEqual(
      weeks
        .slice(-3)
        .reverse()
        .map((day) => `/minutes/desk/${day}/#storage-and-tests`),
    )
  })

  test('the page of a thing comes before meetings that speak of it, also in a heading', async () => {
    expect(await first('quokkagate')).toBe('/tools/quokkagate/')
  })

  test('what a document is called is looked for with it', async () => {
    expect(await first('quokkagate roadmap')).toBe('/roadmaps/quokkagate/')
  })

  test('a word that answers better is not outdone by a newer page', async () => {
    expect(await first('heronic gateways')).toContain(weeks[20])
    expect(await first(`round 5 mirrors`)).toContain(weeks[5])
  })
})

describe('a list of those present', () => {
  test('answers less well than a section that speaks of the word', async () => {
    const roster = '## Present\n\n- Mia Berg (observer)\n- Jon Dahl (observer)\n- Ines Costa (observer)\n'
    const board = await openArchive({
      'minutes/board/2021-03-01.md': `# Board\n\n${roster}\n## Roles\n\nWho may come as an observer: anybody who asks before.\n`,
      'minutes/board/2021-03-08.md': `# Board\n\n${roster}\n## Budget\n\nThe budget stands.\n`,
    })
    expect((await board.ask('who can be an observer')).best[0]).toBe('/minutes/board/2021-03-01/#roles')
  })
})

describe('an acronym that the record explains', () => {
  test('finds what its words were typed for', async () => {
    const { best, answer } = await archive.ask('common access layer funding')
    expect(best[0]).toBe(`/minutes/desk/${weeks[9] ?? ''}/#deadlines`)
    expect(answer.count).toBeGreaterThanOrEqual(2)
  })
  test.each([
    ['guide of manners', ['gom']],
    ['reviews the guide', []],
    ['a guide', []],
    ['the guide of the mirror', []],
  ])('is looked for where its words make one: %s', async (words, expected) => {
    const asked: string[] = []
    const find = (word: string): Promise<[]> => {
      asked.push(word)
      return Promise.resolve([])
    }
    const { wanted } = parseQuery(words)
    const found = wanted.map((_, at) => new Map([[0, { places: [at], weights: [1], headings: new Set<number>() }]]))
    await addAcronyms(find, wanted, found)
    expect(asked).toEqual(expected)
  })
  test('stands for nothing where the record does not say so', async () => {
    const { hits } = await archive.ask('common access limits')
    expect(hits.every(({ url }) => !url.includes(weeks[9] ?? ''))).toBe(true)
  })
})

describe('a short form that needs no explanation', () => {
  const files = {
    'minutes/desk/2021-03-01.md': '# Desk\n\n## Hosts\n\nThe VM of the tests is full, three VMs are not.\n',
    'minutes/desk/2021-03-08.md': '# Desk\n\n## Hosts\n\nA virtual machine was lost, and a file system with it.\n',
    'minutes/desk/2021-03-15.md': '# Desk\n\n## Hosts\n\nVirtual meetings, and a machine that makes coffee.\n',
    'minutes/desk/2021-03-22.md': '# Desk\n\n## Hosts\n\nThe pull request waits; k8s too.\n',
  }
  const days = async (archive: Archive, words: string): Promise<string[]> => {
    const { hits } = await archive.ask(words)
    return hits.filter(({ missing }) => missing.length === 0).map(({ url }) => url.slice('/minutes/desk/'.length, -1))
  }
  let desk: Archive
  beforeAll(async () => {
    desk = await openArchive(files)
  })

  test.each([
    ['virtual machine', ['2021-03-08', '2021-03-01', '2021-03-15']],
    ['virtual machines full', ['2021-03-01']],
    ['vm', ['2021-03-01', '2021-03-08']],
    ['VMs lost', ['2021-03-08']],
    ['fs lost', ['2021-03-08']],
    ['PR waits', ['2021-03-22']],
    ['kubernetes', ['2021-03-22']],
    ['machine', ['2021-03-08', '2021-03-15']],
    ['"virtual machine"', ['2021-03-08']],
  ])('%s', async (words, expected) => {
    expect((await days(desk, words)).sort()).toEqual([...expected].sort())
  })
})

describe('an acronym that nobody explains', () => {
  test('is what its words mean where both are said together again and again', async () => {
    expect((await archive.ask('guide of manners repository')).best[0]).toBe(
      `/minutes/desk/${weeks[17] ?? ''}/#repository`,
    )
  })
  test('is not, where that happened once', async () => {
    const { hits } = await archive.ask('quick test new repository')
    expect(hits[0]?.missing).not.toEqual([])
  })
})

describe('a word that the record has, but hardly', () => {
  test('is looked for as typed, and the commoner one is offered', async () => {
    const { answer, best } = await archive.ask('heronik mirror')
    expect(best[0]).toContain('2020-12-28')
    expect(answer.suggestions).toEqual(['heronic mirror'])
  })
  test('nothing is offered for a word that is common, or where it was asked to be taken as typed', async () => {
    expect((await archive.ask('heronic mirror')).answer.suggestions).toEqual([])
    expect((await archive.ask('heronik mirror', {}, true)).answer.suggestions).toEqual([])
  })
})
