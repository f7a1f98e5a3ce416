import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/core/book.ts'
import { compile } from '../../src/core/index.ts'
import { readSource } from '../../src/core/read/source.ts'
import { toPlain } from '../../src/core/words/sentence.ts'
import { toActionLists } from '../../src/site/actions/lists.ts'
import { toDecisions } from '../../src/site/decisions/decisions.ts'
import { toKindList } from '../../src/site/documents/list.ts'
import { toAttendance } from '../../src/site/people/attendance.ts'
import { toPeopleView } from '../../src/site/people/people.ts'
import { toTurnoutView } from '../../src/site/people/turnout.ts'
import { toPeriods } from '../../src/site/periods/index-page.ts'
import { toAbout } from '../../src/site/record/about.ts'
import { toHome } from '../../src/site/record/home.ts'
import { toRoadmaps } from '../../src/site/releases/roadmaps.ts'
import { toSpeech } from '../../src/site/releases/speech.ts'
import { toTool } from '../../src/site/tools/tool.ts'
import { toTools } from '../../src/site/tools/index-page.ts'
import { compileFiles } from '../core/content.ts'

const meeting = (text: string): string => `**Attending:** Mia Berg, Jon Dahl\n\n${text}\n`
const small = compileFiles(
  {
    'tools/tapes.md': '# Tapes\n\nTapes keeps what disks lose.\n',
    'faqs/storage.md': '# Storage\n\n## Where is Tapes?\n\nTapes is in the cellar.\n',
    'pages/rules.md': '# Rules\n\nNobody moves Tapes.\n',
    'roadmaps/tapes.md':
      '# Tapes\n\n| Version | Released |\n|---|---|\n| 1.2-rc1 | 2024-02-01 |\n| 1.2 | 2024-02-10 |\n',
    'minutes/old/2019-03-05.md': meeting('## Actions\n\n- #4 move the probes (Mia)'),
    'minutes/ops/2024-03-05.md': meeting(
      'Tapes is full.\n\nAGREED: to buy disks.\n\n## Actions\n\n- #1 order disks (Mia)',
    ),
    'minutes/ops/2024-03-12.md': meeting('Tapes is full again. Tapes waits.\n\n## Actions\n\n- #1 order disks (Mia)'),
  },
  { today: '2024-05-01' },
)
const options = { today: null, fallbackToday: '2026-01-31', commit: null, base: null, url: null }
const books: [string, Book][] = [
  ['a small record', small],
  ['the example', compile(readSource('content'), options)],
]

const holdingOf = (book: Book, href: string): string | undefined =>
  toHome(book).holdings.find((one) => one.href === href)?.note
const numberIn = (text: string | undefined): number => Number(/\d[\d,]*/.exec(text ?? '0')?.[0].replaceAll(',', ''))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe.each(books)('in %s a figure is the same on every page', (_, book) => {
  test('how often a tool was spoken of', () => {
    for (const tool of book.tools.values()) {
      const listed = toTools(book).rows.find(({ href }) => href.endsWith(tool.url))?.said
      const figure = toTool(book, tool).releases?.facts.find(({ term }) => term === book.words.tools.saidOfIt)
      expect([tool.id, sum(toSpeech(book, tool.id).map(({ count }) => count))]).toEqual([tool.id, listed])
      if (figure) expect([tool.id, Number(figure.value)]).toEqual([tool.id, listed])
    }
  })

  test('what the record holds', () => {
    expect(toAbout(book).holdings).toEqual(toHome(book).holdings)
    expect(numberIn(toKindList(book, 'minutes').note ?? undefined)).toBe(numberIn(holdingOf(book, '/minutes/')))
    const held = holdingOf(book, '/roadmaps/')?.split(/, | and /) ?? []
    expect(held.length).toBeGreaterThan(0)
    for (const part of held) expect(toRoadmaps(book, { type: 'all' }).note).toContain(part)
  })

  test('actions, by state and by how long they were listed', () => {
    const register = toActionLists(book)[0]?.make()
    const [states] = register?.chips ?? []
    const all = sum(states?.links.map(({ note }) => Number(note)) ?? [])
    expect(all).toBe(numberIn(holdingOf(book, '/actions/')))
    const durations = sum(register?.statistics?.durations.map(({ count }) => count) ?? [])
    if (durations > 0) expect(durations).toBe(all - Number(states?.links[0]?.note))
  })

  test('decisions, by year and by period', () => {
    const view = toDecisions(book)
    expect(sum(view.shown.map(({ entries }) => entries.length))).toBe(numberIn(view.note))
    expect(numberIn(view.note)).toBe(numberIn(holdingOf(book, '/decisions/')))
    expect(numberIn(view.note)).toBe(book.decisions.length)
  })

  test('people, and how many meetings each was at', () => {
    const { people, folded } = toPeopleView(book)
    expect(people.length + sum(folded.map((group) => group.people.length))).toBe(numberIn(holdingOf(book, '/people/')))
    const listed = new Map(people.map(({ href, meetings }) => [href, meetings]))
    for (const person of book.people.all) {
      const own = listed.get(person.url)
      if (own !== undefined)
        expect([person.name, toAttendance(book, person).present.length]).toEqual([person.name, own])
    }
    for (const series of book.series)
      for (const row of toTurnoutView(book, series).people)
        expect(numberIn(row.total)).toBeLessThanOrEqual(listed.get(row.href ?? '') ?? Infinity)
  })

  test('what each year and quarter has', () => {
    const { groups } = toPeriods(book)
    expect(sum(groups.map(({ rows }) => rows.length))).toBe(numberIn(holdingOf(book, '/quarters/')))
    const [years] = groups
    expect(sum(years?.rows.map(({ decisions }) => decisions) ?? [])).toBe(
      book.decisions.filter(({ date }) => date !== null).length,
    )
  })
})

test('the register says which of its actions the home page does not count', () => {
  const listed = toHome(small).figures.find(({ term }) => term === small.words.home.actionsOnList)?.value
  const sentence = toPlain(toActionLists(small)[0]?.make().sentence ?? [])
  expect([listed, sentence]).toEqual(['1', 'Two are on the list, one of them in series that no longer meet.'])
})
