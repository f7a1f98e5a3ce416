/** Releases of tools: facts, table, drawing, plans that moved. */
export const releases = {
  next: 'Next',
  newest: 'Newest',
  newestByPlan: 'Newest, by its plan',
  between: 'Between releases',
  betweenPlanned: 'Between planned releases',
  longestGap: (days: number, to: string) => `median; longest gap ${days}, to ${to}`,
  moved: 'Moved',
  of: (part: number | string, all: number | string) => `${part} of ${all}`,
  /** `median 49 days late` */
  median: (slip: string) => `median ${slip}`,
  worst: (slip: string, version: string) => `worst ${slip} (${version})`,
  overdue: (amount: number) => `${amount} overdue`,
  backOnDay: 'back on its day',
  movedTimes: (times: number) => `moved ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}`,
  noneLate: 'none late',
  states: {
    released: 'released',
    planned: 'planned',
    overdue: 'overdue',
    unconfirmed: 'day passed',
    withdrawn: 'withdrawn',
    undated: 'no date',
    candidate: 'candidate',
  },
  /** What a mark of the drawing says of a release: `5.10 planned for 30 April 2021, overdue`. */
  mark: {
    released: (date: string) => `released ${date}`,
    toBeReleased: (date: string) => `to be released ${date}`,
    planned: (date: string) => `planned for ${date}`,
    withoutDate: 'without a date',
    overdue: ', overdue',
    unconfirmed: ', its day has passed, no release is stated',
    withdrawn: ', withdrawn',
    firstPlanned: (date: string) => `; first planned for ${date}`,
  },
  saidOn: (day: string) => `said on ${day}`,
  suspect: (why: string) => `suspect: ${why}`,
  suspicions: {
    past: 'it lay in the past when it was said',
    'before-freeze': 'it lies before its own freeze',
    ahead: 'it is given as a release, but lies ahead',
    contradicted: 'another row of the same table gives another date',
  },
  leftOut: (day: string | null) => `left out${day === null ? '' : ` on ${day}`}`,
  /** `143 releases and 223 candidates, newest first` */
  allNewestFirst: (count: string) => `${count}, newest first`,
  newestOf: (shown: number, count: string) => `The newest ${shown} of ${count}; each year has the rest`,
  allYears: 'All years',
  plansByQuarter: 'Plans as known at the end of each quarter',
  plansKept: 'Plans and what became of them',
  plansOfTool: (tool: string) => `Plans of ${tool} and what became of them`,
  howKept: (tool: string) => `How plans of ${tool} were kept`,
  drawing: 'Drawing (SVG)',
  ofTool: (tool: string) => `Releases of ${tool}`,
  ofToolIn: (tool: string, year: string) => `Releases of ${tool} in ${year}`,
  toolIn: (tool: string, year: string) => `${tool} releases in ${year}`,
  plannedIn: (series: string) => `Planned in ${series}`,
  others: 'others',
  lines: {
    planned: 'planned',
    living: 'in the last twelve months',
    onlyPlanned: 'planned, none stated as released',
    quiet: (years: number) => `quiet for ${years === 1 ? 'a year' : `${years} years`}`,
  },
  incidents: 'Incidents',
  figure: {
    /** `12 releases from 2010-01-04 to 2014-03-02, …` */
    description: (count: string, from: string, to: string) =>
      `${count} from ${from} to ${to}, time from left to right. A table states the same facts.`,
    living: 'Bold: released in the last twelve months. The number names the last of its row.',
    supported: 'Shaded: supported.',
    newestYears: (year: number) => `On a narrow page from ${year} on; a wider one draws all.`,
    furthest: (shown: number, left: number) => `The ${shown} that moved furthest; ${left} more moved.`,
    legend: {
      released: 'released',
      candidate: 'candidate',
      unconfirmed: 'day passed, no release stated',
      planned: 'planned',
      overdue: 'overdue, no release stated',
      withdrawn: 'withdrawn, or left out of a later schedule',
      'was-later': 'moved later',
      'was-earlier': 'moved earlier',
      incident: 'incident',
      downtime: 'planned downtime',
    },
  },
}

/** The pages of all roadmaps. */
export const roadmaps = {
  aroundToday: 'Around today',
  aroundNewest: 'Around the newest',
  titleAll: 'Releases of all years',
  titleYear: (year: string) => `Releases in ${year}`,
  figureNow: 'Releases of all tools, around today',
  figureNewest: 'Releases of all tools, around the newest',
  figureAll: 'Releases of all tools, all years',
  figureYear: (year: string) => `Releases of all tools, ${year}`,
  onRecord: (releases: string, tools: string) => `${releases} of ${tools} on record`,
  seenOn: (what: string, day: string) => `${what}, seen on ${day}`,
  empty:
    'Nothing is planned, and nothing was released in the last twelve months. A release table in roadmaps/ or in minutes would fill this page.',
  caption: 'What is next, what is overdue, and what came in the last twelve months',
  captionNewest: 'The newest on record, and what came in the twelve months before it',
}

/** How long versions are supported. */
export const support = {
  title: 'Supported versions',
  note: (supported: string, day: string, all: number) =>
    `${supported} supported on ${day}, of ${all} whose support is on record`,
  empty:
    'No table says yet how long a version is supported. A column "End of life" or "Supported until" beside the releases of a roadmap would fill this page.',
  caption: (supported: number, all: number, day: string) =>
    `${supported === 0 ? 'None' : supported} of ${all} ${all === 1 ? 'version' : 'versions'} supported on ${day}, what ends next first`,
  /** `security support from 3 May 2021`; `stage` is `null` for support as a whole. */
  from: (stage: string | null, date: string) => `${stage ?? 'support'} from ${date}`,
  until: (stage: string | null, date: string) => `${stage ?? 'support'} until ${date}`,
  noEnd: 'no end stated',
  ended: (date: string) => `ended ${date}`,
  untilToday: 'until today',
  forMore: (days: number) => `for ${days} more ${days === 1 ? 'day' : 'days'}`,
  untilDay: (date: string) => `until ${date}`,
  span: (version: string, date: string) => `${version}: supported until ${date}`,
}

/** Milestones and deliverables of projects. */
export const milestones = {
  states: {
    delivered: 'delivered',
    planned: 'planned',
    overdue: 'overdue',
    withdrawn: 'withdrawn',
    undated: 'no date',
  },
  /** `2 of 4 milestones delivered, 1 overdue without a delivery on record, as of 22 November 2026.` */
  note: (delivered: number, all: number, overdue: number, day: string) =>
    `${delivered} of ${all} ${all === 1 ? 'milestone' : 'milestones'} delivered${overdue === 0 ? '' : `, ${overdue} overdue without a delivery on record`}, as of ${day}.`,
}
