import { expect, test } from 'vitest'
import type { Files } from '../content.ts'
import { tell } from './tell.ts'

const call = (day: string, ...lines: string[]): Files => ({
  [`minutes/ops/2026-01-${day}.md`]: `# Call\n\n${lines.join('\n')}\n`,
})
const disks = '- AI #1 (Mia, Jon): order the disks'
const wiki = '- AI #2 (Mia): move the wiki'
const list = { ...call('06', disks, wiki), ...call('13', disks, wiki) }

test('where the last minutes go, what they left out is back on the list; where an error holds them back, nothing is', () => {
  const all = { ...list, ...call('20', disks) }
  const back = 'Ops #2: move the wiki (Mia; left out on 20 January 2026 by minutes that are no longer on record)'
  expect(tell(all, list)).toEqual({
    'actions-back': [back],
    'pages-removed': ['Call (minutes/ops/2026-01-20.md; it had 1 action; /minutes/ops/2026-01-20/ leads nowhere now)'],
  })
  const told = tell(all, { ...all, 'minutes/ops/2026-01-20.md': '---\ndate: 2026-01-40\n---\n# Call\n' })
  expect(told['actions-back']).toBeUndefined()
  expect(told['pages-withheld']).toEqual([
    'Call (minutes/ops/2026-01-20.md; it had 1 action; nothing is published until it is mended)',
  ])
})

test('minutes that list no action are told once, whatever they leave out', () => {
  const told = tell(list, { ...list, ...call('20', 'Nobody had time.') })
  expect(told['actions-unlisted']).toEqual(['Ops: 20 January 2026 (2 actions were open at the meeting before)'])
  expect(told['actions-left']).toBeUndefined()
})

test('an action that is left out is told as it stood', () => {
  const before = { ...call('06', disks, wiki), ...call('13', disks, '- AI #2 (Mia): can be closed') }
  const told = tell(before, { ...before, ...call('20', disks) })
  expect(told['actions-left']).toEqual(['Ops #2: move the wiki (Mia; could be closed at the meeting before)'])
})

test.each([
  ['- AI #1 (Ida): done', 'actions-closed', 'Ops #1: order the disks (Ida; was Mia, Jon; done)'],
  ['- AI #1: superseded by #2', 'actions-closed', 'Ops #1: order the disks (Mia, Jon; superseded by #2)'],
  ['- AI #1: superseded by 2009', 'actions-closed', 'Ops #1: order the disks (Mia, Jon; superseded)'],
  ['- AI #1 (Mia): order the disks', 'actions-handed-over', 'Ops #1: order the disks (Mia; was Mia, Jon)'],
])('%s is told once, with owners as written', (line, group, said) => {
  const told = tell(list, { ...list, ...call('20', line, wiki) })
  expect(told).toEqual({ [group]: [said], 'pages-added': [expect.stringContaining('2026-01-20')] })
})

test('what is put forward, taken and refused stands apart, and what was put forward before says when', () => {
  const before = call('06', 'PROPOSED: #D1 the wiki is closed')
  const told = tell(before, {
    ...before,
    ...call(
      '13',
      'PROPOSED: one table per tool',
      '',
      'RESOLVED: #D1 the wiki is closed.',
      '',
      '## Decisions',
      '',
      '- Rejected: to keep the old mirror',
    ),
  })
  expect(told['decisions-made']).toEqual(['Ops #D1: the wiki is closed (13 January 2026; proposed on 6 January 2026)'])
  expect(told['decisions-proposed']).toEqual(['Ops: one table per tool (13 January 2026)'])
  expect(told['decisions-refused']).toEqual(['Ops: to keep the old mirror (13 January 2026; rejected)'])
})

test('what a later decision changes names it by its number', () => {
  const before = call('06', 'RESOLVED: #D1 the wiki stays', '', 'RESOLVED: #D2 the call is on Mondays')
  const told = tell(before, {
    ...before,
    ...call(
      '13',
      'RESOLVED: #D3 the wiki goes; this supersedes #D1.',
      '',
      'RESOLVED: #D4 it is at noon; this amends #D2.',
    ),
  })
  expect(told['decisions-changed']).toEqual([
    'Ops #D1: the wiki stays (6 January 2026; superseded by #D3)',
    'Ops #D2: the call is on Mondays (6 January 2026; amended by #D4)',
  ])
})

test('who is listed nowhere any more is told', () => {
  const before = { ...list, ...call('20', '**Attending:** Mia Berg, Ines Roth', '', disks, wiki) }
  expect(tell(before, list)['people-gone']).toEqual(expect.arrayContaining(['Ines Roth']))
})

const page = (title: string, ...lines: string[]): string => `# ${title}\n\n${lines.join('\n\n')}\n`

test('two pages that exchanged places are told as that', () => {
  const [one, other] = [page('Disks', 'They are full.'), page('Tapes', 'They are slow.')]
  expect(tell({ 'pages/a.md': one, 'pages/b.md': other }, { 'pages/a.md': other, 'pages/b.md': one })).toEqual({
    'pages-moved': [
      'Tapes (pages/a.md; exchanged places with pages/b.md)',
      'Disks (pages/b.md; exchanged places with pages/a.md)',
    ],
  })
})

test('a page whose address changes where its file stays says where it is now, and is not listed twice', () => {
  const at = (day: string): Files => ({ 'minutes/ops/2026-01-06.md': `---\ndate: ${day}\n---\n\n# Call\n\nText.\n` })
  const told = tell(at('2026-01-06'), at('2026-01-07'))
  expect(told['pages-changed']).toBeUndefined()
  expect(told['pages-moved']).toEqual([
    'Call (minutes/ops/2026-01-06.md; now at /minutes/ops/2026-01-07/; from /minutes/ops/2026-01-06/, which leads nowhere now; 7 January 2026, was 6 January 2026)',
  ])
})

test.each([
  ['goes', {}, 'pages/a.md', 'that file was removed'],
  ['moves', { 'pages/tapes.md': page('Tapes', 'They are slow.') }, 'pages/a.md', 'that file is now pages/tapes.md'],
])('a link to a page that %s is a finding that says so', (_, now, from, advice) => {
  const links = { [from]: page('Disks', '[tapes](b.md)') }
  const told = tell({ ...links, 'pages/b.md': page('Tapes', 'They are slow.') }, { ...links, ...now })
  expect(told['findings-new']).toEqual([expect.stringContaining(`leads to no file of the content folder; ${advice} (`)])
})

test('a page that moves is told what its links are from there, and a line that is there twice is told once', () => {
  const [text, tapes] = [
    page('Disks', '[tapes](b.md#slow) and [tapes](b.md#slow)'),
    page('Tapes', '## Slow', 'They are.'),
  ]
  const told = tell({ 'pages/a.md': text, 'pages/b.md': tapes }, { 'pages/old/a.md': text, 'pages/b.md': tapes })
  expect(told['findings-new']).toHaveLength(1)
  expect(told['findings-new']?.[0]).toMatch(
    /; from here it is "\.\.\/b\.md#slow" \(warning, broken-link; twice; pages\/old\/a\.md:3\)$/,
  )
})

test('what only a draft says is told as not yet approved', () => {
  const draft = '---\nstatus: draft\n---\n# Call\n\n- AI #7 (Mia): tag 3.5\n\nAGREED: the mirror moves\n'
  const told = tell({}, { 'minutes/ops/2026-01-06.md': draft })
  expect(told['actions-raised']).toEqual(['Ops #7: tag 3.5 (Mia; not yet approved)'])
  expect(told['decisions-made']).toEqual(['Ops: the mirror moves (6 January 2026; not yet approved)'])
})

test('what is refused says so without a day, too', () => {
  const told = tell({}, { 'minutes/ops/notes.md': '# Call\n\n## Decisions\n\n- Rejected: to keep the old mirror\n' })
  expect(told['decisions-refused']).toEqual(['Ops: to keep the old mirror (rejected)'])
})

test('an action that minutes say in other words or by another number is told; order and slips of the pen are not', () => {
  const edited = (from: string, to: string): Record<string, string[]> =>
    tell(list, { ...list, ...call('13', disks, wiki.replace(from, to)) })
  expect(edited('move the wiki', 'copy the handbook')['actions-reworded']).toEqual([
    'Ops #2: copy the handbook (Mia; was "move the wiki")',
  ])
  const tests = (words: string): Files => call('06', `- AI (Mia): ${words}`)
  const toReworded = (was: string, is: string): string[] | undefined => tell(tests(was), tests(is))['actions-reworded']
  expect(toReworded('try the pump driver 3.0.0', 'try the pump driver 3.0.1')).toHaveLength(1)
  expect(toReworded('try the driver of the pump', 'try the pump driver')).toBeUndefined()
  expect(toReworded('try the pmup driver soon', 'try the pump driver soon')).toBeUndefined()
  const renumbered = tell(call('06', disks, wiki), call('06', disks, wiki.replace('#2', '#12')))
  expect(renumbered['actions-renumbered']).toEqual(['Ops #12: move the wiki (Mia; was #2)'])
})

test('an action that others have until another day is told once', () => {
  const told = tell(list, { ...list, ...call('13', disks, '- AI #2 (Jon): move the wiki, due 2026-03-01') })
  expect(told['actions-handed-over']).toEqual([
    'Ops #2: move the wiki (Jon; due 1 March 2026; was Mia; had no due date)',
  ])
  expect(told['actions-moved']).toBeUndefined()
})
