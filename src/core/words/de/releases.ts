import type { Words } from '../en/index.ts'

/** Releases of tools: facts, table, drawing, plans that moved. */
export const releases: Words['releases'] = {
  next: 'Nächste',
  newest: 'Neueste',
  newestByPlan: 'Neueste, dem Plan nach',
  between: 'Zwischen zwei Versionen',
  betweenPlanned: 'Zwischen zwei geplanten Versionen',
  longestGap: (days, to) => `Median; längste Pause ${days}, bis ${to}`,
  moved: 'Verschoben',
  of: (part, all) => `${part} von ${all}`,
  median: (slip) => `im Median ${slip}`,
  worst: (slip, version) => `höchstens ${slip} (${version})`,
  overdue: (amount) => `${amount} überfällig`,
  backOnDay: 'wieder am ersten Termin',
  movedTimes: (times) =>
    times === 1 ? 'einmal verschoben' : times === 2 ? 'zweimal verschoben' : `${times}-mal verschoben`,
  noneLate: 'keine zu spät',
  states: {
    released: 'erschienen',
    planned: 'geplant',
    overdue: 'überfällig',
    unconfirmed: 'Termin vorbei',
    withdrawn: 'zurückgezogen',
    undated: 'ohne Termin',
    candidate: 'Kandidat',
  },
  mark: {
    released: (date) => `erschienen: ${date}`,
    toBeReleased: (date) => `soll erscheinen: ${date}`,
    planned: (date) => `geplant für ${date}`,
    withoutDate: 'ohne Termin',
    overdue: ', überfällig',
    unconfirmed: ', der Termin ist vorbei, ein Erscheinen ist nicht genannt',
    withdrawn: ', zurückgezogen',
    firstPlanned: (date) => `; zuerst geplant für ${date}`,
  },
  saidOn: (day) => `gesagt am ${day}`,
  suspect: (why) => `zweifelhaft: ${why}`,
  suspicions: {
    past: 'der Termin war schon vorbei, als er genannt wurde',
    'before-freeze': 'er liegt vor seinem eigenen Codestopp',
    ahead: 'er ist als Erscheinen genannt, liegt aber in der Zukunft',
    contradicted: 'eine andere Zeile derselben Tabelle nennt einen anderen Termin',
  },
  leftOut: (day) => (day === null ? 'weggelassen' : `weggelassen am ${day}`),
  allNewestFirst: (count) => `${count}, das Neueste zuerst`,
  newestOf: (shown, count) =>
    `Die neuesten ${shown} von ${count.replace(/Kandidaten?$/, 'Kandidaten')}; jedes Jahr zeigt die übrigen`,
  allYears: 'Alle Jahre',
  plansByQuarter: 'Pläne, wie sie am Ende jedes Quartals bekannt waren',
  plansKept: 'Pläne und was daraus wurde',
  plansOfTool: (tool) => `Pläne von ${tool} und was daraus wurde`,
  howKept: (tool) => `Wie Pläne von ${tool} eingehalten wurden`,
  drawing: 'Zeichnung (SVG)',
  ofTool: (tool) => `Versionen von ${tool}`,
  ofToolIn: (tool, year) => `Versionen von ${tool} im Jahr ${year}`,
  toolIn: (tool, year) => `${tool}: Versionen ${year}`,
  plannedIn: (series) => `Geplant in ${series}`,
  others: 'übrige',
  lines: {
    planned: 'geplant',
    living: 'in den letzten zwölf Monaten',
    onlyPlanned: 'geplant, keine Veröffentlichung angegeben',
    quiet: (years) => (years === 1 ? 'still seit einem Jahr' : `still seit ${years} Jahren`),
  },
  incidents: 'Störungen',
  figure: {
    description: (count, from, to) =>
      `${count} von ${from} bis ${to}, die Zeit läuft von links nach rechts. Eine Tabelle nennt dasselbe.`,
    living: 'Fett: in den letzten zwölf Monaten erschienen. Die Nummer nennt die letzte Version ihrer Zeile.',
    supported: 'Schattiert: unterstützt.',
    newestYears: (year) => `Auf schmalen Seiten ab ${year}; breitere zeichnen alles.`,
    furthest: (shown, left) =>
      `Die ${shown} am weitesten verschobenen; ${left === 1 ? '1 weitere wurde' : `${left} weitere wurden`} verschoben.`,
    legend: {
      released: 'erschienen',
      candidate: 'Kandidat',
      unconfirmed: 'Termin vorbei, kein Erscheinen genannt',
      planned: 'geplant',
      overdue: 'überfällig, kein Erscheinen genannt',
      withdrawn: 'zurückgezogen oder in einem späteren Plan weggelassen',
      'was-later': 'nach hinten verschoben',
      'was-earlier': 'vorgezogen',
      incident: 'Störung',
      downtime: 'geplante Auszeit',
    },
  },
}

/** The pages of all roadmaps. */
export const roadmaps: Words['roadmaps'] = {
  aroundToday: 'Um heute',
  aroundNewest: 'Um die neueste',
  titleAll: 'Versionen aller Jahre',
  titleYear: (year) => `Versionen im Jahr ${year}`,
  figureNow: 'Versionen aller Werkzeuge, um heute',
  figureNewest: 'Versionen aller Werkzeuge, um die neueste',
  figureAll: 'Versionen aller Werkzeuge, alle Jahre',
  figureYear: (year) => `Versionen aller Werkzeuge, ${year}`,
  onRecord: (releases, tools) => `${releases} von ${tools.replace(/Werkzeuge$/, 'Werkzeugen')} erfasst`,
  seenOn: (what, day) => `${what}, Stand ${day}`,
  empty:
    'Nichts ist geplant, und in den letzten zwölf Monaten ist nichts erschienen. Eine Tabelle von Versionen in roadmaps/ oder in Protokollen würde diese Seite füllen.',
  caption: 'Was als Nächstes kommt, was überfällig ist und was in den letzten zwölf Monaten erschien',
  captionNewest: 'Die neueste, die erfasst ist, und was in den zwölf Monaten davor erschien',
}

/** How long versions are supported. */
export const support: Words['support'] = {
  title: 'Unterstützte Versionen',
  note: (supported, day, all) => `${supported} unterstützt, Stand ${day}, von ${all} mit bekannter Unterstützung`,
  empty:
    'Noch sagt keine Tabelle, wie lange eine Version unterstützt wird. Eine Spalte „Ende der Unterstützung“ oder „Unterstützt bis“ neben den Versionen einer Roadmap würde diese Seite füllen.',
  caption: (supported, all, day) =>
    `${supported === 0 ? 'Keine' : supported} von ${all} ${all === 1 ? 'Version' : 'Versionen'} unterstützt, Stand ${day}; was als Nächstes endet, zuerst`,
  from: (stage, date) => `${stage ?? 'Unterstützung'} ab ${date}`,
  until: (stage, date) => `${stage ?? 'Unterstützung'} bis ${date}`,
  noEnd: 'kein Ende genannt',
  ended: (date) => `beendet ${date}`,
  untilToday: 'bis heute',
  forMore: (days) => `noch ${days} ${days === 1 ? 'Tag' : 'Tage'}`,
  untilDay: (date) => `bis ${date}`,
  span: (version, date) => `${version}: unterstützt bis ${date}`,
}

/** Milestones and deliverables of projects. */
export const milestones: Words['milestones'] = {
  states: {
    delivered: 'geliefert',
    planned: 'geplant',
    overdue: 'überfällig',
    withdrawn: 'zurückgezogen',
    undated: 'ohne Termin',
  },
  note: (delivered, all, overdue, day) =>
    `${delivered} von ${all} ${all === 1 ? 'Meilenstein' : 'Meilensteinen'} geliefert${overdue === 0 ? '' : `, ${overdue} überfällig, ohne dass eine Lieferung erfasst ist`}, Stand ${day}.`,
}
