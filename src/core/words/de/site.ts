import { say } from '../sentence.ts'
import type { Words } from '../en/index.ts'

/** The home page, beside its sentence. */
export const home: Words['home'] = {
  title: (name, day) => `${name} am ${day}`,
  timesNamed: 'wie oft in so vielen Sitzungen und Berichten genannt',
  inLast: (amount) => `Letzte ${amount}`,
  inBefore: (amount) => `${amount} davor`,
  quartersSince: (year) => `Quartale seit ${year}`,
  meetingsAndReports: 'Sitzungen und Berichte',
  last: (noun) =>
    ({
      meetings: 'Letzte Sitzungen',
      reports: 'Letzte Berichte',
      'meetings and reports': 'Letzte Sitzungen und Berichte',
    })[noun],
  mainInBold: 'das Wichtigste fett',
  all: (documents, title) => `Alle ${documents}: ${title}`,
  register: (live, asleep, gone) => {
    const silent = asleep === 0 ? '' : `, ${asleep} davon in Reihen, die lange nicht tagten`
    return `Das Register: ${live} auf der Liste${silent}${gone === 0 ? '' : `${asleep === 0 ? ',' : ';'} ${gone} nicht mehr`}`
  },
  overdueSince: (day) => `überfällig seit ${day}`,
  newAtLast: 'neu in der letzten Sitzung',
  newDue: (day) => `neu, fällig ${day}`,
  since: (day) => `seit ${day}`,
  inSeries: (documents, series) => `${documents} in ${series} ${series === 1 ? 'Reihe' : 'Reihen'}`,
  ofOnRecord: (amount) => `von ${amount} erfassten`,
  inSilent: 'in Reihen, die lange nicht tagten',
  raised: (amount) => `${amount} neu`,
  carried: (amount) => `${amount} fortgeführt`,
  actionsOnList: 'Aufgaben auf der Liste',
  noneOpen: 'keine ist offen',
  nextRelease: 'Nächste Version',
  today: 'heute',
  nothingPlanned: 'Keine Version ist geplant.',
  newestIs: (release, day) => ` Die neueste ist ${release} vom ${day}.`,
  lastPlanWas: (release, day) => ` Zuletzt geplant war ${release} für ${day}.`,
  agenda: (series) => `${series}: Tagesordnung`,
  nextMeeting: (series) => `${series}: nächste Sitzung`,
  supportOf: (version) => `Unterstützung von ${version}`,
  wasDue: (day) => `war fällig ${day}`,
}

/** Pages of documents and of their series. */
export const documents: Words['documents'] = {
  foldedTable: (rows) => `Tabelle mit ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}, wie das Dokument sie schreibt`,
  inSeries: (documents, series) => `${documents} in ${series} ${series === 1 ? 'Reihe' : 'Reihen'}`,
  owner: 'Zuständig',
  alsoCalled: 'Auch genannt',
  homepage: 'Website',
  releases: 'Versionen',
  tool: 'Werkzeug',
  status: 'Stand',
  lastChanged: 'Zuletzt geändert',
  by: (day, author) => `${day} von ${author}`,
  author: 'Verfasst von',
  authors: 'Verfasst von',
  openActions: 'Offene Aufgaben',
  withoutDate: 'eine Sitzung ohne Datum',
  was: (move) => `${move}, war `,
  edit: 'Diese Seite bearbeiten',
  source: 'Quelltext',
  history: 'Verlauf',
  report: 'Fehler melden',
}

const nouns = { meeting: 'Sitzung', report: 'Bericht' } as const

/** The page of a series. */
export const series: Words['series'] = {
  ahead: (day) => `Demnächst: ${day}`,
  last: (day) => `Zuletzt: ${day}`,
  latest: 'Was sich seit dem letzten Mal änderte',
  numbers: 'Zahlen im Verlauf',
  turnout: 'Anwesenheit im Verlauf',
  bars: (noun, most) => `Ein Balken je ${nouns[noun]}, so hoch wie die Zahl der Anwesenden (höchstens ${most})`,
  ring: 'ein Ring, wo die Anwesenheit nicht erfasst ist',
  rings: (noun) => `Ein Ring je ${nouns[noun]}`,
  rowAYear: (meetings) => `${meetings}, eine Zeile je Jahr`,
  everyMark: (legend) => `${legend}. Jede Marke führt zu ihrem Text.`,
}

/** The head of minutes. */
export const minutes: Words['minutes'] = {
  numbers: 'Zahlen dieses Berichts',
  present: 'Anwesend',
  guests: 'Gäste',
  apologies: 'Entschuldigt',
  absent: 'Abwesend',
  belowQuorum: 'Nicht beschlussfähig',
  ofQuorum: (present, quorum) => `${present} von ${quorum}, die die Reihe braucht, um zu beschließen`,
}

/** What changed since the meeting before. */
export const latest: Words['latest'] = {
  title: (series) => `${series}: seit dem letzten Mal`,
  nothing: 'Seit der Sitzung davor hat sich nichts geändert.',
  forMeetings: (amount) => `seit ${amount} ${amount === 1 ? 'Sitzung' : 'Sitzungen'}`,
  numbers: 'Zahlen, die sich bewegten',
  opened: (actions) => `${actions} vergeben`,
  closed: (actions) => `${actions} geschlossen`,
  stale: (actions) => `${actions} ohne Neues`,
  left: (actions) => `${actions} weggefallen`,
  newTools: 'Werkzeuge, von denen neu die Rede ist',
  moved: (dates) => `${dates} verschoben`,
  newcomers: 'Zum ersten Mal dabei',
  absent: 'Nicht da, beim letzten Mal anwesend',
  before: (value) => `(zuvor ${value})`,
  spoken: 'Neu im Gespräch',
  sum: (day, counts) => say('Am ', day, `: ${counts.join(', ')}.`),
  counted: {
    topics: (amount) => `${amount} neu im Gespräch`,
    numbers: (amount) => (amount === 1 ? '1 Zahl bewegte sich' : `${amount} Zahlen bewegten sich`),
    tools: (amount) => (amount === 1 ? '1 Werkzeug neu im Gespräch' : `${amount} Werkzeuge neu im Gespräch`),
    newcomers: (amount) => `${amount} zum ersten Mal dabei`,
    absent: (amount) => `${amount} von der Sitzung davor nicht da`,
  },
}

/** What the record says of itself. */
export const about: Words['about'] = {
  asOf: 'Stand',
  commit: 'Commit',
  noCommit: 'nicht aus einem Git-Repository erzeugt',
  leftOut: 'Ausgelassen',
  withErrors: (documents) => `${documents} mit Fehlern`,
  licence: 'Lizenz',
  series: 'Reihen',
}
