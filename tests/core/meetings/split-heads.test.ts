import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

/** Path, kind, day and title of all documents, with who was there and on which line. */
function read(files: Files): string[] {
  return compileFiles(files).documents.map(({ path, kind, date, title, attendance: { attendees } }) => {
    const people = attendees.map(({ name, place }) => `${name}@${place.line}`).join(' ')
    return [path, kind, date, title, people].filter(Boolean).join(' ')
  })
}

const list = '## Attendees\n\n- Mia Berg\n\n## Notes\n\nThe fence is up.\n'
const headed = (head: string, text = list): string => `---\n${head}\n---\n\n${text}\n`
const two = headed('title: Call A\ndate: 2024-03-05') + headed('title: Call B\ndate: 2024-03-12')

describe('a file of many meetings, each below front matter of its own', () => {
  test('is read as those meetings, with the lines of the file', () =>
    expect(read({ 'minutes/herd.md': two })).toEqual([
      'minutes/herd.md#2024-03-05 minutes 2024-03-05 Call A Mia Berg@8',
      'minutes/herd.md#2024-03-12 minutes 2024-03-12 Call B Mia Berg@21',
    ]))

  test('each with what its own head says, two of one day apart', () => {
    const text =
      headed('date: 2024-03-12\nattendees: [Mia Berg]', 'Text.') +
      headed('date: 2024-03-12\nattendees:\n  - Jon Dahl', 'Text.') +
      headed('date: March 19, 2024\nregrets: Jon Dahl\nattendees: Ines Roth', 'Text.')
    expect(read({ 'minutes/herd.md': text })).toEqual([
      'minutes/herd.md#2024-03-12 minutes 2024-03-12 Minutes Mia Berg@3',
      'minutes/herd.md#2024-03-12-2 minutes 2024-03-12 Minutes Jon Dahl@9',
      'minutes/herd.md#2024-03-19 minutes 2024-03-19 Minutes Jon Dahl@16 Ines Roth@16',
    ])
  })

  test('with what stands before the first as a page', () =>
    expect(read({ 'herd/notes.md': `# Herd\n\nWe meet on Tuesdays.\n\n${two}` })).toEqual([
      'herd/notes.md page Herd',
      'herd/notes.md#2024-03-05 minutes 2024-03-05 Call A Mia Berg@12',
      'herd/notes.md#2024-03-12 minutes 2024-03-12 Call B Mia Berg@25',
    ]))

  test.each([
    ['a head in a fence', `${headed('date: 2024-03-05')}\`\`\`\n\n---\ndate: 2024-03-12\n---\n\`\`\`\n`],
    ['text between two rules', `${headed('date: 2024-03-05')}---\nNote: the gate is shut\n---\n\nText.\n`],
    ['a head without a day', headed('date: 2024-03-05') + headed('title: Call B\ndate: soon')],
    ['a rule that nothing closes', `${headed('date: 2024-03-05')}---\ndate: 2024-03-12\n\nText.\n`],
  ])('%s begins none', (_, text) =>
    expect(read({ 'minutes/herd.md': text })).toEqual(['minutes/herd.md minutes 2024-03-05 Herd minutes Mia Berg@7']),
  )

  test('a guide with an example of a head stays a page', () =>
    expect(read({ 'docs/guide.md': two.replaceAll(list, 'Text.').replaceAll('Call', 'Guide') })).toEqual([
      'docs/guide.md page 2024-03-05 Guide A',
    ]))
})
