import type { Words } from '../en/index.ts'
import { toActionSentence, toActionsSentence, toFateNote } from './actions.ts'
import { figure, list } from './amounts.ts'
import { checks, records } from './checks.ts'
import { counts } from './counts.ts'
import { feeds } from './feeds.ts'
import { common, lists } from './lists.ts'
import { toHomeSentence, toMinutesSentence } from './meetings.ts'
import { news } from './news.ts'
import { numberWords } from './numbers.ts'
import { calendars, overTime, periods, turnout } from './over-time.ts'
import { page } from './page.ts'
import { persons } from './persons.ts'
import { redactions } from './redactions.ts'
import { actions, decisions } from './registers.ts'
import { milestones, plans, releases, roadmaps, support } from './releases.ts'
import { toSeriesSentence, toYearNote } from './series.ts'
import { about, documents, home, latest, minutes, series } from './site.ts'
import {
  toNumbersSentence,
  toOrganisationSentence,
  toPeopleSentence,
  toPersonSentence,
  toToolSentence,
} from './subjects.ts'
import { incidents, tools } from './tools.ts'
import { versions } from './versions.ts'

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const shortMonths = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ')
const quarters = ['primer', 'segundo', 'tercer', 'cuarto']

/** Spanish, whole. */
export const es: Words = {
  tag: 'es',
  sentences: {
    action: toActionSentence,
    actions: toActionsSentence,
    fate: toFateNote,
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
    months,
    shortMonths,
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    quarter: (quarter, year) => `${quarters[quarter - 1]} trimestre de ${year}`,
    // `7 de mar` is not written: short days have their month in full.
    shortDay: (day, month) => `${day} de ${months[shortMonths.indexOf(month)] ?? month}`,
    shortQuarter: (quarter) => `T${quarter}`,
    withYear: (text, year) => `${text} de ${year}`,
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
