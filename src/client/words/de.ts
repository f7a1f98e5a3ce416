import type { ClientWords } from './en.ts'

const documents = (count: number): string => `${count} ${count === 1 ? 'Dokument' : 'Dokumente'}`
const quoted = (words: readonly string[]): string[] => words.map((word) => `„${word}“`)
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`

/** What scripts say, in German. */
export const de: ClientWords = {
  kinds: {
    minutes: 'Protokoll',
    report: 'Bericht',
    faq: 'Fragen',
    roadmap: 'Roadmap',
    tool: 'Werkzeug',
    milestone: 'Meilensteine',
    page: 'Seite',
    file: 'Datei',
  },
  facets: { kind: 'Art', series: 'Reihe', year: 'Jahr', tool: 'Werkzeug', person: 'Person' },
  failed: 'Der Suchindex konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  asked: (words) => ` zu ${words}`,
  found: (count, asked, most) =>
    `${documents(count)}${asked}${most > 0 ? ` und ${most} mit den meisten der Wörter` : ''}`,
  endsBeforeStart: (asked) => `Nichts gefunden${asked}: der Zeitraum endet, bevor er beginnt.`,
  noneHasAll: (most) =>
    `Kein Dokument hat alle Wörter; ${documents(most)} ${most === 1 ? 'hat' : 'haben'} die meisten davon`,
  doNotOccur: (words) =>
    `${listed(quoted(words))} ${words.length > 1 ? 'kommen' : 'kommt'} in diesem Archiv nicht vor.`,
  nothing: 'Nichts gefunden: ',
  nothingInChoice: (asked) => `Nichts gefunden${asked} in dieser Auswahl.`,
  nothingFor: (asked) => `Nichts gefunden${asked}.`,
  meansNothing: (sign) => `„${sign}“ bedeutet hier nichts: das Wort wurde überall gesucht.`,
  noneOf: (day) => `Kein Dokument ist vom ${day}.`,
  nearestAre: (day) => `Kein Dokument ist vom ${day}. Am nächsten liegen `,
  and: ' und ',
  everythingOf: (name) => `alles von ${name}`,
  onlyIn: (words, name) => `${words}, nur in ${name}`,
  readAs: (from, to) => `„${from}“ kommt nicht vor und wurde als „${to}“ gelesen.`,
  asTyped: 'Wie eingegeben suchen',
  didYouMean: 'Meinten Sie ',
  orShow: 'Oder zeigen: ',
  countPeople: 'Personen zählen',
  more: (amount) => `${amount} weitere`,
  findA: (facet) => `${facet} suchen `,
  linkedFrom: 'Verlinkt von ',
  atBeginning: 'Am Anfang',
  moreSections: (amount) => `${amount} ${amount === 1 ? 'weiterer Abschnitt' : 'weitere Abschnitte'}`,
  without: 'Ohne',
  ofFound: (at, all) => `${at} von ${all} Fundstellen`,
  wordsFound: 'Gefundene Wörter',
  previous: 'Zurück',
  next: 'Weiter',
  clear: 'Aufheben',
  searchFor: (words) => `Das Archiv nach „${words}“ durchsuchen`,
  searching: 'Suche läuft …',
  searchRecord: 'Das Archiv durchsuchen',
  search: 'Suche',
  allResults: 'Alle Treffer',
  follow: (name) => `${name} in einem Feedreader verfolgen`,
  keys: 'Pfeiltasten gehen durch die Treffer, Enter zeigt alle, Escape schließt.',
}
