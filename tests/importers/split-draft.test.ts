import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/importers/draft.ts'
import { readMarkdown } from '../../src/importers/markdown/read.ts'
import { splitDraft } from '../../src/importers/split-draft.ts'
import { convertAll, toForeign } from './read-topics.ts'

/** Notes of weekly meetings, the newest first, as people keep them. */
function notesOf(count: number): string {
  const meetings = Array.from({ length: count }, (_, week) => {
    const day = new Date(Date.UTC(2019, 0, 7 + 7 * week)).toISOString().slice(0, 10)
    const image = Buffer.from(`image ${week}`).toString('base64')
    return `## ${day}\n\n- topic ${week} about tape ![plot](data:image/png;base64,${image})\n- ACTION: Jon to buy item ${week}\n`
  })
  return `# Blue notes\n\nThe room is B12.\n\n${meetings.reverse().join('\n')}`
}

function split(name: string, text: string): Draft[] {
  const made = readMarkdown(toForeign(name), text)
  if ('reason' in made) throw new Error(made.reason)
  return splitDraft(made)
}

describe('running notes', () => {
  test('of 300 meetings become 300 minutes, and one more in the next version changes no other', () => {
    const textsOf = (count: number): Map<string, string> =>
      new Map(convertAll(split('blue-notes.md', notesOf(count))).map(({ path, text }) => [path, text]))
    const before = textsOf(300)
    const after = textsOf(301)
    expect(before.size).toBe(301)
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual(['minutes/blue-notes/2024-10-07.md'])
    expect([...before].filter(([path, text]) => after.get(path) !== text)).toEqual([])
  })

  test('account for every word over all parts, and keep images where they are used', () => {
    const converted = convertAll(split('blue-notes.md', notesOf(5)))
    for (const { words, losses } of converted) {
      expect(words.in).toBe(words.out + words.dropped)
      expect(losses).toEqual([])
    }
    expect(converted.map(({ files }) => files.length)).toEqual([0, 1, 1, 1, 1, 1])
  })

  test.each([
    ['release-notes.md', notesOf(4)],
    ['2024-03-04-call.md', notesOf(4)],
    ['plan.md', '# Plan\n\n## 2024-03-04\n\nA\n\n## 2024-03-11\n\nB\n'],
    ['notes.md', '# Notes\n\n## Tape\n\nA\n\n## Paint by 2024-03-11\n\nB\n'],
  ])('%s stays one document', (name, text) => {
    expect(split(name, text)).toHaveLength(1)
  })
})
