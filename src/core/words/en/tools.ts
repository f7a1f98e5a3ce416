/** The pages of tools, beside their sentence. */
export const tools = {
  note: (tools: string, span: string | null) =>
    `${tools}, the one spoken of last on top. Bars: sentences that name it, by quarter${span === null ? '' : `, ${span}`}.`,
  newestOf: (shown: number, all: string) =>
    `The newest ${shown} of ${all} different sentences, and the first; search finds the others.`,
  silentFor: 'Silent for',
  longestBefore: (days: number) => `${days} was the longest before`,
  saidOfIt: 'Said of it',
  said: (documents: number, last: string | null) =>
    `in ${documents} ${documents === 1 ? 'document' : 'documents'}${last === null ? '' : `, last ${last}`}`,
  incidents: 'Incidents',
  incidentsLast: (amount: number, day: string) => `${amount}, last on ${day}`,
  unknownDay: 'no day that is known',
}

/** The register of incidents. */
export const incidents = {
  title: 'Incidents and downtimes',
  states: { planned: 'planned', open: 'open', past: 'past' },
  onStatedDay: (incidents: string) => `${incidents} on a stated day`,
  took: (known: number, duration: string) => `; ${known} of them took ${duration}${known === 1 ? '' : ' in all'}`,
  empty:
    'No incident with a day is on record. "Network outage on 16 August from 16:15 to 18:35 UTC" in minutes or a report is one, and so is a row of a table of downtimes, or a file such as incidents/2024-03-05-dns.md with entries below "## 10:20 UTC".',
  /** `16:15 to 18:35 UTC on 17 August 2010`; `day` is `null` where it is the first. */
  times: (start: string, end: string, day: string | null) => `${start} to ${end}${day === null ? '' : ` on ${day}`}`,
  /** `2 h 20 min` */
  duration: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  byMonth: 'Lost by month',
  byTool: 'Lost by tool',
  byCause: 'Lost by cause',
}
