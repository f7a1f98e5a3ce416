import type { Words } from '../en/index.ts'
import { figure, nouns, number } from './amounts.ts'
import { on } from './days.ts'

/** What the page of the numbers of a series says, and what stands out of the numbers before. */
export const numberWords: Words['numbers'] = {
  noLonger: 'Valores que ya no se indican',
  lastDocuments: (noun, amount) =>
    noun === 'meeting'
      ? amount === 1
        ? 'La última reunión'
        : `Las últimas ${number(amount, nouns.meeting)}`
      : amount === 1
        ? 'El último informe'
        : `Los últimos ${number(amount, nouns.report)}`,
  endedNote: (numbers) => `${numbers}, por la sección que los indicaba`,
  panelsNote: (years) =>
    `Todos comparten un mismo eje de tiempo, ${years}; cada uno tiene su propia altura. Una línea se interrumpe donde no se indicó nada durante 60 días. En gris: el máximo y el mínimo.`,
  beforeHeading: 'Antes del primer título',
  mostOn: (day) => `máximo el ${day}`,
  leastOn: (day) => `mínimo el ${day}`,
  endedUntil: (amount, year) => `${amount}, hasta ${year}`,
  statedOn: (value, day) => `${value} se indicó el ${day}`,
  voices: { said: 'dijo algo', empty: 'vacía', missing: 'no está en el informe' },
  asHeading: (heading) => `, bajo el título ${heading}`,
  allQuiet: (reports) => `los ${reports}`,
  saidIn: (said, reports) => `${said} de ${reports}`,
  newestReports: (shown, all) => `Los ${shown} más recientes de ${all} informes.`,
  most: (meetings) => `el valor más alto de ${meetings} reuniones`,
  least: (meetings) => `el valor más bajo de ${meetings} reuniones`,
  mostOfValues: (values) => `el más alto de ${values} valores`,
  leastOfValues: (values) => `el más bajo de ${values} valores`,
  change: (change, date, isDay) => {
    const then = isDay ? `el ${date}` : on(date)
    return change === 0
      ? `igual que ${then}`
      : `${figure(Math.abs(change))} ${change > 0 ? 'más' : 'menos'} que ${then}`
  },
  yearChange: (change) =>
    change === 0
      ? 'igual que un año antes'
      : `${figure(Math.abs(change))} ${change > 0 ? 'más' : 'menos'} que un año antes`,
}
