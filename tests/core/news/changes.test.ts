import { expect, test } from 'vitest'
import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { compileFiles, type Files } from '../content.ts'
import { tell } from './tell.ts'

const before: Files = {
  'roadmaps/gocdb.md':
    '# GOCDB\n\n| Release | Planned | Released |\n| --- | --- | --- |\n| 5.10 | 2026-03-02 | |\n| 5.11 | ~~2026-01-05~~ ~~2026-01-08~~ 2026-01-10 | |\n| 5.12 | 2026-06-01 | |\n',
  'minutes/ops/2026-01-06.md':
    '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n## Actions\n\n- AI #1 (Mia): move the wiki to the new host\n- AI #2 (Jon): order the disks for the store\n- AI #3 (Jon): ask the sites about the mirror\n- AI (Mia): write the letter to the board\n\nPROPOSED: one table per tool\n',
  'minutes/ops/2026-01-13.md':
    '# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n## Actions\n\n- AI #1 (Mia): move the wiki to the new host\n- AI #2 (Jon): order the disks for the store\n- AI #3 (Jon): ask the sites about the mirror\n',
  'pages/old.md': '# Old page\n\nSomething that is said here alone.\n',
  'pages/gone.md': '# Gone page\n\nText\n',
}
const meeting =
  '# Call\n\n**Attending:** Mia Berg, Ines Roth\n\n## Actions\n\n- AI #1 (Mia): done\n- AI #2 (Mia): order the disks for the store\n- AI #4 (Ines): bring the board the plan, due 2026-03-01\n\nAGREED: the store is closed in May\n'

test('a meeting tells what it raised, closed, left out, handed over and decided, and who is new', () => {
  const told = tell(before, { ...before, 'minutes/ops/2026-01-20.md': meeting })
  expect(told).toMatchObject({
    'actions-raised': ['Ops #4: bring the board the plan (Ines; due 1 March 2026)'],
    'actions-closed': ['Ops #1: move the wiki to the new host (Mia; done)'],
    'actions-left': ['Ops #3: ask the sites about the mirror (Jon; open at the meeting before)'],
    'actions-handed-over': ['Ops #2: order the disks for the store (Mia; was Jon Dahl)'],
    'decisions-made': ['Ops: the store is closed in May (20 January 2026)'],
    'people-new': ['Ines Roth'],
    'pages-added': ['Call (minutes/ops/2026-01-20.md)'],
  })
  expect(Object.keys(told).filter((id) => /gone|removed|changed/.test(id) && !id.startsWith('findings'))).toEqual([])
})

test('a roadmap tells which plans moved, by how much and for which time, what came and what is new', () => {
  const roadmap =
    '# GOCDB\n\n| Release | Planned | Released |\n| --- | --- | --- |\n| 5.10 | 2026-03-02 | 2026-01-30 |\n| 5.11 | ~~2026-01-05~~ ~~2026-01-08~~ ~~2026-01-10~~ 2026-02-10 | |\n| 5.13 | September 2026 | |\n'
  expect(tell(before, { ...before, 'roadmaps/gocdb.md': roadmap })).toEqual({
    'plans-moved': ['gocdb 5.11 (from 10 January 2026 to 10 February 2026; 31 days later; third move)'],
    'plans-made': ['gocdb 5.13 (planned for September 2026)'],
    'plans-come': ['gocdb 5.10 (30 January 2026; 31 days earlier than first planned)'],
    'plans-gone': ['gocdb 5.12 (was planned for 1 June 2026)'],
    'pages-changed': ['GOCDB (roadmaps/gocdb.md)'],
  })
})

test('releases whose series was moved from its tool are the same, and that no tool is known is said', () => {
  const schedule =
    '# Call\n\n## Schedule\n\n| Release | Planned |\n| --- | --- |\n| 1.0.1 | 2026-03-01 |\n| 1.0.2 | 2026-04-01 |\n'
  const others = { 'tools/lamp.md': '# Lamp\n', 'site.yaml': 'series: {ops: {tool: lamp}}\n' }
  const told = tell(
    { ...others, 'minutes/ops/2026-01-06.md': schedule },
    { ...others, 'minutes/crew/2026-01-06.md': schedule },
  )
  expect(told['plans-elsewhere']).toEqual([
    'Crew (2 releases, from 1.0.1 to 1.0.2; was Lamp; of no known tool any more)',
  ])
  expect(told['plans-made'] ?? told['plans-gone']).toBeUndefined()
})

test('a meeting that comes or goes before the first one known raises no action again', () => {
  const call = (action: string): string => `# Call\n\n- AI (Mia): ${action}\n- AI (Jon): order the disks\n`
  const [first, second] = [call('move the wiki to the new host'), call('ask the sites about the mirror')]
  const later = { 'minutes/ops/2026-01-13.md': second, 'minutes/ops/2026-01-20.md': second }
  const all = { 'minutes/ops/2026-01-06.md': first, ...later }
  const disks = 'Ops: order the disks (Jon)'
  expect(tell(all, later)['actions-raised'] ?? []).toEqual([])
  expect(tell(all, later)['actions-gone']).toEqual(['Ops: move the wiki to the new host (Mia; had left the list)'])
  expect(tell(later, all)['actions-gone'] ?? []).toEqual([])
  expect(tell(later, all)['actions-raised']).not.toContain(disks)
})

test('a finding is no new one because lines above it or meetings behind it were added', () => {
  const rows = '| 5.10 | 2026-01-05 |\n| v5.10 | 2026-01-06 |\n'
  const table = (more: string): string => `# G\n\n| Release | Released |\n| --- | --- |\n${more}${rows}`
  const roadmap = (more: string): Files => ({ 'tools/g.md': '# G\n', 'roadmaps/g.md': table(more) })
  const told = tell(roadmap(''), roadmap('| 5.12 | 2026-01-20 |\n'))
  expect(Object.keys(told)).toEqual(['plans-come', 'pages-changed'])
  const twice = tell(roadmap(''), roadmap('| 5.9 | 2026-01-02 |\n| v5.9 | 2026-01-03 |\n'))
  expect(twice['findings-new']).toHaveLength(1)
  const broken = (path: string): Files => ({ 'pages/a.md': `# A\n\n[b](${path})\n` })
  expect(tell(broken('b.md'), broken('c.md'))['findings-new']).toHaveLength(1)
})

test('an action that is left out is told as that, and not as a finding too', () => {
  const told = tell(before, { ...before, 'minutes/ops/2026-01-20.md': meeting })
  expect(told['actions-left']).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('left-action')
})

test('a meeting whose day was corrected has moved, and one of other words came', () => {
  const text = '# Call\n\nThe disks are there.\n\nThe tapes are not.\n\nThe wiki moves in May.\n\nNobody is away.\n'
  const at = (day: string, words: string): Files => ({
    [`minutes/ops/${day}.md`]: `---\ndate: ${day}\n---\n\n${words}`,
  })
  const told = tell(at('2026-01-06', text), at('2026-01-07', text.replace('are there', 'came')))
  expect(told['pages-moved']).toEqual([
    'Call (minutes/ops/2026-01-07.md; from /minutes/ops/2026-01-06/, which leads nowhere now; 7 January 2026, was 6 January 2026; text changed too)',
  ])
  const other = tell(at('2026-01-06', text), at('2026-01-07', '# Call\n\nNobody is away.\n\nAll else is new.\n'))
  expect(Object.keys(other)).toEqual(['pages-added', 'pages-removed'])
})

test('an action that is worded otherwise is the same, and nothing is raised', () => {
  const first = before['minutes/ops/2026-01-06.md']
  const edited = String(first).replace('write the letter to the board', 'write a letter to the whole board')
  expect(Object.keys(tell(before, { ...before, 'minutes/ops/2026-01-06.md': edited }))).toEqual([
    'actions-reworded',
    'pages-changed',
  ])
})

test('what was proposed and is agreed stands otherwise', () => {
  const first = String(before['minutes/ops/2026-01-06.md'])
  const told = tell(before, { ...before, 'minutes/ops/2026-01-06.md': first.replace('PROPOSED', 'AGREED') })
  expect(told['decisions-changed']).toEqual(['Ops: one table per tool (6 January 2026; agreed, was proposed)'])
})

test('an action of which only its number is said is the same where its series has another name', () => {
  const text = '# Call\n\n## Review of open actions\n\n- 89 - Mia: paint the mill\n- 90 -\n- 91 - Jon: call the smith\n'
  const told = tell({ 'minutes/ops/2026-01-05.md': text }, { 'minutes/mill-ops/2026-01-05.md': text })
  expect(Object.keys(told).filter((id) => id.startsWith('actions'))).toEqual([])
})

test('a page with the same text is moved, and whether its old address leads on is said', () => {
  const { 'pages/old.md': text, 'pages/gone.md': gone, ...rest } = before
  expect(gone).toBeDefined()
  expect(tell(before, { ...rest, 'pages/new.md': text ?? '' })).toEqual({
    'pages-moved': ['Old page (pages/new.md; from /old/, which leads nowhere now)'],
    'pages-removed': ['Gone page (pages/gone.md; /gone/ leads nowhere now)'],
  })
})

test('another meeting in a file of many leaves the others as they are', () => {
  const one = '## 2026-01-06\n\nThe mirror is back.\n\n## 2026-01-13\n\nThe store is full.\n'
  const file = (meetings: string): Files => ({ 'minutes/store.md': `# Store calls\n\n${meetings}` })
  const told = tell(file(one), file(`## 2026-01-20\n\nThe store has room.\n\n${one}`))
  expect(told['pages-changed']).toBeUndefined()
  expect(told['pages-added']).toHaveLength(1)
})

test('an error that holds a page back is told first, and a finding whose line moved is no new one', () => {
  const broken = { ...before, 'pages/gone.md': '# Gone page\n\nA line.\n\n[there](nowhere.md)\n' }
  const further = { ...before, 'pages/gone.md': '# Gone page\n\nA line.\n\nMore.\n\n[there](nowhere.md)\n' }
  expect(Object.keys(tell(broken, further))).toEqual(['pages-changed'])
  expect(tell(before, broken)['findings-new']).toHaveLength(1)
  expect(tell(broken, before)['findings-mended']).toHaveLength(1)
  const held = tell(before, {
    ...before,
    'minutes/ops/2026-01-20.md': '---\ndate: 2026-02-30\n---\n# Call\n',
    'pages/gone.md': '---\nkind: nonsense\n---\n# x\n',
  })
  expect(Object.keys(held)[0]).toBe('pages-withheld')
})

test('numbers that leave their range and a section that is silent for the third time', () => {
  const report = (week: number, tickets: number, said: string): [string, string] => [
    `reports/ops/2025-${String(Math.floor(week / 4) + 1).padStart(2, '0')}-${String((week % 4) * 7 + 1).padStart(2, '0')}.md`,
    `# Report\n\n## Tickets\n\n- Open: ${tickets} (+0)\n\n## Network\n\n${said}\n`,
  ]
  const weeks = Array.from({ length: 32 }, (_, week) =>
    report(week, 20 + (week % 5), week < 30 ? `Line ${week} was slow.` : ''),
  )
  const then = Object.fromEntries(weeks)
  const told = tell(then, { ...then, ...Object.fromEntries([report(32, 90, '')]) })
  expect(told['numbers-out-of-range']).toEqual([
    'Ops, Tickets: Open 90 (the last 32 were between 20 and 24; 1 September 2025)',
  ])
  expect(told['sections-silent']).toEqual(['Ops: Network (last said something on 8 August 2025)'])
})

test('two records that say the same have no news', () => {
  const news = toChangeNews(compileFiles(before), compileFiles(before), 'then')
  expect(news).toEqual({
    title: 'What changed in the record since then',
    summary: 'Nothing that the record says has changed.',
    groups: [],
  })
})
