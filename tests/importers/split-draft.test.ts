import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/importers/draft.ts'
import { readMarkdown } from '../../src/importers/markdown/read.ts'
import { splitDraft } from '../../src/importers/split-draft.ts'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { convertAll, toForeign } from './read-topics.ts'
import { toDocx } from './zip.ts'

/** Notes of weekly meetings, the newest first, as people keep them. */
function notesOf(count: number): string {
  const meetings = Array.from({ length: count }, (_, week) => {
    const day = new Date(Date.UTC(2019, 0, 7 + 7 * week)).toISOString().slice(0, 10)
    const image = Buffer.from(`image ${week}`).toString('base64')
    return `## ${day}\n\n- topic ${week} about tape ![plot](data:image/png;base64,${image})\n- ACTION: Jon to buy item ${week}\n`
  })
  return `# Blue notes\n\nThe room is B12.\n\n${meetings.reverse().join('\n')}`
}

interface Meeting {
  day: string
  topic: string
}

/** Weekly meetings, the newest first. */
function meetingsOf(count: number): Meeting[] {
  return Array.from({ length: count }, (_, week) => ({
    day: new Date(Date.UTC(2019, 0, 7 + 7 * week)).toISOString().slice(0, 10),
    topic: `topic ${week} about tape`,
  })).reverse()
}

const pageOf = (meetings: readonly Meeting[]): string =>
  `<html><body>${meetings.map(({ day, topic }) => `<h1>${day}</h1><ul><li>${topic}</li></ul>`).join('')}</body></html>`

const toWord = ({ day, topic }: Meeting): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${day}</w:t></w:r></w:p><w:p><w:r><w:t>${topic}</w:t></w:r></w:p>`

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

  test.each([
    ['shed.md', '# Shed roundtable\n\n## 2024-03-11\n\nTape\n\n## 2024-03-04\n\nPaint\n', 3],
    ['shed.md', '# Blue council\n\n# 11. März 2024\n\nBand\n\n# 4. März 2024\n\nFarbe\n', 3],
    ['shed.md', '# Shed\n\n## 2024-03-11\n\nPresent: Mia\n\n## 2024-03-04\n\nPresent: Mia, Jon\n', 3],
    ['shed.md', '# Changes of the shed\n\n## 2024-03-11\n\nTape\n\n## 2024-03-04\n\nPaint\n', 1],
  ])('of two meetings are told by name, title or attendance: %s %j', (path, text, parts) => {
    expect(split(path, text)).toHaveLength(parts)
  })

  test.each([
    ['shed-notes.html', 300, (meetings: readonly Meeting[]) => Buffer.from(pageOf(meetings))],
    ['shed-notes.docx', 80, (meetings: readonly Meeting[]) => toDocx(meetings.map(toWord).join(''))],
  ])('in %s are split alike, and one more changes no other', async (path, many, pack) => {
    const textsOf = async (count: number): Promise<Map<string, string>> => {
      const bytes = pack(meetingsOf(count))
      const made = await readForeign({ ...toForeign(path), bytes }, { as: null, preferences: new Map(), isNamed: true })
      if (made === null || 'reason' in made) throw new Error(made?.reason ?? 'no document')
      return new Map(convertAll(made).map((document) => [document.path, document.text]))
    }
    const before = await textsOf(many)
    const after = await textsOf(many + 1)
    expect(before.size).toBe(many)
    const newest = meetingsOf(many + 1)[0]?.day
    expect([...after.keys()].filter((key) => !before.has(key))).toEqual([`minutes/shed-notes/${newest}.md`])
    expect([...before].filter(([key, text]) => after.get(key) !== text)).toEqual([])
  })

  /** Shapes of one document of many meetings: what stands before a meeting, its day by number, and the order. */
  const shapes: readonly (readonly [string, string, (meetings: readonly Meeting[]) => string])[] = [
    ['lines in bold', 'shed-notes.md', (all) => all.map(({ day, topic }) => `**${day}**\n\n- ${topic}\n`).join('\n')],
    [
      'bold above attendance in one paragraph',
      'shed-notes.md',
      (all) =>
        all.map(({ day, topic }) => `**Monday, ${day}**\nPresent: Mia Berg\n\n### ${topic}\n\nIt is so.\n`).join('\n'),
    ],
    [
      'rules and days',
      'shed-notes.md',
      (all) => all.map(({ day, topic }) => `---\n\n${day}\n\n- ${topic}\n`).join('\n'),
    ],
    ['items of a list', 'shed-notes.md', (all) => all.map(({ day, topic }) => `- ${day}\n  - ${topic}\n`).join('')],
    [
      'numbers, month first',
      'shed-notes.md',
      (all) =>
        all
          .map(({ day, topic }) => `## ${Number(day.slice(5, 7))}/${Number(day.slice(8))}/2019 - Weekly\n\n${topic}\n`)
          .join('\n'),
    ],
    [
      'numbered meetings with a template at the end',
      'shed-notes.md',
      (all) =>
        `${all.map(({ day, topic }) => `## Meeting (${day})\n\n${topic}\n`).join('\n')}\n## Template\n\n### YYYY-MM-DD\n\nPresent:\n`,
    ],
  ]

  test.each(shapes)('are split at %s, and one more changes no other', (_, path, write) => {
    const textsOf = (meetings: readonly Meeting[]): Map<string, string> => {
      const made = convertAll(split(path, `# Shed notes\n\nThe room is B12.\n\n${write(meetings)}`))
      expect(made.flatMap(({ losses }) => losses.map(({ kind }) => kind))).not.toContain('arithmetic')
      return new Map(made.map((document) => [document.path, document.text]))
    }
    const before = textsOf(meetingsOf(5))
    const after = textsOf(meetingsOf(6))
    const days = meetingsOf(6).map(({ day }) => `minutes/shed-notes/${day}.md`)
    expect([...after.keys()].sort()).toEqual([...days, 'pages/shed-notes.md'].sort())
    expect([...before].filter(([key, text]) => after.get(key) !== text)).toEqual([])
  })

  test('keep what stands behind the last meeting', () => {
    const [page] = convertAll(
      split(
        'shed-notes.md',
        '# Shed notes\n\n## 2024-03-11\n\nTape\n\n## 2024-03-04\n\nPaint\n\n# Template\n\nPresent:\n',
      ),
    )
    expect(page?.text).toMatch(/# Shed notes\n\n# Template\n\nPresent:\n$/)
    expect(page?.losses).toEqual([])
  })

  test.each([
    ['# Notes\n\n**2024-03-11** is near\n\n**2024-03-04** was far\n', 'days within a sentence'],
    ['# Notes\n\n**Due 2024-03-11**\n\n- a\n\n**Due 2024-03-18**\n\n- b\n', 'days that something is due'],
    ['# Notes\n\n- 2024-03-11: tape\n- 2024-03-04: paint\n', 'items that go on behind their day'],
  ])('are no meetings: %j', (text) => {
    expect(split('shed-notes.md', text)).toHaveLength(1)
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
