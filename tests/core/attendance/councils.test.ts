import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** Who minutes with this head name, and their day. */
function read(head: string): string[] {
  const { documents } = compileFiles({ 'minutes/ops/call.md': `# Minutes\n\n${head}\n\n## Kiln\n\nText.\n` })
  return documents.flatMap(({ date, attendance }) => [
    ...(date ? [date] : []),
    ...attendance.attendees.map(({ name, presence }) => (presence === 'present' ? name : `${presence}: ${name}`)),
  ])
}

test.each([
  ['Present: Cllrs J. Dahl, I. Kraft and P. Olsen', ['J. Dahl', 'I. Kraft', 'P. Olsen']],
  ['Present: Mia Berg, Jon Dahl. Clerk: Pia Lund', ['Mia Berg', 'Jon Dahl', 'Pia Lund']],
  ['Present: Mia Berg, Jon Dahl. Clerk: Pia Lund. 4 members of the public.', ['Mia Berg', 'Jon Dahl', 'Pia Lund']],
  ['Present: Mia Berg; Secretary: Pia Lund; Jon Dahl', ['Mia Berg', 'Pia Lund', 'Jon Dahl']],
  ['Present: Mia Berg, Jon Dahl, Treasurer: Ola Nord', ['Mia Berg', 'Jon Dahl', 'Ola Nord']],
  ['Presentes: Mia Berg, Jon Dahl e Ines Kraft', ['Mia Berg', 'Jon Dahl', 'Ines Kraft']],
  ['Presenti: Mia Berg e Jon Dahl', ['Mia Berg', 'Jon Dahl']],
  ['Presentes: Ana Silva e Costa, Jon Dahl', ['Ana Silva e Costa', 'Jon Dahl']],
  ['Present: Mia Berg\n\nApologies were received from Kai Storm.', ['Mia Berg', 'apologies: Kai Storm']],
  ['Present: Mia Berg\n\nApologies for absence were received from Kai Storm.', ['Mia Berg', 'apologies: Kai Storm']],
  [
    'Present: Mia Berg\n\nApologies received from Kai Storm and Ola Nord',
    ['Mia Berg', 'apologies: Kai Storm', 'apologies: Ola Nord'],
  ],
  ['Venue: Hall | Date: 3 May 2022\n\nPresent: Mia Berg', ['2022-05-03', 'Mia Berg']],
  ['**Place:** Hall, **Date:** 4 May 2022\n\nPresent: Mia Berg', ['2022-05-04', 'Mia Berg']],
  ['Room: 4  Date: 2022-05-05 Time: 19:00\n\nPresent: Mia Berg', ['2022-05-05', 'Mia Berg']],
  ['Place: Hall, which opened on 4 May 2022\n\nPresent: Mia Berg', ['Mia Berg']],
])('%j', (head, people) => expect(read(head)).toEqual(people))
