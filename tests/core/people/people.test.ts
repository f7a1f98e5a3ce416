import { describe, expect, test } from 'vitest'
import { toChanges } from '../../../src/core/register/changes.ts'
import { writePeopleYaml } from '../../../src/core/write/findings/people-yaml.ts'
import { canStandFor, toSpeltName } from '../../../src/core/register/people/names.ts'
import type { Book } from '../../../src/core/book.ts'
import { wordsOfTurn } from '../../../src/core/parse/speech/turns.ts'
import { compileFiles, type Files, htmlOf } from '../content.ts'

/** Minutes of a series by their attendance lists, one a week. */
function meetings(lists: readonly string[], series = 'ops'): Files {
  return Object.fromEntries(
    lists.map((list, index) => [
      `minutes/${series}/2021-03-${String(1 + 7 * index).padStart(2, '0')}.md`,
      `**Attending:** ${list}\n`,
    ]),
  )
}

/** Name → other spellings. */
function names({ people: { all: persons } }: Book): Record<string, string> {
  return Object.fromEntries(persons.map(({ name, spellings }) => [name, spellings.join(', ')]))
}

/** Who said what, and the line of the paragraph that it stands in. */
function saidIn({ people, byPath }: Book): [person: string, words: string, line: number | undefined][] {
  return people.statements.map((one) => {
    const passages = byPath.get(one.path)?.passages() ?? []
    return [one.person, wordsOfTurn(passages, one), passages[one.passage]?.place.line]
  })
}

describe('spellings that are one person', () => {
  test.each<[string, string[], Record<string, string>]>([
    [
      'in case, accents and signs',
      ['André Berg, Liz Sexton-Kent, Jona Nießen', 'Andre Berg, LIZ Sexton Kent, Jona Niessen'],
      { 'Andre Berg': 'André Berg', 'Liz Sexton-Kent': 'LIZ Sexton Kent', 'Jona Niessen': 'Jona Nießen' },
    ],
    [
      'in capitals or small letters, named as names are written',
      ['Brian Lin, Mia Berg', 'BRIAN LIN, mia berg', 'BRIAN LIN, mia berg'],
      { 'Brian Lin': 'BRIAN LIN', 'Mia Berg': 'mia berg' },
    ],
    ['written together', ['TimT, MilaBerg', 'Tim T, Mila Berg'], { 'Tim T': 'TimT', 'Mila Berg': 'MilaBerg' }],
    [
      'by the letter of a last or first name',
      ['Tim Theis, Andy Buck, Jim Amund', 'TimT, A. Buck, J. Amund'],
      { 'Tim Theis': 'TimT', 'Andy Buck': 'A. Buck', 'Jim Amund': 'J. Amund' },
    ],
    [
      'with the letter of a middle name',
      ['Jane Snel, Ola Nord', 'Jane M. Snel, Ola Nord', 'Jane Snel'],
      { 'Jane Snel': 'Jane M. Snel', 'Ola Nord': '' },
    ],
    [
      'by a handle, where the names are alike',
      ['Chris Hill @bone, Ola Nord', 'Christopher Hill @bone, Ola Nord'],
      { 'Chris Hill': 'Christopher Hill', 'Ola Nord': '' },
    ],
  ])('%s', (_, lists, expected) => {
    expect(names(compileFiles(meetings(lists)))).toEqual(expected)
  })

  test('as people.yaml says', () => {
    const book = compileFiles({
      ...meetings(['Tim, Mia Berg', 'Timmy, Mia']),
      'people.yaml': 'people:\n  - {name: Tim Theis, spellings: [Tim, Timmy], organisation: Nordlab}\n',
    })
    expect(names(book)).toEqual({ Mia: '', 'Mia Berg': '', 'Tim Theis': 'Tim, Timmy' })
    expect(book.people.all.find(({ name }) => name === 'Tim Theis')).toMatchObject({
      organisation: 'Nordlab',
      merges: [
        { spelling: 'Tim', by: 'people.yaml' },
        { spelling: 'Timmy', by: 'people.yaml' },
      ],
    })
  })
})

describe('spellings that stay apart', () => {
  test.each<[string, string[]]>([
    ['a first name alone', ['Tim Theis', 'Tim']],
    ['letters that fit two people of the series', ['Tim Theis, Tim Thorn', 'Tim T']],
    ['letters of somebody who is listed beside the name', ['Tim Theis, Mia Berg', 'Tim Theis, TimT']],
    ['a slip of the pen', ['Horst Sever', 'Host Sever']],
    ['namesakes by first name', ['BrianL, BrianB']],
    ['a handle copied by mistake', ['Mia Berg @mia, Ola Nord', 'Jon Dahl @mia, Ola Nord']],
    ['other middle names', ['Jane M Snel', 'Jane K Snel']],
  ])('%s', (_, lists) => {
    const written = new Set(
      lists
        .join(', ')
        .split(', ')
        .map((entry) => entry.replace(/ @.*/, '')),
    )
    const {
      people: { all: persons },
    } = compileFiles(meetings(lists))
    expect(persons.map(({ name }) => name).sort()).toEqual([...written].sort())
  })

  test('a first name in two series is two people, a full name one', () => {
    const {
      people: { all: persons },
    } = compileFiles({ ...meetings(['Mia Berg, Tim']), ...meetings(['Mia Berg, Tim'], 'dev') })
    expect(persons.map(({ id }) => id)).toEqual(['mia-berg', 'tim-dev', 'tim-ops'])
  })
})

test('letters stand for a full name only if they fit it', () => {
  const fits = (short: string, full: string): boolean => canStandFor(toSpeltName(short), toSpeltName(full))
  expect([
    fits('Tim T', 'Tim Theis'),
    fits('TimT', 'Tim Theis'),
    fits('T. Theis', 'Tim Theis'),
    fits('Jane M Snel', 'Jane Snel'),
    fits('R. M. Bianco', 'Riccardo Maria Bianco'),
  ]).toEqual([true, true, true, true, true])
  expect([
    fits('Tim C', 'Tim Theis'),
    fits('Tim', 'Tim Theis'),
    fits('T. Theis', 'Jon Theis'),
    fits('Jane M Snel', 'Jane Karin Snel'),
    fits('R. K. Bianco', 'Riccardo Maria Bianco'),
  ]).toEqual([false, false, false, false, false])
})

describe('what is known of a person', () => {
  const book = compileFiles({
    'minutes/ops/2021-03-04.md':
      '## Attendance\n\n- CERN: Mia Berg (MB), Jon Dahl (JD)\n\nApologies: Ola Nord\n\n## Plan\n\nMB: The mirror is back.\nJD: Since noon.\n\nSomebody else wrote this.\n',
    'minutes/ops/2021-03-11.md': '## Attendance\n\n- KIT: Mia Berg (MB, chair)\n- Ola Nord\n\nMia: No news of `is5`.\n',
  })
  const person = (id: string): Book['people']['all'][number] | undefined => book.people.all.find((one) => one.id === id)

  test('meetings and apologies, oldest first', () => {
    expect(
      person('mia-berg')?.attended.map(({ path, presence, role, organisation }) => [
        path.slice(-8, -3),
        presence,
        role,
        organisation,
      ]),
    ).toEqual([
      ['03-04', 'present', null, 'CERN'],
      ['03-11', 'present', 'chair', 'KIT'],
    ])
    expect(person('ola-nord')?.attended.map(({ presence }) => presence)).toEqual(['apologies', 'present'])
  })

  test('the organisation of the last meeting that says one', () => {
    expect(person('mia-berg')?.organisation).toBe('KIT')
    expect(book.people.organisations.map(({ name, people }) => [name, people])).toEqual([
      ['CERN', ['jon-dahl', 'mia-berg']],
      ['KIT', ['mia-berg']],
    ])
  })

  test('statements by initials and first name, with their paragraph', () => {
    expect(saidIn(book)).toEqual([
      ['mia-berg', 'The mirror is back.', 9],
      ['jon-dahl', 'Since noon.', 9],
      ['mia-berg', 'No news of is5.', 6],
    ])
  })
})

test('initials of one letter and of two tell three people of a meeting apart', () => {
  const book = compileFiles({
    'minutes/ops/2021-03-04.md':
      '**Attending:** Daniele (D), David Horn (DH), David Coll (DC)\n\nD: One.\n\nDH: Two.\n\nDC: Three.\n',
  })
  expect(saidIn(book).map(([person, words]) => [person, words])).toEqual([
    ['daniele-ops', 'One.'],
    ['david-horn', 'Two.'],
    ['david-coll', 'Three.'],
  ])
})

test('who asked to be listed by initials is named nowhere', () => {
  const book = compileFiles({
    'minutes/ops/2021-03-04.md': '**Attending:** Mia Berg (MB), Jon Dahl (JD)\n\nMia Berg: The mirror is back.\n',
    'minutes/ops/2021-03-11.md': '**Attending:** M. Berg, Jon Dahl\n',
    'people.yaml': 'people:\n  - {name: Mia Berg, initials: MB, spellings: [M. Berg], listAs: initials}\n',
  })
  const { all: persons, organisations } = book.people
  const statements = saidIn(book)
  const { findings } = book
  expect(persons.map(({ name, attended }) => [name, attended.length])).toEqual([
    ['Jon Dahl', 2],
    ['MB', 2],
  ])
  expect(JSON.stringify({ persons, organisations, statements, findings })).not.toMatch(/Berg|Mia/)
})

describe('what somebody said', () => {
  const said = (text: string): string[] =>
    saidIn(
      compileFiles({
        'minutes/ops/2021-03-04.md': `**Attending:** Ines Roth (IR), Jon Dahl (JD)\n\n${text}\n`,
      }),
    ).map(([person, words]) => `${person}: ${words}`)

  test.each<[string, string, string[]]>([
    [
      'ends where somebody begins to speak who is not listed',
      'ines: good.\nIRX: what?\nJD: yes.',
      ['ines-roth: good.', 'jon-dahl: yes.'],
    ],
    ['ends at a label of any kind', 'IR: good.\nID: who?\nOla Nord: me.', ['ines-roth: good.']],
    [
      'ends at what the meeting resolves',
      'IR: close it.\nPROPOSED RESOLUTION: Close the wiki.\nRESOLVED: ^',
      ['ines-roth: close it.'],
    ],
    ['ends at an action', 'IR: close it.\nAI (Jon): close the wiki', ['ines-roth: close it.']],
    [
      'goes on at a note and in a line without a label',
      'IR: good.\nNote: not yet\nfor all.',
      ['ines-roth: good. Note: not yet for all.'],
    ],
    ['is no action given to them', '## Actions\n\n- Jon Dahl: send mail\n- IR: sell racks', []],
    ['is no line of the attendance list', '## Guests\n\n- OL: Ola Nord', []],
    ['may offer an action', 'IR: I can write it. [ACTION]', ['ines-roth: I can write it. [ACTION]']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

test('the page sets apart what nobody of the list said', () => {
  const html = htmlOf('**Attending:** Ines Roth (IR), Jon Dahl (JD)\n\nIR: good,\nreally.\nIRX: what?\nand why?\n')
  expect(html).toMatch(/<p class="says"><b[^>]*>Ines:<\/b> good,\nreally\.<\/p>\s*<p>IRX: what\?\nand why\?<\/p>/)
})

test('unknown initials are compared with those that are alike only', () => {
  const messages = (line: string): string[] =>
    compileFiles({
      'minutes/ops/2021-03-04.md': `**Attending:** Ines Roth (IR), Mia Berg (MB)\n\n${line}\n`,
    }).findings.map(({ message }) => message)
  expect(messages('XX: hello')).toEqual([expect.not.stringContaining('nearest')])
  expect(messages('RI: hello')).toEqual([expect.stringContaining('the nearest is "IR"')])
  expect(messages('URL: hello\n\nID: 7')).toEqual([])
})

describe('near-identical names of one series', () => {
  const proposals = (first: string, second: string): string =>
    writePeopleYaml(
      compileFiles({
        'minutes/ops/2021-03-04.md': `Present: ${first}, Jon Dahl\n`,
        'minutes/ops/2021-03-11.md': `Present: ${first}, Jon Dahl\n`,
        'minutes/ops/2021-03-18.md': `Present: ${second}, Jon Dahl\n`,
      }),
    )

  test.each([
    ['one letter left out', 'Matteo Collin', 'Matteo Colin'],
    ['one letter changed', 'Dave Methvin', 'Dave Methlin'],
    ['two letters swapped', 'Tim Theis', 'Tim Thies'],
    ['letters swapped in the first name', 'Brian Warner', 'Brain Warner'],
    ['surname first', 'Ines Roth', 'Roth Ines'],
    ['a name more, in another order', 'Ruiz Gomez Ana Maria', 'Ana Maria Ruiz'],
    ['the first name alone', 'Ines Roth', 'Ines'],
  ])('%s: are proposed as one', (_, first, second) => {
    expect(proposals(first, second)).toBe(
      `# Spellings that may be people known by another name. Keep in people.yaml what is right.\npeople:\n  - name: ${first}\n    spellings:\n      - ${second} # minutes/ops/2021-03-18.md:1\n`,
    )
  })

  test('are named by files whose names stay in their line', () => {
    const written = writePeopleYaml(
      compileFiles({
        'minutes/ops/2021-03-04.md': 'Present: Ines Roth, Jon Dahl\n',
        'minutes/ops/2021-03-11.md': 'Present: Ines Roth, Jon Dahl\n',
        'minutes/ops/2021-03-18\n  - {name: Jon Dahl}\n\u001b[2J#.md': 'Present: Ines, Jon Dahl\n',
      }),
    )
    expect(written).not.toContain('\u001b')
    expect(written.split('\n').slice(4)).toEqual([expect.stringMatching(/^ {6}- Ines # .*:1$/), ''])
  })

  test.each([
    ['Mia Berg', 'Ines Berg'],
    ['Jan Roth', 'Jon Reis'],
    ['Ana Li', 'Ana Lu'],
  ])('%s and %s are not', (first, second) => expect(proposals(first, second)).toContain('Nobody'))

  test('what is proposed is read again, and settles it', () => {
    const files = {
      'minutes/ops/2021-03-04.md': 'Present: Tim Theis\n',
      'minutes/ops/2021-03-11.md': 'Present: Tim Thies\n',
    }
    const yaml = writePeopleYaml(compileFiles(files))
    const settled = compileFiles({ ...files, 'people.yaml': yaml })
    expect(settled.people.all.map(({ attended }) => attended.length)).toEqual([2])
    expect(settled.findings).toEqual([])
  })

  test('what may be several is a comment, and no name is taken for another sort of value', () => {
    const yaml = writePeopleYaml(
      compileFiles({
        'minutes/ops/2021-03-04.md': '## Present\n\n- Mia Berg\n- Mia Roth\n- Jon No\n',
        'minutes/ops/2021-03-11.md': '## Present\n\n- Mia\n- No, Jon\n',
      }),
    )
    expect(yaml).toContain('  # Mia may be Mia Berg or Mia Roth: minutes/ops/2021-03-11.md:3')
  })
})

test('a surname with two letters before it is one person in all series', () => {
  const files = Object.fromEntries(
    ['net', 'ops', 'web'].map((team) => [`minutes/${team}/2021-03-04.md`, 'Present: A. B. Holm, C. Reis\n']),
  )
  expect(compileFiles(files).people.all.map(({ id, attended }) => [id, attended.length])).toEqual([
    ['a-b-holm', 3],
    ['c-reis-net', 1],
    ['c-reis-ops', 1],
    ['c-reis-web', 1],
  ])
})

test.each([
  ['Mia', []],
  ['Mia Bergh', []],
  ['Berg Mia', []],
  ['M. Berg', []],
  ['Ines Roth', ['Mia Berg']],
])('who was there and is now listed as %s', (now, absent) => {
  const book = compileFiles({
    'minutes/ops/2021-03-04.md': 'Present: Mia Berg, Jon Dahl\n',
    'minutes/ops/2021-03-11.md': `Present: ${now}, Jon Dahl\n`,
  })
  const [series] = book.series
  expect(series && toChanges(book, series)[1]?.absent).toEqual(absent)
})
