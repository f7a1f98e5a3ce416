import type { Words } from '../en/index.ts'
import { dative, nouns, number, some } from './amounts.ts'

/** Attendance of a series over time. */
export const turnout: Words['turnout'] = {
  title: (series) => `Anwesenheit: ${series}`,
  sentence: (recorded, held, usual, people) =>
    `Die Anwesenheit ist bei ${recorded === held ? (held === 1 ? '' : 'allen ') : `${some(recorded)} von `}${dative(held, nouns.meeting)} erfasst; meist ${usual < 2 ? 'kam' : 'kamen'} ${number(usual, nouns.person)}, ${some(people)} insgesamt.`,
  quorum: (quorum, below) =>
    `Die Reihe braucht ${quorum}, um zu beschließen, Gäste nicht gezählt; ${below === 0 ? 'jede erfasste Sitzung hatte so viele' : `${below} erfasste ${below === 1 ? 'Sitzung hatte' : 'Sitzungen hatten'} weniger`}.`,
  of: (times, all) => `${times} von ${all}`,
  others: (amount) => (amount === 1 ? '1 weitere Person kam seltener.' : `${amount} weitere Personen kamen seltener.`),
  belowQuorum: (day) => `${day}, nicht beschlussfähig`,
  states: { said: 'da', empty: 'entschuldigt', missing: 'nicht aufgeführt' },
}
