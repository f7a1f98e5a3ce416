import { existsSync, readFileSync } from 'node:fs'
import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { compile } from '../../../src/core/index.ts'
import { readSource } from '../../../src/core/read/source.ts'
import type { Action } from '../../../src/core/register/actions/actions.ts'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { compileFiles, type Files } from '../content.ts'

/** Compile meetings of one series, a week apart, the first on 4 January 2021. */
function meetings(...texts: string[]): Book {
  const files = texts.map((text, index): [string, string] => [
    `minutes/ops/${new Date(Date.UTC(2021, 0, 4 + index * 7)).toISOString().slice(0, 10)}.md`,
    `# Call\n\n${text}\n`,
  ])
  return compileFiles(Object.fromEntries(files))
}

/** Every history as the meetings that it runs through, by their place: `1-2-3`. */
function runs(book: Book): string[] {
  const places = new Map(
    book.series.flatMap(({ documents }) => documents.map((path, index) => [path, index + 1] as const)),
  )
  return book.actions.all.map(({ history }) => history.map(({ path }) => places.get(path)).join('-')).sort()
}

function only(book: Book): Action {
  const [action, ...others] = book.actions.all
  if (!action || others.length > 0)
    throw new Error(`expected one action, found ${book.actions.all.map(({ id }) => id).join(', ')}`)
  return action
}

const review = (text: string): string => `## Review of open actions\n\n${text}`

test('an action whose words are struck out and written anew is the same, by what it was before', () => {
  const book = meetings(
    '- AI (Mia): move the wiki to the new host',
    '- AI (Mia): ~~move the wiki to the new host~~ order forty tapes for the archive',
    '- AI (Mia): order forty tapes for the archive',
  )
  expect(runs(book)).toEqual(['1-2-3'])
})

describe('an action with a number', () => {
  test('is that number for ever, whatever is said of it', () => {
    const action = only(
      meetings(
        '- AI #12 (Mia): move the wiki',
        'Nothing.',
        review('- 12 - the disks have come'),
        review('- #12 closed'),
      ),
    )
    expect(action).toMatchObject({
      id: 'ops/12',
      url: '/actions/ops/12/',
      number: 12,
      title: 'move the wiki',
      owners: ['Mia'],
      opened: '2021-01-04',
      state: 'closed',
      isInferred: false,
      lastNews: '2021-01-25',
      meetingsSinceNews: null,
      listing: 'over',
      leftAt: null,
    })
    expect(action.history.map(({ join }) => join)).toEqual([null, 'number', 'number'])
  })

  test('is another in another series', () => {
    const book = compileFiles({
      'minutes/ops/2021-01-04.md': review('- 12 - a'),
      'minutes/dev/2021-01-04.md': review('- 12 - b'),
      'reports/ops/2021-01-05.md': review('- 12 - c'),
    })
    expect(book.actions.all.map(({ id }) => id)).toEqual(['dev/12', 'ops/12', 'ops-report/12'])
  })

  test('may be given to one that had none', () => {
    expect(
      only(
        meetings(
          '- AI (Mia): move the wiki to the new host',
          '- AI #12 (Mia): move the wiki to the new host',
          review('- 12 - done'),
        ),
      ),
    ).toMatchObject({ id: 'ops/12', state: 'done' })
  })

  test('is one where a meeting gives that number twice', () => {
    expect(
      runs(meetings('- AI #7 (Mia): move the wiki\n- AI #007 (Jon): order the disks', review('- 7 - done'))),
    ).toEqual(['1-1-2'])
  })

  test('was raised before the record begins where a review list names it first', () => {
    expect(only(meetings(review('- 75 - no news')))).toMatchObject({
      opened: null,
      title: null,
      lastNews: null,
      state: 'open',
      meetingsSinceNews: 1,
    })
  })

  test.each(['- 75 (Mia) - no news', '- 75 (Mia, Jon): no news', '- 75 (Mia) – no news'])(
    'is named in a review list with its owner behind the number: %s',
    (line) => {
      const action = only(meetings('- AI #75 (Jon): order the disks', review(line)))
      expect(action.title).toBe('order the disks')
      expect(action.owners[0]).toBe('Mia')
    },
  )

  test('has no state where the last meeting said nothing of it', () => {
    expect(only(meetings(review('- 75 - moved'), review('- 75 –')))).toMatchObject({
      state: null,
      lastNews: '2021-01-04',
      meetingsSinceNews: 1,
    })
  })
})

describe('a state', () => {
  const said = (...lines: string[]): string | null => only(meetings(...lines.map((line) => review(`- ${line}`)))).state
  test.each<[string, string[], string]>([
    ['no news keeps what is done', ['#3 Buy racks [done]', '#3 idem'], 'done'],
    ['no news keeps what is ticked', ['[x] #3 Buy racks', '#3 no news'], 'done'],
    ['no news behind the words keeps what is closed', ['#3 Buy racks - closed', '#3 Buy racks - unchanged'], 'closed'],
    ['no news keeps what can be closed', ['#3 can be closed', '#3 no news', '#3 ditto'], 'can be closed'],
    ['no news keeps what is postponed', ['#3 on hold', '#3 No update'], 'postponed'],
    ['no news keeps what is open', ['#3 Buy racks', '#3 no news'], 'open'],
    ['an open state is said', ['#3 on hold', '#3 no news, stays open'], 'open'],
    ['reopened is open', ['#3 Buy racks [done]', '#3 reopened'], 'open'],
    ['pending is open', ['#3 Buy racks [done]', '#3 still pending'], 'open'],
  ])('%s', (_, lines, expected) => {
    expect(said(...lines)).toBe(expected)
  })
})

describe('a due date', () => {
  test('moves where the action is put off', () => {
    expect(
      only(meetings(review('- #3 Buy racks (Mia), due 2021-02-01'), review('- #3 postponed to 2021-05-01'))),
    ).toMatchObject({ due: '2021-05-01', owners: ['Mia'] })
  })
})

describe('an action without a number', () => {
  test.each<[string, string[], string[]]>([
    [
      'is followed by its words',
      ['- AI (Mia): move the wiki to the new host', '- AI (Mia): move the wiki to the new host'],
      ['1-2'],
    ],
    [
      'may change some of them',
      [
        '- AI (Mia): ask for a mailing list for the testers, and fill it',
        '- AI (Mia): take over the old mailing list for the testers, and fill it',
      ],
      ['1-2'],
    ],
    [
      'may have words struck out',
      ['- AI: mend disks, wiki', '- AI: mend disks, ~~wiki~~', '- AI: mend disks'],
      ['1-2-3'],
    ],
    [
      'may be handed on by a strike',
      ['- AI (Mia): mend disks', '- AI (~~Mia~~ Jon): mend disks, then order more'],
      ['1-2'],
    ],
    [
      'may lose an owner',
      ['- AI (Mia, Jon): move the wiki to the new host', '- AI (Mia): move the wiki to the new host'],
      ['1-2'],
    ],
    [
      'may be handed on in the same words',
      ['- AI (Mia): move the wiki to the new host', '- AI (Jon): move the wiki to the new host'],
      ['1-2'],
    ],
    [
      'is another if others do something like it',
      ['- AI (Mia): write the documentation of the new host', '- AI (Jon): review the documentation of the new host'],
      ['1', '2'],
    ],
    ['of nobody is followed by the same words', ['- AI: close the issue', '- AI: close the issue'], ['1-2']],
    [
      'of nobody is another if little is the same',
      ['- AI: follow up on the issue and close it', '- AI: issue closed'],
      ['1', '2'],
    ],
    [
      'is another in other words',
      ['- AI (Mia): move the wiki to the new host', '- AI (Mia): order the disks'],
      ['1', '2'],
    ],
    [
      'is another for another version',
      ['- AI (Mia): release HTCondor 8.8.1 for the sites', '- AI (Mia): release HTCondor 8.8.2 for the sites'],
      ['1', '2'],
    ],
    [
      'is another for another ticket',
      ['- AI (Mia): release the probe (SOFTWARE-12)', '- AI (Mia): release the probe (SOFTWARE-13)'],
      ['1', '2'],
    ],
    [
      'of one ticket may be taken over with a remark',
      [
        '- AI (Mia): release the probe (SOFTWARE-12)',
        '- AI (Jon): release the probe (SOFTWARE-12), taken over from Mia',
      ],
      ['1-2'],
    ],
    [
      'of one ticket goes on in other words for whoever has it',
      ['- AI (Mia): get the probe released (SOFTWARE-12)', '- AI (Mia): SOFTWARE-12: announce the packages'],
      ['1-2'],
    ],
    [
      'of two tickets does not',
      ['- AI (Mia): release the probe (SOFTWARE-12, SOFTWARE-13)', '- AI (Mia): SOFTWARE-12: announce the packages'],
      ['1', '2'],
    ],
    [
      'is one if one meeting says it twice of one ticket, in other words',
      ['- AI (Mia): build the probe (SOFTWARE-12)\n\n## Actions\n\n- Mia: SOFTWARE-12, the probe must be built'],
      ['1-1'],
    ],
    [
      'is another task of one ticket at one meeting',
      ['- AI (Mia): test the probe (SOFTWARE-12)\n- AI (Mia): announce it to the sites (SOFTWARE-12)'],
      ['1', '1'],
    ],
    [
      'without a ticket it is that of another',
      ['- AI (Mia): release the probe', '- AI (Jon): release the probe, taken over from Mia'],
      ['1', '2'],
    ],
    [
      'may be given a ticket',
      ['- AI (Mia): release the probe', '- AI (Mia): release the probe (SOFTWARE-13)'],
      ['1-2'],
    ],
    [
      'is not followed over a meeting that does not mention it',
      ['- AI (Mia): move the wiki to the new host', 'Nothing.', '- AI (Mia): move the wiki to the new host'],
      ['1', '3'],
    ],
    [
      'goes to one alone, the likest',
      [
        '- AI (Mia): move the wiki to the new host',
        '- AI (Mia): move the wiki\n- AI (Mia): move the wiki to the new host in May',
      ],
      ['1-2', '2'],
    ],
    [
      'is one if one meeting says it twice',
      ['- AI (Mia): move the wiki\n\n## Actions\n\n- Mia: move the wiki'],
      ['1-1'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(runs(meetings(...texts))).toEqual(expected)
  })

  test('is followed however many there are', () => {
    const lines = (words: string): string =>
      Array.from({ length: 300 }, (_, index) => `- AI (Mia): move disk d${index} of rack r${index % 7} ${words}`).join(
        '\n',
      )
    expect(new Set(runs(meetings(lines('today'), lines('today'))))).toEqual(new Set(['1-2']))
    expect(runs(meetings(lines('to the new host'), lines('to the old host')))).toHaveLength(300)
    const alike = (words: string): string =>
      Array.from(
        { length: 343 },
        (_, index) => `- AI (Mia): ask a${index % 7} b${Math.floor(index / 7) % 7} c${Math.floor(index / 49)} ${words}`,
      ).join('\n')
    expect(runs(meetings(alike('for disks'), alike('for new disks')))).toHaveLength(343)
  })

  test('says how it was followed', () => {
    const action = only(meetings('- AI (Mia, Jon): move the wiki', '- AI (Jon): move the wiki'))
    expect(action).toMatchObject({ id: 'ops/2021-01-04-move-the-wiki', isInferred: true, number: null })
    expect(action.history[1]?.join).toEqual({ score: 1, contained: 1, shared: 2, owner: 'Jon' })
  })

  test('keeps its id when others come and go', () => {
    const mine = '- AI (Mia): move the wiki'
    const ids = (...texts: string[]): string[] => meetings(...texts).actions.all.map(({ id }) => id)
    expect(ids(mine, mine)).toEqual(ids(mine))
    expect(ids(`- AI (Jon): order the disks\n${mine}`, `Text\n\n${mine}`)).toContain(ids(mine)[0])
  })
})

describe('news', () => {
  const wiki = '- AI (Mia): move the wiki'
  test.each<[string, string[], string | null, number | null]>([
    ['is that it was raised', [wiki], '2021-01-04', 0],
    [
      'is that a table lists it, though its status says no more than that it is open',
      ['| Action | Owner | Status |\n| --- | --- | --- |\n| move the wiki | Mia | open |', 'Nothing.'],
      '2021-01-04',
      1,
    ],
    ['is not the same line again', [wiki, wiki, wiki], '2021-01-04', 2],
    ['is another line', [wiki, wiki, `${wiki}, which is full`], '2021-01-18', 0],
    [
      'is not "no news"',
      [review('- 7 - moved'), review('- 7 - no news, stays open'), review('- 7 - idem')],
      '2021-01-04',
      2,
    ],
    ['is that it is done', [wiki, `${wiki} [done]`], '2021-01-11', null],
    [
      'is what its parts say',
      [review('- 7 - no news'), review('- 7 - no news\n  - the disks have come')],
      '2021-01-11',
      0,
    ],
  ])('%s', (_, texts, lastNews, since) => {
    expect(only(meetings(...texts))).toMatchObject({ lastNews, meetingsSinceNews: since })
  })

  test('does not wait for a cancelled meeting', () => {
    const files: Files = {
      'minutes/ops/2021-01-04.md': wiki,
      'minutes/ops/2021-01-11.md': '# CANCELLED\n',
      'minutes/ops/2021-01-18.md': wiki,
    }
    expect(only(compileFiles(files))).toMatchObject({ lastNews: '2021-01-04', meetingsSinceNews: 1, leftAt: null })
  })
})

describe('an action that left the list', () => {
  const wiki = '- AI (Mia): move the wiki'
  const disks = '- AI (Jon): order the disks'
  const both = `${wiki}\n${disks}`
  const standing = (book: Book): [string | null, string, string | null][] =>
    book.actions.all.map(({ title, listing, leftAt }) => [title, listing, leftAt])

  test('was open and is absent from the next meeting of a series that carries others on', () => {
    expect(standing(meetings(both, wiki))).toEqual([
      ['move the wiki', 'open', null],
      ['order the disks', 'left', 'minutes/ops/2021-01-11.md'],
    ])
  })

  test.each<[string, string[], string]>([
    ['that carries none on', [both, 'Nothing.', '- AI (Ines): write the letter'], 'once'],
    ['of one meeting', [both], 'open'],
    ['that looks at a list again, though none was carried on yet', [review('- 7 - moved'), 'Nothing.'], 'left'],
    ['that carried one of many on by chance', [`${both}\n- AI: a b\n- AI: c d\n- AI: e f`, wiki, 'Nothing.'], 'once'],
  ])('is told of a series: %s', (_, texts, expected) => {
    const { listing } = meetings(...texts).actions.all.findLast(({ title }) => title !== 'write the letter') ?? {}
    expect(listing).toBe(expected)
  })

  test('says how the habit was learned', () => {
    expect(meetings(both, wiki, wiki).actions.carrying.get('/minutes/ops/')).toEqual({
      carried: 2,
      left: 1,
      reviews: 0,
      isCarried: true,
    })
  })

  test.each<[string, Files]>([
    ['an agenda', { 'minutes/ops/2026-02-01.md': '# Agenda\n\n- AI (Ines): order the disks\n\nAGREED: meet again\n' }],
    [
      'a draft that nobody has filled in',
      {
        'minutes/ops/2021-01-18.md':
          '---\nstatus: draft\n---\n\n## Attendance\n\n- [ ] Mia Berg\n- [ ] Jon Dahl\n\n## Review of open actions\n\n- AI (Ines): move the wiki\n',
      },
    ],
  ])('is not made so by %s, which changes no register', (_, more) => {
    const files = { 'minutes/ops/2021-01-04.md': both, 'minutes/ops/2021-01-11.md': both }
    const api = (book: Book): [string, string][] =>
      [...writeApi(book)].filter(([path]) => /(?:actions|decisions|people)\.json$/.test(path))
    expect(api(compileFiles({ ...files, ...more }))).toEqual(api(compileFiles(files)))
  })

  test.each<[string, string[]]>([
    ['of the last meeting has no next', [wiki]],
    ['that is done needs no mention', [`${wiki} [done]`, 'Nothing.']],
    ['that is struck out is done', ['- ~~AI (Mia): move the wiki~~', 'Nothing.']],
  ])('one %s', (_, texts) => {
    expect(only(meetings(...texts)).leftAt).toBeNull()
  })

  test('is not made so by minutes without a date', () => {
    const book = compileFiles({
      'minutes/ops/2021-01-04.md': wiki,
      'minutes/ops/kick-off.md': '# Kick-off\n\nNothing.\n',
    })
    expect(only(book)).toMatchObject({ leftAt: null, listing: 'open', meetingsSinceNews: 0 })
  })

  test('that can be closed is still open', () => {
    expect(only(meetings(review('- 7 - can be closed'), 'Nothing.')).leftAt).not.toBeNull()
  })

  test('with a number comes back', () => {
    expect(only(meetings(review('- 7 - moved'), 'Nothing.', review('- 7 - moved again'))).leftAt).toBeNull()
  })
})

describe('every statement', () => {
  const word = fc.constantFrom('move', 'wiki', 'disk', 'probe', 'release', 'test', 'site', 'mirror', 'host', 'FAQ')
  const line = fc
    .record({ owner: fc.constantFrom('Mia', 'Jon', 'Ines'), words: fc.array(word, { minLength: 1, maxLength: 5 }) })
    .map(({ owner, words }) => `- AI (${owner}): ${words.join(' ')}`)
  const numbered = fc
    .record({ number: fc.integer({ min: 1, max: 5 }), words: fc.array(word, { maxLength: 3 }) })
    .map(({ number, words }) => `- AI #${number} (Mia): ask ${words.join(' ')}`)
  const texts = fc.array(fc.array(fc.oneof(line, numbered), { maxLength: 6 }), { minLength: 1, maxLength: 5 })

  test('is in exactly one history, and each history takes at most one other wording a meeting', () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const book = meetings(...lists.map((lines) => lines.join('\n')))
        const stated = book.documents
          .flatMap(({ path, actions }) => actions.map(({ place }) => `${path}:${place.line}`))
          .sort()
        const followed = book.actions.all
          .flatMap(({ history }) => history.map(({ path, place }) => `${path}:${place.line}`))
          .sort()
        expect(followed).toEqual(stated)
        for (const { history, number } of book.actions.all) {
          const wordings = Map.groupBy(history, ({ path }) => path)
          if (number === null)
            for (const rows of wordings.values()) expect(new Set(rows.map(({ text }) => text)).size).toBe(1)
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('the meeting in content/', () => {
  const book = compileFiles({
    'minutes/jra1/2010.md': readFileSync(new URL('../../../content/minutes/jra1/2010.md', import.meta.url), 'utf8'),
  })
  const byNumber = new Map(book.actions.all.map((action) => [action.number, action]))

  const numbered = book.actions.all.filter(({ number }) => number !== null)

  test('has twelve numbered actions, and tickets are none', () => {
    expect(numbered.map(({ number }) => number)).toEqual([75, 76, 77, 78, 79, 80, 88, 89, 90, 173, 190, 201])
  })

  test('has three that its sentences tell', () => {
    const told = book.actions.all.filter(({ number }) => number === null)
    expect(told.map(({ owners }) => owners)).toEqual([['Daniele'], ['Gilles'], ['Torsten']])
  })

  test('says how each stands', () => {
    const states = numbered.map(({ number, state }) => [number, state])
    expect(states.filter(([, state]) => state !== 'open')).toEqual([
      [89, 'can be closed'],
      [90, null],
      [173, 'closed'],
    ])
    expect(numbered.filter(({ lastNews }) => lastNews === null).map(({ number }) => number)).toEqual([75, 77, 90, 190])
    expect(byNumber.get(79)?.history[0]?.parts).toHaveLength(4)
  })
})

const corpus = new URL('../../../../shared/corpora/minutes/osg-technology/', import.meta.url).pathname
describe.skipIf(!existsSync(corpus))('real minutes beside the repository', () => {
  const book = compile(
    existsSync(corpus) ? readSource(corpus) : { documents: [], files: [], messages: [], site: null, people: null },
    { today: null, fallbackToday: '2026-01-31', commit: null, base: null, url: null },
  )

  const followed = book.actions.all.flatMap(({ history }) => history.map(({ path, place }) => `${path}:${place.line}`))
  const linesOf = ({ path }: { path: string }): string[] => (book.places.sources.get(path)?.body ?? '').split('\n')
  /** A line that heads a list of actions, and is none itself. */
  const isHead = (text: string): boolean => /(?:\bAI ?\([^)]*\):?|\(AI\)|TODO:?|Next steps:)\s*$/.test(text)
  /** A line that a person would take for an action by its mark. */
  const isMarked = (text: string): boolean =>
    /\bAI ?\(|\(AI\)|\) AI:|\bAI: |[Aa]ction [Ii]tem[ :(]*[A-Z(]|^[\s*-]*TODO\b/.test(text) && !isHead(text)

  test('have every marked line in exactly one history', () => {
    const marked = book.documents.flatMap((document) =>
      linesOf(document).flatMap((text, index) => (isMarked(text) ? [`${document.path}:${index + 1}`] : [])),
    )
    expect(new Set(followed).size).toBe(followed.length)
    expect(marked.length).toBeGreaterThan(700)
    expect(marked.filter((line) => !followed.includes(line))).toEqual([])
  })

  /** An item in the short form of actions, or a sentence behind another: `- Ben and Mia to ask the sites`. */
  const isShort = (text: string): boolean =>
    /(?:^\s*-\s+|[.!?]\s+|\()\p{Lu}\S*(?:(?:, | and )\p{Lu}\S*)* to \p{Ll}/u.test(text)

  test('have no other line in one, but items below such a mark', () => {
    for (const { path, place, isTold } of book.actions.all.flatMap(({ history }) => history)) {
      if (isTold) continue
      const lines = linesOf({ path })
      if (isMarked(lines[place.line - 1] ?? '') || isShort(lines[place.line - 1] ?? '')) continue
      expect(lines[place.line - 1], `${path}:${place.line}`).toMatch(/^\s*-/)
      expect(lines.slice(Math.max(0, place.line - 8), place.line - 1).some(isHead), `${path}:${place.line}`).toBe(true)
    }
  })
})

test('the actions of a person are those given under a name, first name or initials', () => {
  const list = '**Attending:** Mia Berg (MB), Jon Dahl\n\n'
  const book = meetings(
    `${list}- AI (MB): move the wiki\n- AI (Mia): order the disks\n- AI (Jon, Mia Berg): ask the sites\n- AI (Ines): test it`,
  )
  const owned = [...book.actions.byPerson].map(([person, actions]): [string, (string | null)[]] => [
    person,
    actions.map(({ title }) => title),
  ])
  expect(Object.fromEntries(owned)).toEqual({
    'mia-berg': ['ask the sites', 'move the wiki', 'order the disks'],
    'jon-dahl': ['ask the sites'],
  })
})
