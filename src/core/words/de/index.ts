import type { Words } from '../en/index.ts'
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
import { numberWords, toNumbersSentence } from './numbers.ts'
import { toOrganisationSentence, toPeopleSentence, toPersonSentence } from './people.ts'
import { periods } from './periods.ts'
import { persons } from './persons.ts'
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

/** German, whole. */
export const de: Words = {
  tag: 'de',
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
  figure,
  list,
  dates: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    shortMonths: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.'.split(' '),
    day: (day, month, year) => `${day}. ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
    shortDay: (day, month) => `${day}. ${month}`,
    shortQuarter: (quarter) => `Q${quarter}`,
    withYear: (text, year) => `${text} ${year}`,
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
