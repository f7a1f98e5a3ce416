import type { Words } from '../en/index.ts'

/** What was planned, as it was known on a day, and what became of it. */
export const plans: Words['plans'] = {
  title: (tool) => `Was geplant war: ${tool}`,
  note: 'Die Pläne, wie sie am Ende jedes Quartals bekannt waren, und was daraus wurde.',
  leftOut: (amount) =>
    amount === 1
      ? '1 Plan, von dem keine Sitzung und kein Link sagt, wann er gemacht wurde, fehlt hier.'
      : `${amount} Pläne, von denen keine Sitzung und kein Link sagt, wann sie gemacht wurden, fehlen hier.`,
  early: (date) => `Anfang ${date}`,
  mid: (date) => `Mitte ${date}`,
  late: (date) => `Ende ${date}`,
  onTheDay: 'am genannten Tag',
  slip: (days, isLate, isUncertain) => `${isUncertain ? 'mindestens ' : ''}${days} zu ${isLate ? 'spät' : 'früh'}`,
  move: (days, isLater) => `${days} ${isLater ? 'später' : 'früher'}`,
  released: (date) => `erschienen: ${date}`,
  withdrawn: 'zurückgezogen',
  movedTo: (date) => `verschoben auf ${date}`,
  stillPlanned: 'weiter geplant',
  dayPassed: 'der Termin ist vorbei, ein Erscheinen ist nicht genannt',
  forgotten: 'nicht mehr erwähnt',
}
