import { describe, expect, test } from 'vitest'
import { findNextMeeting } from '../../../src/core/register/places/next-meeting.ts'
import { toNextEvents } from '../../../src/core/write/feeds/next-events.ts'
import { toUpcoming } from '../../../src/site/record/upcoming.ts'
import { compileFiles } from '../content.ts'

const path = 'minutes/ops/2024-03-05.md'

/** The day and hour that minutes of Tuesday 5 March 2024 give. */
function said(text: string): string | null {
  const document = compileFiles({ [path]: `# Ops\n\n${text}\n` }).byPath.get(path)
  const next = document ? findNextMeeting(document, null) : null
  return next && [next.day, next.time].filter(Boolean).join(' ')
}

test.each([
  ['a day of the week and an hour', 'Next call on Thursday 14:00.', '2024-03-07 14:00'],
  ['a day without its year', 'The next meeting will be on 19 March.', '2024-03-19'],
  ['a whole day', 'Next meeting: 2024-03-19, 10:00 CET', '2024-03-19 10:00'],
  [
    'below a heading of its own',
    'Quiet.\n\n## Next meeting\n\n19 March at 9:30\n\n## Annex\n\nNone.',
    '2024-03-19 09:30',
  ],
  ['at the end, behind a label in bold', '## Disks\n\nFull.\n\n## AOB\n\n**Next meeting:** March 19', '2024-03-19'],
  ['German', 'Nächste Sitzung: 19.03.2024, 14 Uhr', '2024-03-19 14:00'],
])('minutes say when the next meeting is: %s', (_, text, when) => expect(said(text)).toBe(when))

test.each([
  ['a meeting of a group, told among other things', '## Disks\n\nNext meeting on 19 March.\n\n## AOB\n\nNone.'],
  ['something put off', 'Postponed to the next meeting on March 19.'],
  ['one that is called off', 'The next meeting on 19 March is cancelled.'],
  ['a day that has passed', 'Next meeting: 4 March 2024'],
  ['no day', 'Next meeting: in the new room, as ever'],
])('minutes do not say so: %s', (_, text) => expect(said(text)).toBe(null))

describe('a meeting that the last minutes call', () => {
  const files = { [path]: '# Ops\n\nNext call on Thursday 14:00.\n' }

  test('is next on the home page, as long as it lies ahead and has no agenda', () => {
    const entries = (today: string, more = {}): (string | undefined)[] =>
      toUpcoming(compileFiles({ ...files, ...more }, { today }))?.entries.map(({ text, note }) => `${text} ${note}`) ??
      []
    expect(entries('2024-03-06')).toEqual(['Ops: next meeting 7 March 2024, 14:00'])
    expect(entries('2024-03-08')).toEqual([])
    expect(entries('2024-03-06', { 'minutes/ops/2024-03-07.md': '# Ops\n\n## Agenda\n\n- Disks\n' })).toEqual([
      'Ops: agenda 7 March 2024',
    ])
  })

  test('is an event of its calendar at its hour', () => {
    const [event] = toNextEvents(compileFiles(files, { today: '2024-03-06' }))
    expect([event?.span.earliest, event?.times?.start, event?.description]).toEqual([
      '2024-03-07',
      '2024-03-07T14:00:00',
      'As the minutes of 5 March 2024 say.',
    ])
  })
})
