import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { type Attendance, parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { fitsInitials } from '../../../src/core/parse/attendance/initials.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

const firstNames = [
  'Mia',
  'Jonas',
  'Priya',
  'Tomás',
  'Søren',
  'Zoë',
  'Jean-Luc',
  'Ngozi',
  'Ольга',
  'Łukasz',
  'Kofi',
  'Anne-Sophie',
]
const lastNames = [
  'Berg',
  'Falk',
  'Raman',
  'Ortega',
  "O'Neill",
  'van der Linde',
  'de la Cruz',
  'Иванова',
  'Nguyễn',
  'MacLeod',
  'Þórsson',
  'Smith',
]
const name = fc.tuple(fc.constantFrom(...firstNames), fc.constantFrom(...lastNames)).map((parts) => parts.join(' '))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 20 })
const read = (text: string): Attendance => parseAttendance(parseMarkdown(text))
const namesOf = ({ attendees }: Attendance): string[] => attendees.map((attendee) => attendee.name)

describe('a list of names is read as it is written', () => {
  const spellings: Record<string, (list: readonly string[]) => string> = {
    'by commas behind a label': (list) => `Present: ${list.join(', ')}`,
    'by commas behind a bold label': (list) => `**Attendees:** ${list.join(', ')}`,
    'by semicolons': (list) => `Participants: ${list.join('; ')}`,
    'with "and" before the last': (list) => `Present: ${list.join(', ').replace(/, ([^,]*)$/, ' and $1')}`,
    'by commas below a heading': (list) => `## Attendance\n\n${list.join(', ')}`,
    'as bullets below a heading': (list) => `## Attendance\n\n${list.map((each) => `- ${each}`).join('\n')}`,
    'one a line with commas': (list) => `Present:\n${list.join(',\n')}`,
    'as a table': (list) => `## Present\n\n| Name |\n| --- |\n${list.map((each) => `| ${each} |`).join('\n')}`,
  }
  test.each(Object.entries(spellings))('%s', (_, write) => {
    fc.assert(
      fc.property(names, (list) => {
        expect(namesOf(read(write(list)))).toEqual(list)
      }),
    )
  })

  test('wherever its lines wrap', () => {
    const wraps = fc.array(fc.boolean(), { minLength: 80, maxLength: 80 })
    // One name alone on two lines could be two; a comma tells that lines are no names.
    const several = fc.uniqueArray(name, { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(several, wraps, (list, wrap) => {
        let at = 0
        const wrapped = list.join(', ').replace(/ /g, () => (wrap[at++ % wrap.length] ? '\n' : ' '))
        expect(namesOf(read(`Present: ${wrapped}`))).toEqual(list)
      }),
    )
  })
})

test('some or all of several names may be in small letters', () => {
  const several = fc.uniqueArray(name, { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(several, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (list, small) => {
      const written = list.map((each, index) => (small[index] ? each.toLowerCase() : each))
      expect(namesOf(read(`Present: ${written.join(', ')}`))).toEqual(written)
    }),
  )
})

test('who is present and who is not stays apart', () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, cut) => {
      const split = cut % (list.length + 1)
      const { attendees, isRecorded } = read(
        `Present: ${list.slice(0, split).join(', ')}\n\nApologies: ${list.slice(split).join(', ')}`,
      )
      expect(attendees.filter(({ presence }) => presence === 'present').map((attendee) => attendee.name)).toEqual(
        list.slice(0, split),
      )
      expect(isRecorded).toBe(split > 0)
    }),
  )
})

test('what is given as initials is their first letters', () => {
  fc.assert(
    fc.property(names, (list) => {
      const withInitials = list.map((each) => ({
        name: each,
        initials: each
          .split(/[ '-]/)
          .map((word) => word.charAt(0))
          .join('')
          .toUpperCase()
          .slice(0, 5),
      }))
      fc.pre(new Set(withInitials.map(({ initials }) => initials)).size === list.length)
      fc.pre(withInitials.every(({ initials }) => initials.length > 1))
      const { attendees } = read(`Present: ${withInitials.map((each) => `${each.name} (${each.initials})`).join(', ')}`)
      expect(attendees.map((attendee) => ({ name: attendee.name, initials: attendee.initials }))).toEqual(withInitials)
    }),
  )
})

test.each([
  ['DH', 'David Horat', true],
  ['C', 'Christos T.', true],
  ['TimT', 'Tim Theisen', true],
  ['TSC', 'Anna Hill', false],
  ['HD', 'David Horat', false],
  ['mb', 'Mia Berg', false],
  ['member', 'Mia Berg', false],
])('%s are initials of %s: %s', (letters, person, expected) => {
  expect(fitsInitials(letters, person)).toBe(expected)
})

test('no text makes reading fail, and every attendee has a name and a line of the text', () => {
  const words = fc.constantFrom(
    'Present',
    'Attendance',
    'Apologies',
    'Chair',
    ':',
    '**',
    '- ',
    '  - ',
    '- [x] ',
    '\n',
    '\n\n',
    '## ',
    '(',
    ')',
    '[',
    '|',
    '| --- |',
    '@',
    ', ',
    ' and ',
    'Mia Berg',
    'MB',
    '<!--',
    '-->',
    '`',
    '~~',
    '>',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const { attendees, isRecorded } = read(written)
      const lines = written.split(/\r\n?|\n/).length
      for (const { name: found, place } of attendees) {
        expect(found).not.toBe('')
        expect(place.line).toBeGreaterThanOrEqual(1)
        expect(place.line).toBeLessThanOrEqual(lines)
      }
      if (isRecorded) expect(attendees).not.toEqual([])
    }),
    { numRuns: 500 },
  )
})
