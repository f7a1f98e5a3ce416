import { say } from '../sentence.ts'
import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'
import { on, since } from './days.ts'

/** The home page, beside its sentence. */
export const home: Words['home'] = {
  title: (name, day) => `${name}, ${on(day)}`,
  timesNamed: 'mentions dans autant de réunions et rapports',
  inLast: (amount) => `${amount} derniers`,
  inBefore: (amount) => `${amount} avant`,
  quartersSince: (year) => `Trimestres depuis ${year}`,
  meetingsAndReports: 'réunions et rapports',
  last: (noun) =>
    ({
      meetings: 'Dernières réunions',
      reports: 'Derniers rapports',
      'meetings and reports': 'Dernières réunions et derniers rapports',
    })[noun],
  mainInBold: 'l’essentiel en gras',
  all: (documents, title) => `Tout : ${title} (${documents})`,
  register: (live, asleep, gone) => {
    const silent = asleep === 0 ? '' : `, dont ${asleep} dans des séries sans réunion depuis longtemps`
    return `Le registre : ${live} sur la liste${silent}${gone === 0 ? '' : `${asleep === 0 ? ',' : ' ;'} ${gone} qui n’y ${gone === 1 ? 'est' : 'sont'} plus`}`
  },
  overdueSince: (day) => `en retard ${since(day)}`,
  newAtLast: 'nouvelle à la dernière réunion',
  newDue: (day) => `nouvelle, échéance : ${day}`,
  since: (day) => since(day),
  inSeries: (documents, series) => `${documents} dans ${counted(series, 'série', 'séries')}`,
  ofOnRecord: (amount) => `sur ${amount} dans les archives`,
  inSilent: 'dans des séries sans réunion depuis longtemps',
  raised: (amount) => counted(amount, 'nouvelle', 'nouvelles'),
  carried: (amount) => counted(amount, 'poursuivie', 'poursuivies'),
  actionsOnList: 'Actions sur la liste',
  noneOpen: 'aucune n’est ouverte',
  nextRelease: 'Prochaine version',
  today: 'aujourd’hui',
  nothingPlanned: 'Aucune version n’est prévue.',
  newestIs: (release, day) => ` La plus récente est ${release}, du ${day}.`,
  lastPlanWas: (release, day) => ` La dernière prévue était ${release}, pour ${day}.`,
  agenda: (series) => `${series} : ordre du jour`,
  nextMeeting: (series) => `${series} : prochaine réunion`,
  supportOf: (version) => `Maintenance de ${version}`,
  wasDue: (day) => `échéance passée : ${day}`,
}

/** Pages of documents and of their series. */
export const documents: Words['documents'] = {
  foldedTable: (rows) => `Tableau de ${rows} ${rows < 2 ? 'ligne' : 'lignes'}, tel que le document l’écrit`,
  inSeries: (documents, series) => `${documents} dans ${series} ${series < 2 ? 'série' : 'séries'}`,
  owner: 'Responsable',
  alsoCalled: 'Autres noms',
  homepage: 'Site web',
  releases: 'Versions',
  tool: 'Outil',
  status: 'État',
  lastChanged: 'Dernière modification',
  by: (day, author) => `${day} par ${author}`,
  author: 'Auteur',
  authors: 'Auteurs',
  openActions: 'Actions ouvertes',
  withoutDate: 'une réunion sans date',
  was: (move) => `${move}, date précédente : `,
  edit: 'Modifier cette page',
  source: 'Source',
  history: 'Historique',
  report: 'Signaler une erreur',
}

const nouns = { meeting: 'réunion', report: 'rapport' } as const

/** The page of a series. */
export const series: Words['series'] = {
  ahead: (day) => `Prochaine date : ${day}`,
  last: (day) => `Dernière date : ${day}`,
  latest: 'Ce qui a changé depuis la dernière fois',
  numbers: 'Valeurs au fil du temps',
  turnout: 'Présences au fil du temps',
  bars: (noun, most) => `Une barre par ${nouns[noun]}, aussi haute que le nombre de présents (au plus ${most})`,
  ring: 'un cercle où la présence n’est pas enregistrée',
  rings: (noun) => `Un cercle par ${nouns[noun]}`,
  rowAYear: (meetings) => `${meetings}, une ligne par année`,
  everyMark: (legend) => `${legend}. Chaque marque mène à son texte.`,
}

/** The head of minutes. */
export const minutes: Words['minutes'] = {
  numbers: 'Valeurs de ce rapport',
  present: 'Présents',
  guests: 'Invités',
  apologies: 'Excusés',
  absent: 'Absents',
  belowQuorum: 'Quorum non atteint',
  ofQuorum: (present, quorum) => `${present} sur les ${quorum} présents qu’il faut à la série pour décider`,
}

/** What changed since the meeting before. */
export const latest: Words['latest'] = {
  title: (series) => `${series} : depuis la dernière fois`,
  nothing: 'Rien n’a changé depuis la réunion précédente.',
  forMeetings: (amount) => `depuis ${amount} ${amount < 2 ? 'réunion' : 'réunions'}`,
  numbers: 'Valeurs qui ont bougé',
  opened: (actions) => `Nouveau : ${actions}`,
  closed: (actions) => `Terminé : ${actions}`,
  stale: (actions) => `${actions} sans nouvelles`,
  left: (actions) => `Plus sur la liste : ${actions}`,
  newTools: 'Outils nouvellement cités',
  moved: (dates) => `Déplacé : ${dates}`,
  newcomers: 'Pour la première fois',
  absent: 'Absents, présents la fois précédente',
  before: (value) => `(${value} auparavant)`,
  spoken: 'Nouveaux sujets',
  sum: (day, counts) => say('Réunion du ', day, ` : ${counts.join(', ')}.`),
  counted: {
    topics: (amount) => `${amount} ${amount < 2 ? 'nouveau sujet' : 'nouveaux sujets'}`,
    numbers: (amount) => (amount < 2 ? `${amount} valeur a bougé` : `${amount} valeurs ont bougé`),
    tools: (amount) => `${amount} ${amount < 2 ? 'outil nouvellement cité' : 'outils nouvellement cités'}`,
    newcomers: (amount) => `${amount} pour la première fois`,
    absent: (amount) => `${amount} ${amount < 2 ? 'absent' : 'absents'} de la fois précédente`,
  },
}

/** What the record says of itself. */
export const about: Words['about'] = {
  asOf: 'État au',
  commit: 'Commit',
  noCommit: 'non construit depuis un dépôt git',
  leftOut: 'Laissés de côté',
  withErrors: (documents) => `${documents} avec des erreurs`,
  licence: 'Licence',
  series: 'Séries',
}
