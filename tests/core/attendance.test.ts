import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Attendee } from '../../src/core/parse/attendee.ts'
import { parseDocument } from '../../src/core/parse/document.ts'
import { readFrontMatter } from '../../src/core/read/front-matter.ts'

const folder = new URL('../fixtures/attendance/', import.meta.url)
const cases = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))

/**
 * Every `<case>.md` says who was there, `<case>.json` what is to be read: only what is stated, with its line;
 * somebody whose presence is not given was present.
 */
describe('attendance', () => {
  test.each(cases)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const text = readFileSync(new URL(`${name}.md`, folder), 'utf8')
    const source = { path: 'minutes/ops/2021-03-04.md', digest: '', isReadable: true, ...readFrontMatter(text) }
    const { isRecorded, attendees } = parseDocument(source, { redact: true, initialsOnly: [] }).attendance
    expect({ isRecorded, attendees: attendees.map(toStated) }).toEqual(expected)
  })

  test('every fixture has a document and an expectation', () => {
    const files = readdirSync(folder)
    expect(files.sort()).toEqual(cases.flatMap((name) => [`${name}.json`, `${name}.md`]).sort())
  })
})

function toStated({ place, presence, ...parts }: Attendee): Record<string, unknown> {
  const stated = Object.entries(parts).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(stated), ...(presence === 'present' ? {} : { presence }), line: place.line }
}
