import { describe, expect, test } from 'vitest'
import type { Files } from '../content.ts'
import { tell } from './tell.ts'

const plan = (planned: string): Files => ({
  'roadmaps/store.md': `# Store\n\n| Release | Planned |\n| --- | --- |\n| 2.0 | ${planned} |\n`,
})

describe('how far a plan moved is said as exactly as both dates are', () => {
  test.each([
    ['2026-03-02', '2026-03-12', 'from 2 March 2026 to 12 March 2026; 10 days later'],
    ['July 2026', 'September 2026', 'from July 2026 to September 2026; 2 months later'],
    ['September 2026', 'August 2026', 'from September 2026 to August 2026; 1 month earlier'],
    ['2026-06-01', 'September 2026', 'from 1 June 2026 to September 2026; at least 92 days later'],
    ['September 2026', '2026-08-30', 'from September 2026 to 30 August 2026; at least 2 days earlier'],
    ['2026-09-28', 'September 2026', 'from 28 September 2026 to September 2026; less exact'],
  ])('%s → %s', (was, is, note) => {
    const told = tell(plan(was), plan(is))
    expect(told['plans-moved']).toEqual([`store 2.0 (${note})`])
    expect(told['plans-exact']).toBeUndefined()
  })

  test.each([
    ['September 2026', '2026-09-28', 'from September 2026 to 28 September 2026'],
    ['2026', 'May 2026', 'from 2026 to May 2026'],
  ])('%s → %s is only more exact', (was, is, note) => {
    const told = tell(plan(was), plan(is))
    expect(told['plans-exact']).toEqual([`store 2.0 (${note})`])
    expect(told['plans-moved']).toBeUndefined()
  })
})

describe('a release that had come', () => {
  const released = (day: string): Files => ({
    'roadmaps/store.md': `# Store\n\n| Release | Released |\n| --- | --- |\n| 2.0 | ${day} |\n`,
  })

  test.each([
    ['2024-03-05', '2024-03-06', 'store 2.0 (6 March 2024; was stated as 5 March 2024)'],
    ['March 2024', '2024-03-06', 'store 2.0 (6 March 2024; was stated as March 2024)'],
  ])('and is stated with another day has not come again: %s → %s', (was, is, words) => {
    const told = tell(released(was), released(is))
    expect(told['plans-corrected']).toEqual([words])
    expect(told['plans-come']).toBeUndefined()
  })
})

const reports = (said: Record<string, [string, string]>): Files =>
  Object.fromEntries(
    Object.entries(said).map(([day, [network, tape]]) => [
      `reports/ops/${day}.md`,
      `# Report\n\n## Network\n\n${network}\n\n## Tape\n\n${tape}\n\n## Store\n\nFull.\n`,
    ]),
  )

test('a report between others tells the section whose silence it makes the third, not those that were told', () => {
  const known: Record<string, [string, string]> = {
    '2026-01-05': ['Slow.', 'Full.'],
    '2026-01-12': ['', 'Full.'],
    '2026-01-19': ['', ''],
    '2026-01-26': ['', ''],
  }
  const told = tell(reports(known), reports({ ...known, '2026-01-15': ['', ''] }))
  expect(told['sections-silent']).toEqual(['Ops: Tape (last said something on 12 January 2026)'])
})

test.each([
  ['the first', '[one](nowhere.md)\n\n', ':3'],
  ['the second', '[two](nowhere.md)\n\n', ':5'],
  ['the last', '[three](nowhere.md)\n', ':7'],
])('of findings alike, %s is told where it goes', (_, line, place) => {
  const text = '# A\n\n[one](nowhere.md)\n\n[two](nowhere.md)\n\n[three](nowhere.md)\n'
  const told = tell({ 'pages/a.md': text }, { 'pages/a.md': text.replace(line, '') })
  expect(told['findings-mended']).toEqual([expect.stringContaining(`pages/a.md${place})`)])
})

const reportOf = (day: string, ...lines: string[]): Files => ({
  [`reports/ops/2026-01-${day}.md`]: `# Report\n\n## Pumps\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
})

test('after three values a number is told that left their range by far, and a correction that leaves its range once', () => {
  const [one, two, three] = [
    reportOf('01', 'Hours of work per day: 120', 'Share: 86%', 'Leaks: 2', 'Valves: 76'),
    reportOf('08', 'Hours of work per day: 131', 'Share: 96%', 'Leaks: 3', 'Valves: 77'),
    reportOf('15', 'Hours of work per day: 126', 'Share: 91%', 'Leaks: 2', 'Valves: 76'),
  ]
  const then = { ...one, ...two, ...three }
  const told = tell(then, {
    ...then,
    ...reportOf('22', 'Hours of work per day: 300', 'Share: 71%', 'Leaks: 3', 'Valves: 78'),
  })
  expect(told['numbers-out-of-range']).toEqual([
    'Ops, Pumps: Hours of work per day 300 (the last 3 were between 120 and 131; 22 January 2026)',
    'Ops, Pumps: Share 71% (the last 3 were between 86 and 96%; 22 January 2026)',
  ])
  const near = reportOf('22', 'Hours of work per day: 138', 'Share: 80%')
  expect(tell(then, { ...then, ...near })['numbers-out-of-range']).toBeUndefined()
  const corrected = tell(
    { ...then, ...near },
    { ...then, ...reportOf('22', 'Hours of work per day: 20', 'Share: 80%') },
  )
  expect(corrected['numbers-out-of-range']).toBeUndefined()
  expect(corrected['numbers-corrected']).toEqual([
    'Ops, Pumps: Hours of work per day 20 (was 138; the last 3 were between 120 and 131; 22 January 2026)',
  ])
})

test('after five values half of their range is far, but of small counts and of what was always the same', () => {
  const days = ['02', '04', '06', '08', '10', '12']
  const counts = [8, 19, 12, 15, 10, 17]
  const then = Object.assign(
    {},
    ...days.map((day, at) => reportOf(day, `Open wishes: ${counts[at]}`, `Leaks: ${at % 3}`, 'Spare lamps: 40')),
  ) as Files
  const told = (...lines: string[]): string[] | undefined =>
    tell(then, { ...then, ...reportOf('22', ...lines) })['numbers-out-of-range']
  expect(told('Open wishes: 25', 'Leaks: 3', 'Spare lamps: 42')).toEqual([
    'Ops, Pumps: Open wishes 25 (the last 6 were between 8 and 19; 22 January 2026)',
  ])
  expect(told('Open wishes: 23', 'Leaks: 2', 'Spare lamps: 40')).toBeUndefined()
})

test('who was at a meeting that was on record, or was not, is told where its minutes say otherwise now', () => {
  const at = (who: string): Files => ({ 'minutes/ops/2026-01-06.md': `# Call\n\n${who}\n\nThe pumps run.\n` })
  const told = (was: string, is: string): string[] | undefined => tell(at(was), at(is))['attendance-changed']
  expect(told('Attending: Mia Berg, Jon Dahl', 'Attending: Mia Berg, Ines Roth')).toEqual([
    'Ines Roth (was there, too; Ops, 6 January 2026)',
    'Jon Dahl (was not there; Ops, 6 January 2026)',
  ])
  expect(told('Attending: Mia Berg', 'Attending: Mia Berg\n\nApologies: Jon Dahl')).toEqual([
    'Jon Dahl (had sent apologies; Ops, 6 January 2026)',
  ])
  expect(told('Attending: Mia Berg, J. Dahl', 'Attending: Mia Berg, Jon Dahl')).toBeUndefined()
  const excused = tell(at('Attending: Mia Berg'), at('Attending: Mia Berg\n\nApologies: Jon Dahl'))
  expect(excused['people-new']).toEqual(['Jon Dahl (was at no meeting yet)'])
})

test('pages say what is theirs alone: agendas, what a tool states, questions', () => {
  const tool = (owner: string): Files => ({ 'tools/pump.md': `---\nowner: ${owner}\n---\n\n# Pump\n` })
  expect(tell(tool('Works'), tool('Yard'))['pages-changed']).toEqual(['Pump (tools/pump.md; owner: Yard, was Works)'])
  const faq = (...asked: string[]): Files => ({
    'faqs/pump.md': `# Pump\n\n${asked.map((one) => `## ${one}\n\nYes.\n\n`).join('')}`,
  })
  expect(tell(faq('Is it on?', 'Is it old?'), faq('Is it on?', 'Is it loud?'))['pages-changed']).toEqual([
    'Pump (faqs/pump.md; new question: "Is it loud?"; question removed: "Is it old?")',
  ])
  const ahead = { 'minutes/ops/2026-02-06.md': '# Call\n\nThe pumps.\n' }
  expect(tell({}, ahead)['pages-added']).toEqual([
    'Call (minutes/ops/2026-02-06.md; an agenda, for 6 February 2026; new series: Ops)',
  ])
})

test('a release without a day is told, and that one is a pre-release', () => {
  const roadmap = (rows: string): Files => ({
    'roadmaps/pump.md': `# Pump\n\n| Release | Planned | Released |\n| --- | --- | --- |\n| 1.0 | | 2025-01-02 |\n${rows}`,
  })
  const told = tell(roadmap(''), roadmap('| 1.1 | TBA | |\n| 1.1-rc.1 | | 2026-01-05 |\n'))
  expect(told['plans-made']).toEqual(['pump 1.1 (no date)'])
  expect(told['plans-come']).toEqual(['pump 1.1-rc.1 (pre-release; 5 January 2026)'])
})

test('a page of which only the formatting changed is told apart', () => {
  const page = (text: string): Files => ({ 'pages/pump.md': `# Pump\n\n${text}\n` })
  const told = (was: string, is: string): string[] => Object.keys(tell(page(was), page(is)))
  expect(told('- It **runs**\n- and is\n  loud', '* It runs\n* and\n  is loud')).toEqual(['pages-reformatted'])
  const table = '| a | b |\n| --- | --- |\n| 1 | 2 |'
  expect(told(table, '|a|b|\n|---|-----|\n|1|2|')).toEqual(['pages-reformatted'])
  expect(told('It costs 5', 'It costs -5')).toEqual(['pages-changed'])
  expect(told('It runs', 'It ~~runs~~')).toEqual(['pages-changed'])
})

test('a number of another unit left no range, and a share of more than there is did', () => {
  const then = {
    ...reportOf('01', 'Transfer volume: 320 TB/day', 'Success rate: 92%'),
    ...reportOf('08', 'Transfer volume: 395 TB/day', 'Success rate: 96%'),
    ...reportOf('15', 'Transfer volume: 307 TB/day', 'Success rate: 86%'),
  }
  const told = (...lines: string[]): string[] | undefined =>
    tell(then, { ...then, ...reportOf('22', ...lines) })['numbers-out-of-range']
  expect(told('Transfer volume: 0.3 PB/day', 'Success rate: 99%')).toBeUndefined()
  expect(told('Transfer volume: 2,450 TB/week', 'Success rate: 108%')).toEqual([
    'Ops, Pumps: Success rate 108% (the last 3 were between 86 and 96%; 22 January 2026)',
  ])
  expect(told('Transfer volume: 30 TB/day')).toHaveLength(1)
})
