import { expect, test } from 'vitest'
import { de } from '../../../src/core/words/de/index.ts'
import { en } from '../../../src/core/words/en/index.ts'
import { es } from '../../../src/core/words/es/index.ts'

const meetings: [facts: [number, number, number, number], english: string, german: string, spanish: string][] = [
  [
    [6, 6, 8, 9],
    'Attendance is recorded at all of six meetings; usually eight people came, nine in all.',
    'Die Anwesenheit ist bei allen sechs Sitzungen erfasst; meist kamen acht Personen, neun insgesamt.',
    'La asistencia consta en las seis reuniones; lo habitual: ocho personas, nueve en total.',
  ],
  [
    [2, 14, 1, 20],
    'Attendance is recorded at two of 14 meetings; usually one person came, 20 in all.',
    'Die Anwesenheit ist bei zwei von 14 Sitzungen erfasst; meist kam eine Person, 20 insgesamt.',
    'La asistencia consta en dos de las 14 reuniones; lo habitual: una persona, 20 en total.',
  ],
]

test.each(meetings)('attendance of %j', (given, english, german, spanish) => {
  expect(en.turnout.sentence(...given)).toBe(english)
  expect(de.turnout.sentence(...given)).toBe(german)
  expect(es.turnout.sentence(...given)).toBe(spanish)
})

test.each([
  [
    0,
    'every recorded meeting had as many',
    'jede erfasste Sitzung hatte so viele',
    'ninguna reunión con lista de asistencia tuvo menos',
  ],
  [
    1,
    '1 recorded meeting had fewer',
    '1 erfasste Sitzung hatte weniger',
    '1 reunión con lista de asistencia tuvo menos',
  ],
  [
    3,
    '3 recorded meetings had fewer',
    '3 erfasste Sitzungen hatten weniger',
    '3 reuniones con lista de asistencia tuvieron menos',
  ],
])('a quorum that %i meetings missed', (below, english, german, spanish) => {
  expect(en.turnout.quorum(4, below)).toBe(`The series needs 4 to decide, guests not counted; ${english}.`)
  expect(de.turnout.quorum(4, below)).toBe(`Die Reihe braucht 4, um zu beschließen, Gäste nicht gezählt; ${german}.`)
  expect(es.turnout.quorum(4, below)).toBe(`La serie necesita 4 para decidir, sin contar a los invitados; ${spanish}.`)
})

test.each([
  [1, '1 other came more seldom.', '1 weitere Person kam seltener.', '1 persona más asistió con menos frecuencia.'],
  [
    5,
    '5 others came more seldom.',
    '5 weitere Personen kamen seltener.',
    '5 personas más asistieron con menos frecuencia.',
  ],
])('%i who came more seldom', (amount, english, german, spanish) => {
  expect(en.turnout.others(amount)).toBe(english)
  expect(de.turnout.others(amount)).toBe(german)
  expect(es.turnout.others(amount)).toBe(spanish)
})

test.each([
  [1, '1 more stands with the quarters above.', '1 weitere steht bei den Quartalen oben.'],
  [2, '2 more stand with the quarters above.', '2 weitere stehen bei den Quartalen oben.'],
])('%i lines left out of a year', (amount, english, german) => {
  expect(en.periods.rest(amount)).toBe(english)
  expect(de.periods.rest(amount)).toBe(german)
})

test.each([
  [1, 'in 1 of 1 report', 'in 1 von 1 Bericht'],
  [4, 'in 1 of 4 reports', 'in 1 von 4 Berichten'],
])('a section in one of %i reports', (reports, english, german) => {
  expect(en.periods.inReports(1, reports)).toBe(english)
  expect(de.periods.inReports(1, reports)).toBe(german)
})

test.each([
  [null, 'usually 2 at 3 recorded meetings, 4 people in all'],
  ['1 meeting', 'usually 2 at 3 recorded meetings, 4 people in all; 1 meeting below the quorum'],
])('attendance of a quarter, %s below its quorum', (below, words) => {
  expect(en.periods.usually(2, en.counts.recordedMeeting(3), 4, below)).toBe(words)
})

test.each([
  [1, /^1 plan of which .* it was made is left out\.$/, /^1 Plan, von dem .* fehlt hier\.$/],
  [2, /^2 plans of which .* they were made are left out\.$/, /^2 Pläne, von denen .* fehlen hier\.$/],
])('%i plans left out', (amount, english, german) => {
  expect(en.plans.leftOut(amount)).toMatch(english)
  expect(de.plans.leftOut(amount)).toMatch(german)
})
