import type { Words } from '../en/index.ts'

/** The pages that explain the rules of `check`. */
export const checks: Words['checks'] = {
  title: 'Wonach check sucht',
  lead: 'Alles, wonach im Markdown gesucht wird, bevor es veröffentlicht wird. Fehler halten die Veröffentlichung auf; Warnungen und Hinweise nicht.',
  severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis', off: 'aus' },
  weights: {
    error: 'Fehler: nichts wird veröffentlicht, bis er behoben ist.',
    warning: 'Warnung: es wird veröffentlicht, aber kaum so, wie es gemeint war.',
    hint: 'Hinweis: gut zu wissen; nichts muss getan werden.',
    off: 'Danach wird nur gesucht, wenn site.yaml es sagt.',
  },
  rulesLang: 'en',
  symbolicLink: 'ein symbolischer Link auf',
  oldEncoding: 'gespeichert als Windows-1252',
}

/** What the records for programs hold: one of each, in a sentence. */
export const records: Words['records'] = {
  title: 'Das Archiv für Programme',
  schema: 'Schema',
  summaries: {
    documents: 'Ein Dokument mit seinem Datum, wer da war und was es tat.',
    actions: 'Eine Aufgabe, verfolgt durch die Sitzungen ihrer Reihe.',
    attendance: 'Eine Sitzung, deren Anwesenheit erfasst ist, gezählt.',
    decisions: 'Ein Beschluss einer Sitzung.',
    incidents: 'Etwas, das ausfiel oder abgeschaltet wurde.',
    mentions: 'Ein Satz eines Dokuments, der ein Werkzeug nennt.',
    metrics: 'Eine Zahl, die Dokumente einer Reihe immer wieder nennen.',
    milestones: 'Ein Meilenstein oder eine Lieferung eines Projekts.',
    people: 'Eine Person, die in der Anwesenheit einer Sitzung steht.',
    periods: 'Ein Quartal oder Jahr, zusammengestellt.',
    releases: 'Eine Version eines Werkzeugs mit der Geschichte ihres Plans.',
    supported: 'Wie lange eine Version eines Werkzeugs unterstützt wird.',
    tools: 'Ein Werkzeug.',
    build: 'Woraus die Website erzeugt wurde.',
  },
}
