import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import type { Words } from '../en/index.ts'
import type { Standout } from '../en/number-page.ts'
import { figure, nouns, number, some } from './amounts.ts'

/** What stands out of the numbers before. */
export const numberWords: Words['numbers'] = {
  noLonger: 'Nicht mehr genannte Zahlen',
  lastDocuments: (noun, amount) =>
    noun === 'meeting'
      ? amount === 1
        ? 'Die letzte Sitzung'
        : `Die letzten ${number(amount, nouns.meeting)}`
      : amount === 1
        ? 'Der letzte Bericht'
        : `Die letzten ${number(amount, nouns.report)}`,
  endedNote: (numbers) => `${numbers}, nach dem Abschnitt, der sie nannte`,
  panelsNote: (years) =>
    `Alle haben dieselbe Zeitachse, ${years}, und jede ihre eigene Höhe. Eine Linie bricht ab, wo 60 Tage lang nichts genannt wurde. Grau: der höchste und der niedrigste Wert.`,
  beforeHeading: 'Vor der ersten Überschrift',
  mostOn: (day) => `höchster Wert am ${day}`,
  leastOn: (day) => `niedrigster am ${day}`,
  endedUntil: (amount, year) => `${amount}, bis ${year}`,
  statedOn: (value, day) => `am ${day} war ${value} genannt`,
  voices: { said: 'mit Inhalt', empty: 'leer', missing: 'nicht im Bericht' },
  asHeading: (heading) => `, als ${heading}`,
  allQuiet: (reports) => `alle ${reports}`,
  saidIn: (said, reports) => `${said} von ${reports}`,
  newestReports: (shown, all) => `Die neuesten ${shown} von ${all} Berichten.`,
  most: (meetings) => `der höchste Wert in ${meetings} Sitzungen`,
  least: (meetings) => `der niedrigste Wert in ${meetings} Sitzungen`,
  mostOfValues: (values) => `der höchste von ${values} Werten`,
  leastOfValues: (values) => `der niedrigste von ${values} Werten`,
  change: (change, date, isDay) => {
    const then = /^\d{4}$/.test(date) ? date : `${isDay ? 'am' : 'im'} ${date}`
    return change === 0
      ? `so viel wie ${then}`
      : `${figure(Math.abs(change))} ${change > 0 ? 'mehr' : 'weniger'} als ${then}`
  },
  yearChange: (change) =>
    change === 0
      ? 'so viel wie ein Jahr zuvor'
      : `${figure(Math.abs(change))} ${change > 0 ? 'mehr' : 'weniger'} als ein Jahr zuvor`,
}

/** Say what the numbers of a series are: `Acht Zahlen werden noch genannt, 103 nicht mehr.` */
export function toNumbersSentence(living: number, ended: number, standouts: readonly Standout[]): Sentence {
  const still =
    living === 0
      ? `${number(ended, nouns.number)} ${ended === 1 ? 'wurde' : 'wurden'} genannt, jetzt keine mehr.`
      : `${number(living, nouns.number)} ${living === 1 ? 'wird' : 'werden'} noch genannt${ended === 0 ? '' : `, ${some(ended)} nicht mehr`}.`
  return sayAll(
    begin([still]),
    ...standouts.map(({ name, value, href, range }) => say(`${name} ist mit `, link(value, href), ` ${range}.`)),
  )
}
