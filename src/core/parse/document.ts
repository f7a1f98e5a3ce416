import type { RootContent } from 'mdast'
import { type Message, type Place, toPlace } from '../read/message.ts'
import type { SourceDocument } from '../read/source.ts'
import { parseActions } from './actions/actions.ts'
import { toKnownNames } from './actions/owners.ts'
import { findUnread } from './actions/unread.ts'
import { hasBlankAttendance } from './attendance/blank.ts'
import type { Attendance } from './attendance/attendance.ts'
import { parseWhoWasThere } from './attendance/who-was-there.ts'
import { findHeadHours } from './dates/head-hours.ts'
import { findHeadDates } from './dates/head-dates.ts'
import { parseDecisions } from './decisions/decisions.ts'
import { parseIncidents } from './incidents/incidents.ts'
import { checkDefinitions } from './form/definitions.ts'
import { fileOf } from './meetings/split-meetings.ts'
import { parseForm } from './form/form.ts'
import { toOutline } from './text/outline.ts'
import { parseMetrics } from './metrics/metrics.ts'
import { type MilestoneRow, parseMilestones } from './releases/milestones.ts'
import { parseContents } from './text/passages.ts'
import { parseReleaseTables } from './releases/releases.ts'
import type { ReadingOptions } from './reading-options.ts'
import { parseSections } from './text/sections.ts'
import { parseTables } from './text/tables.ts'
import { toText } from './text/text.ts'
import { foldSpace } from '../text/fold.ts'
import type { Statements } from './statements.ts'
import { readPassages } from './read-passages.ts'
import { parseTree, type ReadTree, toReadable } from './tree.ts'
import { parseStanding, parseStandingOfText, type Standing } from './dates/title.ts'

/** What one document says, before anything else is known: plain data, without its tree. */
export interface ParsedDocument {
  path: string
  title: string | null
  /** Place of the heading that is the title, `null` where none is. */
  titlePlace: Place | null
  standing: Standing | null
  milestones: MilestoneRow[]
  /** Whether there is anything to read besides the title. */
  hasText: boolean
  said: Statements
  messages: Message[]
}

/** Read the fields of a document off its tree. */
export function parseDocument(source: SourceDocument, options: ReadingOptions): ParsedDocument {
  const tree = parseTree(source, options)
  const { root, title, titleText, messages } = tree
  const read = { ...tree, unfolded: toReadable(root, source, options) }
  const attendance = parseWhoWasThere(source, read, options)
  const { milestones, said } = parseStatements(source, read, attendance)
  const flaws = parseForm(root, source.body.split('\n'))
  // The parts of a file share its targets, and what one of them does not use another may.
  if (fileOf(source.path) === source.path) flaws.push(...checkDefinitions(root))
  return {
    path: source.path,
    title: titleText,
    titlePlace: title ? toPlace(title.position) : null,
    standing: (titleText ? parseStanding(titleText) : null) ?? parseStandingOfText(read.unfolded, title),
    milestones,
    hasText: root.children.some((block) => block !== title && isRead(block)),
    said,
    messages: [...messages, ...flaws.map((flaw) => ({ path: source.path, ...flaw }))],
  }
}

function isRead(block: RootContent): boolean {
  return block.type !== 'definition' && !(block.type === 'html' && /^<!--/.test(block.value))
}

/** Each subject reads the text in its own way: as points, as tables, as passages or from the tree. */
function parseStatements(
  { body }: SourceDocument,
  { root, unfolded, title, titleText, details }: ReadTree,
  attendance: Attendance,
): { milestones: MilestoneRow[]; said: Statements } {
  const { sections, titleAnchor } = parseSections(root, title)
  const { attendees } = attendance
  const { passages, ...contents } = parseContents(root, sections, body.split('\n'))
  const points = toOutline(unfolded, sections, body)
  const tables = parseTables(unfolded, sections)
  const actions = parseActions(points, tables, attendees)
  const paragraph = root.children.find((block) => block.type === 'paragraph')
  const said = {
    ...contents,
    ...readPassages(passages, { sections, attendees, actions }),
    hours: findHeadHours(unfolded, title),
    headDates: findHeadDates(unfolded, title),
    summary: paragraph ? foldSpace(toText(paragraph)) : null,
    attendance,
    hasBlankAttendance: hasBlankAttendance(points),
    actions,
    unreadActions: findUnread(points, tables, actions),
    decisions: parseDecisions(points, tables, attendees, titleText && foldSpace(titleText)),
    incidents: parseIncidents(points, tables),
    sections,
    figures: parseMetrics(unfolded, tables, sections, toKnownNames(attendees)),
    titleAnchor,
    releaseTables: parseReleaseTables(tables),
    privateDetails: details,
  }
  return { milestones: parseMilestones(tables), said }
}
