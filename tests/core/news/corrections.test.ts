import { describe, expect, test } from 'vitest'
import type { Files } from '../content.ts'
import { tell } from './tell.ts'

const call = (day: string, ...lines: string[]): Files => ({
  [`minutes/ops/${day}.md`]: `# Call\n\nAttending: Mia Berg, Jon Dahl\n\n${lines.join('\n')}\n`,
})

describe('an action of which a new meeting', () => {
  const [pump, lamp] = ['- AI (Mia): paint the pump and the shed', '- AI (Jon): mend the lamp']
  const then = { ...call('2026-01-05', pump, lamp), ...call('2026-01-12', pump, lamp) }
  const reworded = (line: string): string[] | undefined =>
    tell(then, { ...then, ...call('2026-01-19', line, lamp) })['actions-reworded']

  test('names but a part is in other words', () => {
    expect(reworded('- AI (Mia): paint the pump')).toEqual([
      'Ops: paint the pump (Mia; was "paint the pump and the shed")',
    ])
  })

  test.each([
    '- AI (Mia): paint the pump and the shed; waits for the rain',
    '- AI (Mia): paint the pumps and the shed',
  ])('says more, or spells a word otherwise, is none: %s', (line) => {
    expect(reworded(line)).toBeUndefined()
  })
})

test('an action of one of two documents of a day was not left out by the other', () => {
  const then = call('2026-01-05', '- AI (Mia): paint the pump')
  const told = tell(then, { ...then, ...call('2026-01-05-evening', '- AI (Jon): mend the lamp') })
  expect(told['actions-raised']).toEqual(['Ops: mend the lamp (Jon)'])
  expect(told['actions-left']).toBeUndefined()
})

describe('of numbers of a page', () => {
  const report = (day: string, ...lines: string[]): Files => ({
    [`reports/ops/2026-01-${day}.md`]: `# Report\n\n## Pumps\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
  })
  const then = { ...report('05', 'Flow: 20 TB', 'Open: 3 (+1)'), ...report('12', 'Flow: 21 TB', 'Open: 4 (+1)') }
  const corrected = (...lines: string[]): string[] | undefined =>
    tell(then, { ...then, ...report('12', ...lines) })['numbers-corrected']

  test('it is told that one has another unit, or is stated no more', () => {
    expect(corrected('Flow: 21 GB', 'Open: 4 (+1)')).toEqual(['Ops, Pumps: Flow 21 GB (was 21 TB; 12 January 2026)'])
    expect(corrected('Open: 4 (+1)')).toEqual(['Ops, Pumps: Flow not stated (was 21 TB; 12 January 2026)'])
  })

  test('nothing where one has another name', () => {
    expect(corrected('Flow of all: 21 TB', 'Open: 4 (+1)')).toBeUndefined()
  })

  test('nothing of a page that stays, whatever came before it', () => {
    const jobs = (day: string, amount: number): Files => report(day, `Jobs per day: ${amount}`)
    const was = { ...jobs('05', 100), ...jobs('12', 110), ...jobs('26', 900) }
    const told = tell(was, { ...was, ...jobs('19', 104) })
    expect(Object.keys(told)).toEqual(['pages-added'])
  })
})

describe('of who was there it is told', () => {
  const minutes = (who: string): Files => ({ 'minutes/ops/2026-01-05.md': `# Call\n\n${who}\n\nThe pump runs.\n` })

  test('that a list is gone, and of nobody that they were not there', () => {
    const told = tell(minutes('Attending: Mia Berg, Jon Dahl'), minutes('Nobody wrote it down.'))
    expect(told['attendance-changed']).toEqual(['Ops, 5 January 2026 (says no more who was there; it named 2)'])
  })

  test('that somebody has a longer name, and is neither new nor gone', () => {
    const told = tell(minutes('Attending: Mia, Jon Dahl'), minutes('Attending: Mia Berg, Jon Dahl'))
    expect(Object.keys(told)).toEqual(['people-renamed', 'pages-changed'])
    expect(told['people-renamed']).toEqual(['Mia Berg (was Mia)'])
  })
})

test('a question in like words is the same question', () => {
  const faq = (asked: string): Files => ({ 'faqs/pump.md': `# Pump\n\n## ${asked}\n\nYes.\n` })
  expect(tell(faq('How fast is the pump?'), faq('How quick is the pump?'))['pages-changed']).toEqual([
    'Pump (faqs/pump.md; question in other words: "How quick is the pump?", was "How fast is the pump?")',
  ])
})

test('of a page that moved by its day, title or status alone its text has not changed', () => {
  const page = (head: string): Files => ({ 'minutes/ops/call.md': `---\n${head}\n---\n\nThe pump runs.\n` })
  const [item] = tell(page('date: 2026-01-05'), page('date: 2026-01-06'))['pages-moved'] ?? []
  expect(item).toContain('6 January 2026, was 5 January 2026')
  expect(item).not.toContain('text changed too')
})

test('what may be one person is one finding, wherever it is shown', () => {
  const minutes = (day: string, who: string): Files => ({
    [`minutes/ops/2026-01-${day}.md`]: `# Call\n\n## Attendance\n\n- ${who}\n- Jon Dahl\n\nNote ${day}.\n`,
  })
  const then = { ...minutes('05', 'Mia Berg'), ...minutes('19', 'Mia') }
  const told = tell(then, { ...then, ...minutes('12', 'Mia') })
  expect(Object.keys(told)).toEqual(['pages-added'])
})

test('of a page that an error holds back nothing is gone, and who was listed there is not new elsewhere', () => {
  const board = (head: string): Files => ({
    'minutes/board/2026-01-05.md': `---\n${head}\n---\n\nAttending: Ines Roth\n\n- AI (Ines): find a hall\n`,
  })
  const next = { 'minutes/board/2026-01-12.md': '# Board\n\nAttending: Ines Roth\n\nDECISION: the hall is red.\n' }
  const told = tell(board('title: Board'), { ...board('title: "Board'), ...next })
  expect(Object.keys(told)).toEqual(['pages-withheld', 'decisions-made', 'pages-added', 'findings-new'])
  expect(told['pages-added']).toEqual(['Board (minutes/board/2026-01-12.md)'])
})
