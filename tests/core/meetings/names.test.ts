import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** Days of the meetings that a file outside every folder of minutes is read as. */
function daysIn(path: string, text: string): string[] {
  return compileFiles({ [path]: text }).documents.flatMap(({ kind, date }) => (kind === 'minutes' ? [date ?? ''] : []))
}

const days = ['2021-12-08', '2021-12-15', '2021-12-22']
const text = (heading: (day: string) => string): string =>
  `# Notary\n\n${days.map((day) => `## ${heading(day)}\n\nText.\n`).join('\n')}`

describe('a file of three days holds meetings where its name says so', () => {
  test.each(['meetings', 'minutes', 'calls', 'call', 'telecons', 'agendas', 'protokolle', 'sitzungen', 'reunions'])(
    '%s',
    (name) =>
      expect(
        daysIn(
          `docs/${name}.md`,
          text((day) => day),
        ),
      ).toEqual(days),
  )
  test.each(['acta', 'actas'])('%s', (name) =>
    expect(
      daysIn(
        `docs/${name}.md`,
        text((day) => day),
      ),
    ).toEqual(days),
  )
  test.each(['callers', 'recall', 'attic', 'facta', 'journal'])('but not %s', (name) =>
    expect(
      daysIn(
        `docs/${name}.md`,
        text((day) => day),
      ),
    ).toEqual([]),
  )
})

describe('a file of three days holds meetings where each heading says so', () => {
  test.each(['Meeting', 'Teamsitzung', 'Besprechung', 'Projekttreffen', 'Call', 'Standup', 'Réunion', 'Asamblea'])(
    '%s',
    (word) =>
      expect(
        daysIn(
          'docs/team.md',
          text((day) => `${day} – ${word}`),
        ),
      ).toEqual(days),
  )
  test.each(['Meetings', 'Recall', 'Caller', 'Release'])('but not %s', (word) =>
    expect(
      daysIn(
        'docs/team.md',
        text((day) => `${day} – ${word}`),
      ),
    ).toEqual([]),
  )
})

describe('the day of a heading is that of a meeting unless it is due by then', () => {
  test.each(['Call of', 'Held on', 'The weekly of'])('%s', (before) =>
    expect(
      daysIn(
        'docs/meetings.md',
        text((day) => `${before} ${day}`),
      ),
    ).toEqual(days),
  )
  test.each(['Due', 'Until', 'Since', 'Before', 'Released', 'Version of', 'Deadline', 'What we want to do by'])(
    'but not %s',
    (before) =>
      expect(
        daysIn(
          'docs/meetings.md',
          text((day) => `${before} ${day}`),
        ),
      ).toEqual([]),
  )
})

test('the text of each ends before the next', () => {
  const { documents } = compileFiles({ 'docs/meetings.md': text((day) => day) })
  const texts = documents.map(({ passages }) =>
    passages()
      .map((passage) => passage.text)
      .join('|'),
  )
  expect(documents).toHaveLength(3)
  for (const each of texts) expect(each.match(/Text/g)).toHaveLength(1)
})
