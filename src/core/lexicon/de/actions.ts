import type { ActionWords } from '../words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** How minutes in German head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: [
    'aufgabe',
    'aufgaben',
    'aufgabenliste',
    'aufgabenverteilung',
    'arbeitsaufträge',
    'aktionspunkte',
    'aktionen',
    'aufträge',
    'maßnahme',
    'maßnahmen',
    'nächste schritte',
    'zu erledigen',
  ],
  beside: ['neue', 'vereinbarte', 'verteilte', 'liste der', 'übersicht', 'bis zur nächsten sitzung', 'aus der sitzung'],
  ended: ['erledigt', 'erledigte', 'abgeschlossen', 'abgeschlossene'],
  otherLists: ['tagesordnung', 'checkliste', 'optionen', 'umfrage'],
  earlier: ['offene', 'alte', 'bisherige', 'letzte', 'laufende'],
  reviews: ['rückblick', 'kontrolle', 'stand'],
  labels: ['Aufgabe', 'Aufgaben', 'Auftrag', 'Arbeitsauftrag', 'To-do', 'ToDo', 'To Do', 'Todo'],
  topics: ['tagesordnungspunkte', 'themen'],
  nobody: ['alle', 'jeder', 'jemand', 'keiner', 'niemand', 'noch offen', 'offen', 'team', 'vorstand'],
  groups: words('mitglieder team vorstand'),
  joining: ['und', 'u.'],
  duties: ['soll', 'sollen', 'muss', 'müssen', 'wird', 'werden', 'bitte'],
  assigning: [
    'soll',
    'sollen',
    'wird',
    'werden',
    'muss',
    'müssen',
    'kümmert sich um',
    'kümmern sich um',
    'erklärt sich bereit',
    'erklärt sich hierbei bereit',
    'übernimmt',
    'übernehmen',
  ],
  subjects: words('der die das es wir ein eine kein keine'),
  reports: words('ist sind war waren wurde wurden hat haben hatte'),
  announcements: ['es gibt', 'nächste sitzung', 'die nächste sitzung', 'nächster termin'],
  remarks: ['stand', 'hinweis', 'anmerkung', 'kommentar'],
  beforeOthers: words('an bei für mit von'),
  acronyms: words('TOP'),
  done: ['erledigt', 'fertig', 'abgeschlossen', 'ist erledigt'],
  nothing: ['keine', 'keins', 'nichts', 'entfällt'],
  columns: {
    number: ['nr'],
    action: ['aufgabe', 'aufgaben', 'was', 'maßnahme', 'auftrag', 'beschreibung'],
    owner: ['wer', 'verantwortlich', 'verantwortliche', 'verantwortlicher', 'zuständig'],
    status: ['stand', 'bemerkung'],
    opened: ['angelegt'],
    due: ['bis', 'bis wann', 'wann', 'frist', 'fällig', 'termin'],
    closed: ['erledigt'],
  },
  noNames: words(`
    alle bitte dann dazu der die das ein eine einige es heute ich jeder jemand man morgen nächste noch offen sie
    termin wer wir zu
  `),
}
