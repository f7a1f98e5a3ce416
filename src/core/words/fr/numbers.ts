import type { Words } from '../en/index.ts'
import { figure, nouns, number } from './amounts.ts'

/** What the page of the numbers of a series says, and what stands out of the numbers before. */
export const numberWords: Words['numbers'] = {
  noLonger: 'Valeurs qui ne sont plus indiquées',
  lastDocuments: (noun, amount) =>
    noun === 'meeting'
      ? amount === 1
        ? 'La dernière réunion'
        : `Les ${number(amount, nouns.meeting).replace(' ', ' dernières ')}`
      : amount === 1
        ? 'Le dernier rapport'
        : `Les ${number(amount, nouns.report).replace(' ', ' derniers ')}`,
  endedNote: (numbers) => `${numbers}, par la section qui les indiquait`,
  panelsNote: (years) =>
    `Toutes partagent un même axe du temps, ${years} ; chacune a sa propre hauteur. Une ligne s’interrompt où rien n’a été indiqué pendant 60 jours. En gris : le plus et le moins.`,
  beforeHeading: 'Avant le premier titre',
  mostOn: (day) => `maximum le ${day}`,
  leastOn: (day) => `minimum le ${day}`,
  endedUntil: (amount, year) => `${amount}, jusqu’en ${year}`,
  statedOn: (value, day) => `${value} était indiqué le ${day}`,
  voices: { said: 'a dit quelque chose', empty: 'vide', missing: 'absente du rapport' },
  asHeading: (heading) => `, sous le titre ${heading}`,
  allQuiet: (reports) => `les ${reports}`,
  saidIn: (said, reports) => `${said} sur ${reports}`,
  newestReports: (shown, all) => `Les ${shown} plus récents sur ${all} rapports.`,
  most: (meetings) => `le plus haut en ${meetings} réunions`,
  least: (meetings) => `le plus bas en ${meetings} réunions`,
  mostOfValues: (values) => `le plus haut de ${values} valeurs`,
  leastOfValues: (values) => `le plus bas de ${values} valeurs`,
  change: (change, date, isDay) => {
    const then = isDay ? `que le ${date}` : date.startsWith('T') ? `qu’au ${date}` : `qu’en ${date}`
    return change === 0 ? `autant ${then}` : `${figure(Math.abs(change))} de ${change > 0 ? 'plus' : 'moins'} ${then}`
  },
  yearChange: (change) =>
    change === 0
      ? 'autant qu’un an avant'
      : `${figure(Math.abs(change))} de ${change > 0 ? 'plus' : 'moins'} qu’un an avant`,
}
