import type { DatePrecision } from '../parse/dates/dates.ts'
import type { MilestoneRow } from '../parse/releases/milestones.ts'
import type { Standing } from '../parse/dates/title.ts'
import type { Statements } from '../parse/statements.ts'
import type { Place } from '../read/message.ts'
import type { Kind } from './kinds.ts'

/** What every document has, whatever its kind: what its file declares, and its place on the site. */
interface DocumentBase extends Statements {
  /** Path below the content folder. */
  path: string
  /** Where its title stands: a heading, a key of the front matter, else the start of the file. */
  place: Place
  kind: Kind
  /** Last part of the address of its series; `null` for kinds without series. */
  series: string | null
  /** EDTF level 0, or `2010-Q3`; `null` where nothing states it. */
  date: string | null
  datePrecision: DatePrecision | null
  title: string
  status: Standing | null
  /** What its front matter says of its status, in its words. */
  statedStatus: string | null
  /** Whether it is for the team alone; only its build has such documents. */
  isPrivate: boolean
  /** Path below the base, with a slash at both ends. */
  url: string
  /** A cancelled meeting without a text of its own is listed, but has no page. */
  hasPage: boolean
  authors: string[]
  /** Old addresses that lead here. */
  oldAddresses: string[]
  noindex: boolean
  /** Whether its earlier versions may be shown. */
  hasHistory: boolean
}

export interface MinutesRecord extends DocumentBase {
  kind: 'minutes'
}
export interface ReportRecord extends DocumentBase {
  kind: 'report'
}
/** Questions and answers of a topic: one question a section. */
export interface FaqRecord extends DocumentBase {
  kind: 'faq'
}
export interface RoadmapRecord extends DocumentBase {
  kind: 'roadmap'
  /** Id of the tool whose releases it lists: the name of its file below `tools/`. */
  tool: string | null
}
export interface ToolRecord extends DocumentBase {
  kind: 'tool'
  /** The last part of its address. */
  id: string
  name: string
  /** Other names under which texts speak of it. */
  names: string[]
  /** Phrases that contain a name of it and speak of something else. */
  except: string[]
  owner: string | null
  homepage: string | null
}
export interface MilestoneRecord extends DocumentBase {
  kind: 'milestone'
  milestones: MilestoneRow[]
  /** First day of the project, from which project months count; EDTF. */
  start: string | null
}
export interface PageRecord extends DocumentBase {
  kind: 'page'
}

/** A document of the record. */
export type DocumentRecord =
  MinutesRecord | ReportRecord | FaqRecord | RoadmapRecord | ToolRecord | MilestoneRecord | PageRecord
