/** How many, in figures: `1 meeting`, `3 meetings`. */
const counted =
  (one: string, many = `${one}s`) =>
  (amount: number): string =>
    `${amount} ${amount === 1 ? one : many}`

/** How many of each thing that pages count. */
export const counts = {
  action: counted('action'),
  candidate: counted('candidate'),
  date: counted('date'),
  day: counted('day'),
  decision: counted('decision'),
  document: counted('document'),
  hour: counted('hour'),
  incident: counted('incident'),
  meeting: counted('meeting'),
  milestone: counted('milestone'),
  month: counted('month'),
  minute: counted('minute'),
  moreDay: counted('more day'),
  morePassage: counted('more passage'),
  name: counted('name'),
  number: counted('number'),
  organisation: counted('organisation'),
  other: counted('other'),
  plan: counted('plan'),
  question: counted('question'),
  recordedMeeting: counted('recorded meeting'),
  release: counted('release'),
  report: counted('report'),
  section: counted('section'),
  time: counted('time'),
  tool: counted('tool'),
  version: counted('version'),
  word: counted('word'),
}
