import { toActionSentence } from './action.ts'
import { toActionsSentence } from './actions.ts'
import { figure, list } from './amounts.ts'
import { calendars } from './calendars.ts'
import { checks, records } from './checks.ts'
import { counts } from './counts.ts'
import { toFate } from './fate.ts'
import { feeds } from './feeds.ts'
import { toHomeSentence } from './home.ts'
import { overTime } from './over-time.ts'
import { page } from './page.ts'
import { common, lists } from './lists.ts'
import { toMinutesSentence } from './minutes.ts'
import { news } from './news.ts'
import { numberWords, toNumbersSentence } from './number-page.ts'
import { toOrganisationSentence, toPeopleSentence } from './people.ts'
import { toPersonSentence } from './person.ts'
import { persons } from './persons.ts'
import { periods } from './periods.ts'
import { plans } from './plans.ts'
import { redactions } from './redactions.ts'
import { actions, decisions } from './registers.ts'
import { milestones, releases, roadmaps, support } from './releases.ts'
import { toSeriesSentence, toYearNote } from './series.ts'
import { about, documents, home, latest, minutes, series } from './site.ts'
import { toToolSentence } from './tool.ts'
import { incidents, tools } from './tools.ts'
import { turnout } from './turnout.ts'
import { versions } from './versions.ts'

/** English, whole: what every other language must have. A word of the interface is added here first. */
export const en = {
  /** BCP 47 tag of the language, for numbers and attributes. */
  tag: 'en-GB',
  /** What the record says of itself in whole sentences, each from its facts. */
  sentences: {
    action: toActionSentence,
    actions: toActionsSentence,
    fate: toFate,
    home: toHomeSentence,
    minutes: toMinutesSentence,
    numbers: toNumbersSentence,
    organisation: toOrganisationSentence,
    people: toPeopleSentence,
    person: toPersonSentence,
    series: toSeriesSentence,
    tool: toToolSentence,
    year: toYearNote,
  },
  lists,
  common,
  home,
  documents,
  series,
  minutes,
  latest,
  about,
  actions,
  decisions,
  counts,
  numbers: numberWords,
  /** `1,040` */
  figure,
  /** `Ann, Bob and Cy` */
  list,
  dates: {
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    /** `26 July 2010` */
    day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
    /** `July 2010` */
    month: (month: string, year: string) => `${month} ${year}`,
    /** `third quarter of 2010` */
    quarter: (quarter: number, year: string) =>
      `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
    /** `26 Jul` */
    shortDay: (day: number, month: string) => `${day} ${month}`,
    /** `Q3` */
    shortQuarter: (quarter: number) => `Q${quarter}`,
    /** `26 Jul 2010`, of one of the two above. */
    withYear: (text: string, year: string) => `${text} ${year}`,
  },
  page,
  overTime,
  calendars,
  periods,
  plans,
  releases,
  roadmaps,
  support,
  milestones,
  tools,
  incidents,
  persons,
  checks,
  records,
  turnout,
  versions,
  news,
  feeds,
  redactions,
}

/** Everything that the interface says in one language. */
export type Words = Widened<typeof en>

/** A table of the same keys: functions of the same arguments, whatever words they give. */
type Widened<Table> = {
  [Key in keyof Table]: Table[Key] extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : Table[Key] extends readonly string[] | string
      ? Table[Key]
      : Widened<Table[Key]>
}
