import type { Words } from '../en/index.ts'
import { mapWords } from '../map-words.ts'
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

const tables: Words = {
  tag: 'fr',
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
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    quarter: (quarter, year) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
    shortDay: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
    shortQuarter: (quarter) => `T${quarter}`,
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

/** Set the spaces of French: none of them breaks a line before a mark, or within quotes. */
function typeset(text: string): string {
  return text.replace(/ (?=[;?!](?:\s|$))/g, '\u202f').replace(/ (?=[:»%](?:\s|$))|(?<=«) /g, '\u00a0')
}

/** French, whole. */
export const fr: Words = mapWords(tables, typeset)
