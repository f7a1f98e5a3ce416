import { describe } from 'vitest'
import type { Attendee } from '../../../src/core/parse/attendance/attendee.ts'
import { testFixtures } from '../fixtures.ts'

/** Only what is stated, with its line; somebody whose presence is not given was present. */
describe('attendance', () =>
  testFixtures('attendance', ({ attendance: { isRecorded, attendees } }) => ({
    isRecorded,
    attendees: attendees.map(toStated),
  })))

function toStated({ place, presence, ...parts }: Attendee): Record<string, unknown> {
  const stated = Object.entries(parts).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(stated), ...(presence === 'present' ? {} : { presence }), line: place.line }
}
