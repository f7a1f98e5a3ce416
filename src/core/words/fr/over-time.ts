import type { Words } from '../en/index.ts'
import { counted, nouns, number, some } from './amounts.ts'

/** What registers over time say: attendance, calendars, quarters, decisions. */
export const overTime: Words['overTime'] = {
  decisionsByTool: 'Décisions par outil',
  decisionsByState: 'Décisions par état',
  byYear: 'Par année',
  year: 'Année',
  recordedMeetings: 'Réunions avec présences',
  usuallyThere: 'D’habitude',
  fewestToMost: 'Du moins au plus',
  withQuorum: 'Quorum atteint',
  attendanceByYear: 'Présences par année, défilement latéral',
  newestMeetings: 'Qui est venu aux dernières réunions',
  turnoutLegend: '■ là, □ excusé, · pas sur la liste. Les plus récentes d’abord.',
  belowQuorum: '! quorum non atteint.',
  peopleByMeeting: 'Personnes par réunion, défilement latéral',
  person: 'Personne',
  peopleByYear: 'Personnes par année',
  organisationsByYear: 'Organisations par année',
  organisationsNote: 'Réunions auxquelles quelqu’un en venait, pour autant que les listes le disent.',
  all: 'Total',
  calendarsLead:
    'Donnez l’adresse de l’un d’eux à votre logiciel de calendrier et il suivra les archives : réunions à leurs heures, échéances, versions, fins de maintenance, interruptions. Ce qui n’est pas encore certain y est marqué comme provisoire.',
  periodsNote: 'Ce que les réunions et les rapports disent de chacun, en résumé.',
  when: 'Quand',
  documents: 'Documents',
  decisions: 'Décisions',
  releases: 'Versions',
  datesMoved: 'Dates déplacées',
  actionsOpened: 'Actions ouvertes',
  closed: 'Terminées',
  incidents: 'Incidents',
}

/** The calendars to subscribe to, and the groups of their list. */
export const calendars: Words['calendars'] = {
  everything: 'Tout',
  byKind: 'Par type',
  bySeries: 'Par série',
  byTool: 'Par outil',
  byPerson: 'Par personne : les échéances, et les prochaines réunions des séries auxquelles elle vient',
  meetings: 'Réunions',
  reports: 'Rapports',
  due: 'Actions à échéance',
  releases: 'Versions',
  support: 'Fins de maintenance',
  milestones: 'Jalons',
  incidents: 'Incidents',
}

/** Quarters and years, compiled. */
export const periods: Words['periods'] = {
  years: 'Années',
  quarters: 'Trimestres',
  projectQuarter: (quarter, span) => `Trimestre du projet ${quarter}, ${span}`,
  meetingsAndReports: 'Réunions et rapports',
  decisions: 'Décisions',
  released: 'Versions parues',
  datesMoved: 'Dates déplacées',
  moved: (what, before, after) => `${what} : ${before} → ${after}`,
  notCome: 'Prévu pour cette période, sans publication connue',
  plannedAtEnd: 'Prévu à la fin',
  due: 'Jalons arrivés à échéance',
  delivered: 'Jalons livrés',
  incidents: 'Incidents et interruptions',
  numbers: 'Valeurs qui ont changé',
  numberRange: (lowest, highest) => `au plus bas ${lowest}, au plus haut ${highest}`,
  attendance: 'Présences',
  usually: (usual, recordedMeetings, people, below) =>
    `d’habitude ${usual}, ${recordedMeetings}, ${people} ${people === 1 ? 'personne' : 'personnes'} en tout${below === null ? '' : ` ; ${below} sans quorum`}`,
  reported: 'Qui a rendu compte',
  fellSilent: 'Qui s’est tu',
  inReports: (said, reports) => `dans ${said} sur ${counted(reports, 'rapport', 'rapports')}`,
  lastOn: (day) => `dernière fois le ${day}`,
  rest: (amount) => `${amount} de plus ${amount === 1 ? 'est' : 'sont'} avec les trimestres ci-dessus.`,
  compiled: (span) => `${span}, en résumé d’après les archives.`,
}

/** Attendance of a series over time. */
export const turnout: Words['turnout'] = {
  title: (series) => `Présences de ${series}`,
  sentence: (recorded, held, usual, people) =>
    `La présence est enregistrée pour ${recorded === held ? (held === 1 ? 'la' : 'les') : `${some(recorded)} des`} ${held === 1 ? nouns.meeting.one : number(held, nouns.meeting)} ; d’habitude ${number(usual, nouns.person)}, ${some(people)} en tout.`,
  quorum: (quorum, below) =>
    `La série a besoin de ${quorum} pour décider, sans compter les invités ; ${below === 0 ? 'chaque réunion enregistrée en avait autant' : `${below} ${below === 1 ? 'réunion enregistrée en avait' : 'réunions enregistrées en avaient'} moins`}.`,
  of: (times, all) => `${times} sur ${all}`,
  others: (amount) =>
    amount === 1
      ? '1 autre personne est venue plus rarement.'
      : `${amount} autres personnes sont venues plus rarement.`,
  belowQuorum: (day) => `${day}, quorum non atteint`,
  states: { said: 'là', empty: 'excusé', missing: 'pas sur la liste' },
}
