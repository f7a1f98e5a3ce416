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
    expect(told['people-renamed']).toEqual(['Mia Berg (was Mia; /people/mia-ops/ leads nowhere now)'])
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

describe('an action of which one of three meetings was corrected', () => {
  const days = ['2026-01-05', '2026-01-12', '2026-01-19']
  const stated = (...lines: string[]): Files =>
    Object.assign({}, ...days.map((day, index) => call(day, lines[index] ?? ''))) as Files
  const [typo, mended] = ['- AI (Mia): wrte teh lettr to Nebrasca', '- AI (Mia): write the letter to Nebraska']
  const told = (...lines: string[]): Record<string, string[]> => {
    const { 'pages-changed': _, ...others } = tell(stated(typo, typo, typo), stated(...lines))
    return others
  }

  test('is told apart from what the others say, and nothing was raised or left out', () => {
    expect(told(typo, mended, mended)).toEqual({
      'actions-split': [
        'Ops: write the letter to Nebraska (Mia; until now one with "wrte teh lettr to Nebrasca", Mia, 5 January 2026)',
      ],
    })
    expect(Object.keys(told(mended, mended, typo))).toEqual(['actions-split'])
    expect(told(mended, mended, mended)).toEqual({})
  })

  test('has nothing to do with another one that takes its place', () => {
    expect(Object.keys(told(typo, typo, '- AI (Mia): order disks'))).toEqual(['actions-raised', 'actions-left'])
  })

  test('is in other words by another word, not by one that is written in two', () => {
    const line = (words: string): Files => stated(...days.map(() => `- AI (Mia): test the ${words}`))
    expect(tell(line('Stash Cache'), line('StashCache'))['actions-reworded']).toBeUndefined()
    expect(tell(line('cache 3.1 2'), line('cache 3.12'))['actions-reworded']).toHaveLength(1)
  })
})

test('of an action that is raised and given to somebody else by one change, both are told', () => {
  const then = call('2026-01-05', 'Quiet.')
  const given = (...owners: string[]): string[] | undefined =>
    tell(then, {
      ...then,
      ...call('2026-01-12', `- AI #3 (${owners[0]}): paint the pump`),
      ...call('2026-01-19', `- AI #3 (${owners[1]}): paint the pump`),
    })['actions-raised']
  expect(given('Mia', 'Jon')).toEqual(['Ops #3: paint the pump (Jon; given to Mia on 12 January 2026)'])
  expect(given('Mia', 'Mia Berg')).toEqual(['Ops #3: paint the pump (Mia Berg)'])
})

test('of an action that a draft leaves out it is told that the minutes are one', () => {
  const then = { ...call('2026-01-05', '- AI (Mia): oil the gate', '- AI (Jon): mend the lamp') }
  const again = { ...then, ...call('2026-01-12', '- AI (Mia): oil the gate', '- AI (Jon): mend the lamp') }
  const draft = { 'minutes/ops/2026-01-19.md': '---\nstatus: draft\n---\n# Call\n\n- AI (Jon): mend the lamp\n' }
  expect(tell(again, { ...again, ...draft })['actions-left']).toEqual([
    'Ops: oil the gate (Mia; open at the meeting before; not yet approved)',
  ])
})

describe('of numbers that all meetings before a new one state', () => {
  const report = (day: string, ...lines: string[]): Files => ({
    [`reports/ops/2026-01-${day}.md`]: `# Report\n\n## Pumps\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
  })
  const lines = (step: number): string[] => [`Flow: ${20 + step} TB`, `Open: ${3 + step} (+1)`, `Closed: ${7 + step}`]
  const before = (...days: string[]): Files =>
    Object.assign({}, ...days.map((day, at) => report(day, ...lines(at)))) as Files
  const four = before('01', '05', '12', '19')
  const missing = (then: Files, ...stated: string[]): string[] | undefined =>
    tell(then, { ...then, ...report('26', ...stated) })['numbers-missing']

  test('those are told that it does not state', () => {
    expect(missing(four, 'Flow: 24 TB', 'Closed: 9')).toEqual([
      'Ops, Pumps: Open (last 6 on 19 January 2026; 26 January 2026)',
    ])
    expect(missing(four, 'Nobody counted.')).toEqual(['Ops (3 numbers; 26 January 2026)'])
  })

  test('nothing where it states them, where one has another name, and of what is stated for a short time', () => {
    expect(missing(four, ...lines(5))).toBeUndefined()
    expect(missing(four, 'Flow: 24 TB', 'Closed: 9', 'Open pumps: 8 (+1)')).toBeUndefined()
    expect(missing(before('01', '05', '12'), 'Flow: 24 TB')).toBeUndefined()
  })
})

describe('of a page', () => {
  const page = (text: string): Files => ({ 'pages/a.md': `# A\n\n${text}\n` })

  test('comments say nothing to readers', () => {
    expect(tell(page('One.\n\nTwo.'), page('One.\n\n<!-- ask\nMia -->\n\nTwo. <!-- 7 -->'))).toEqual({})
    expect(tell(page('`a`'), page('`a <!-- b -->`'))['pages-changed']).toHaveLength(1)
    expect(tell(page('```\na\n```'), page('```\na\n<!-- b -->\n```'))['pages-changed']).toHaveLength(1)
  })

  test('that went its questions are told, and that its address leads nowhere', () => {
    const faq = { 'faqs/keys.md': '# Keys\n\n## Who has one?\n\nMia.\n\n## Where do they hang?\n\nAt the door.\n' }
    expect(tell({ ...faq, ...page('x') }, page('x'))['pages-removed']).toEqual([
      'Keys (faqs/keys.md; it had 2 questions; /faqs/keys/ leads nowhere now)',
    ])
    const led = { 'site.yaml': 'redirects:\n  /faqs/keys/: pages/a.md\n' }
    expect(tell({ ...faq, ...page('x') }, { ...page('x'), ...led })['pages-removed']).toEqual([
      'Keys (faqs/keys.md; it had 2 questions)',
    ])
  })
})

test('of a release that a schedule leaves out it is told on which day', () => {
  const schedule = (day: string, ...rows: string[]): Files =>
    call(day, '## Schedule', '', '| Version | Release |', '| --- | --- |', ...rows)
  const tool = { 'site.yaml': 'series:\n  ops:\n    tool: pump\n', 'tools/pump.md': '# Pump\n' }
  const rows = ['| 2.1 | 2026-02-03 |', '| 2.2 | 2026-03-03 |']
  const then = { ...tool, ...schedule('2026-01-05', ...rows) }
  const now = { ...then, ...schedule('2026-01-12', ...rows.slice(1)) }
  expect(tell(then, now)['plans-withdrawn']).toEqual([
    'Pump 2.1 (was planned for 3 February 2026; left out of the list on 12 January 2026)',
  ])
})
