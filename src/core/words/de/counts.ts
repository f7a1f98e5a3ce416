import type { Words } from '../en/index.ts'

const counted =
  (one: string, many: string) =>
  (amount: number): string =>
    `${amount} ${amount === 1 ? one : many}`

/** How many of each thing that pages count, as subject or object. */
export const counts: Words['counts'] = {
  action: counted('Aufgabe', 'Aufgaben'),
  candidate: counted('Kandidat', 'Kandidaten'),
  date: counted('Termin', 'Termine'),
  day: counted('Tag', 'Tage'),
  decision: counted('Beschluss', 'Beschlüsse'),
  document: counted('Dokument', 'Dokumente'),
  hour: counted('Stunde', 'Stunden'),
  incident: counted('Störung', 'Störungen'),
  meeting: counted('Sitzung', 'Sitzungen'),
  milestone: counted('Meilenstein', 'Meilensteine'),
  minute: counted('Minute', 'Minuten'),
  month: counted('Monat', 'Monate'),
  moreDay: counted('weiterer Tag', 'weitere Tage'),
  morePassage: counted('weitere Stelle', 'weitere Stellen'),
  name: counted('Name', 'Namen'),
  number: counted('Zahl', 'Zahlen'),
  organisation: counted('Organisation', 'Organisationen'),
  other: counted('weitere', 'weitere'),
  plan: counted('Plan', 'Pläne'),
  question: counted('Frage', 'Fragen'),
  recordedMeeting: counted('erfasste Sitzung', 'erfasste Sitzungen'),
  release: counted('Version', 'Versionen'),
  report: counted('Bericht', 'Berichte'),
  section: counted('Abschnitt', 'Abschnitte'),
  time: counted('Mal', 'Male'),
  tool: counted('Werkzeug', 'Werkzeuge'),
  version: counted('Version', 'Versionen'),
  word: counted('Wort', 'Wörter'),
}
