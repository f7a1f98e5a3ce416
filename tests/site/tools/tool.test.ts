import { expect, test } from 'vitest'
import { toPlain } from '../../../src/core/words/sentence.ts'
import { toTool } from '../../../src/site/tools/tool.ts'
import { compileFiles } from '../../core/content.ts'

const book = compileFiles(
  {
    'tools/tapes.md': '# Tapes\n\nTapes keeps what disks lose. It was bought in 2009.\n',
    'tools/robots.md': '# Robots\n\nRobots move what Tapes holds.\n',
    'faqs/storage.md': '# Storage\n\n## Where is Tapes?\n\nTapes is in the cellar.\n',
    'minutes/ops/2010.md': '# Call\n\nTapes was cleaned by Mia.\n',
    'minutes/ops/2024-03-05.md': '# Call\n\n## Storage\n\nTapes is full again.\n',
  },
  { today: '2024-05-01' },
)
const tapes = book.tools.get('tapes')

test('the page of a tool says what it is, and what dated documents said of it', () => {
  if (!tapes) throw new Error('no tool')
  const { purpose, sentence, said, elsewhere, questions } = toTool(book, tapes)
  expect(purpose).toBe('Tapes keeps what disks lose.')
  expect(said.map(({ date, year, text }) => [date.text, year, text])).toContainEqual([
    '2010',
    null,
    'Tapes was cleaned by Mia.',
  ])
  expect(said.map(({ text }) => text)).not.toContain('Robots move what Tapes holds.')
  expect(elsewhere.map(({ text }) => text)).toEqual(['Robots'])
  expect(questions.map(({ text }) => text)).toEqual(['Where is Tapes?'])
  expect(toPlain(sentence)).toBe('Two documents speak of it, last on 5 March 2024.')
})

test('of much that was said the page has the newest and the first', () => {
  const days = Array.from({ length: 20 }, (_, day) => `2024-03-${String(day + 1).padStart(2, '0')}`)
  const minutes = days.map((day, index) => [`minutes/ops/${day}.md`, `# Call\n\nTapes holds ${index + 40} discs.\n`])
  const long = compileFiles({ 'tools/tapes.md': '# Tapes\n', ...Object.fromEntries(minutes) })
  const tool = long.tools.get('tapes')
  if (!tool) throw new Error('no tool')
  const { said, saidNote } = toTool(long, tool)
  expect([said.length, said[0]?.text, said.at(-1)?.text]).toEqual([
    12,
    'Tapes holds 59 discs.',
    'Tapes holds 40 discs.',
  ])
  expect(saidNote).toBe('The newest 11 of 20 different sentences, and the first; search finds the others.')
})
