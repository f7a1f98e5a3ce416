import type { Heading, Root, RootContent } from 'mdast'
import { hideKramdown } from './text/kramdown.ts'
import { toHiddenMessages } from './form/hidden.ts'
import { type Message, type Place, startOfFile, toPlace } from '../read/message.ts'
import type { SourceDocument } from '../read/source.ts'
import { parseActions } from './actions/actions.ts'
import { toKnownNames } from './actions/owners.ts'
import { findUnread } from './actions/unread.ts'
import { hasBlankAttendance } from './attendance/blank.ts'
import { type Attendance, parseAttendance } from './attendance/attendance.ts'
import { toAttendanceOfHead } from './attendance/head.ts'
import { findDate } from './dates/dates.ts'
import { findHeadHours } from './dates/head-hours.ts'
import { findHeadDates } from './dates/head-dates.ts'
import { parseDecisions } from './decisions/decisions.ts'
import { parseIncidents } from './incidents/incidents.ts'
import { markAlerts } from './text/alerts.ts'
import { parseMarkdown } from './text/markdown.ts'
import { checkDefinitions } from './form/definitions.ts'
import { isToCopy } from './meetings/find-meetings.ts'
import { fileOf } from './meetings/split-meetings.ts'
import { parseForm } from './form/form.ts'
import { toOutline } from './text/outline.ts'
import { parseMetrics } from './metrics/metrics.ts'
import { type MilestoneRow, parseMilestones } from './releases/milestones.ts'
import { parseContents } from './text/passages.ts'
import { redactText } from './privacy/privacy.ts'
import { type PrivateDetail, redactTree } from './privacy/redact.ts'
import { parseReleaseTables } from './releases/releases.ts'
import { toShortener } from './privacy/shorten.ts'
import type { ReadingOptions } from './reading-options.ts'
import { showUnusedNotes } from './text/unused-notes.ts'
import { shortenFormulas } from './privacy/shorten-formulas.ts'
import { shortenNames } from './privacy/shorten-names.ts'
import { parseSections } from './text/sections.ts'
import { parseTables } from './text/tables.ts'
import { toText } from './text/text.ts'
import { foldSpace } from '../text/fold.ts'
import type { Statements } from './statements.ts'
import { readPassages } from './read-passages.ts'
import { parseStanding, parseStandingOfText, parseTitle, type Standing } from './dates/title.ts'
import { findTreeExcess } from './text/tree-bounds.ts'
import { unfoldHtml } from './text/unfold-html.ts'
import { freeUnderlinedText } from './text/underlined-text.ts'

/** The tree of a document as every later stage sees it. */
export interface ParsedTree {
  root: Root
  /** The heading that is the title of the page. */
  title: Heading | null
  titleText: string | null
  details: PrivateDetail[]
  /** What the tree could not be read or shown without: a finding each. */
  messages: Message[]
}

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

/** Parse a document's Markdown, take private details out, and find its title. Cheap enough to be done again for the page. */
export function parseTree(source: SourceDocument, options: ReadingOptions): ParsedTree {
  const { text, hidden } = hideKramdown(shortenFormulas(source.body, options.initialsOnly))
  const parsed = parseMarkdown(text)
  const excess = findTreeExcess(parsed)
  if (excess) {
    const message = { path: source.path, place: toPlace(excess.position), rule: 'unreadable', reason: excess.reason }
    return { root: { type: 'root', children: [] }, title: null, titleText: null, details: [], messages: [message] }
  }
  const lines = source.body.split('\n')
  markAlerts(parsed, lines)
  const freed = freeUnderlinedText(parsed, lines)
  const telling = shortenNames(parsed, options.initialsOnly)
  const { tree, details } = options.redact ? redactTree(parsed, lines) : { tree: parsed, details: [] }
  const given =
    typeof source.data.title === 'string' && source.data.title.trim() !== ''
      ? toShortener(options.initialsOnly)(foldSpace(source.data.title))
      : null
  const { text: titleText, heading } = parseTitle(tree, given && options.redact ? redactText(given) : given)
  showUnusedNotes(tree, heading)
  return {
    root: tree,
    title: heading,
    titleText,
    details,
    messages: [
      ...telling.map((place) => toTellingLink(source.path, place)),
      ...freed.map((place) => toUnderlined(source.path, place)),
      ...toHiddenMessages(source, hidden),
    ],
  }
}

function toUnderlined(path: string, place: Place): Message {
  const reason =
    'this text is shown as a paragraph with a rule below it, not as the heading that the line of dashes makes of it; put a blank line before the dashes'
  return { path, place, rule: 'no-heading', reason }
}

function toTellingLink(path: string, place: Place): Message {
  const reason =
    'the address of this link or image names somebody who asked to be listed by initials and is left out; its words stay. Give an address without the name'
  return { path, place, rule: 'telling-name', reason }
}

/** Read the fields of a document off its tree. */
export function parseDocument(source: SourceDocument, options: ReadingOptions): ParsedDocument {
  const tree = parseTree(source, options)
  const { root, title, titleText, messages } = tree
  const read = { ...tree, unfolded: toReadable(root, source, options) }
  const { milestones, said } = parseStatements(source, read, parseWhoWasThere(source, read, options))
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

/** A tree with its HTML unfolded for those who read its words. */
interface ReadTree extends ParsedTree {
  unfolded: Root
}

/** Unfold the HTML of a tree; what only shows then of names and private details is taken out as everywhere. */
function toReadable(root: Root, { body }: SourceDocument, options: ReadingOptions): Root {
  const lines = body.split('\n')
  const unfolded = unfoldHtml(root, lines)
  for (const made of unfolded.made) {
    shortenNames(made, options.initialsOnly)
    if (options.redact) redactTree(made, lines)
  }
  return unfolded.root
}

/** Who was there: as the text says, or else as the front matter of the meeting does. */
function parseWhoWasThere(source: SourceDocument, tree: ReadTree, options: ReadingOptions): Attendance {
  if (isToCopy(source.path, tree.titleText)) return { isRecorded: false, attendees: [], place: null }
  const attendance = parseAttendance(tree.unfolded)
  const isMeeting = source.data.kind === 'minutes' || findDate(source.path) !== null
  const head = attendance.isRecorded ? null : toAttendanceOfHead(source.data, isMeeting)
  if (head === null) return attendance
  const stated = parseAttendance(parseTree({ ...source, body: head.text, data: {} }, options).root)
  const own = { place: source.places[head.key] ?? startOfFile }
  return { ...stated, ...own, attendees: stated.attendees.map((attendee) => ({ ...attendee, ...own })) }
}

/** Each subject reads the text in its own way: as points, as tables, as passages or from the tree. */
function parseStatements(
  { body }: SourceDocument,
  { root, unfolded, title, titleText, details }: ReadTree,
  attendance: Attendance,
): { milestones: MilestoneRow[]; said: Statements } {
  const { sections, titleAnchor } = parseSections(root, title)
  const { passages, ...contents } = parseContents(root, sections, body.split('\n'))
  const points = toOutline(unfolded, sections, body)
  const tables = parseTables(unfolded, sections)
  const actions = parseActions(points, tables, attendance.attendees)
  const paragraph = root.children.find((block) => block.type === 'paragraph')
  const said = {
    ...contents,
    ...readPassages(passages, { sections, attendees: attendance.attendees, actions }),
    hours: findHeadHours(unfolded, title),
    headDates: findHeadDates(unfolded, title),
    summary: paragraph ? foldSpace(toText(paragraph)) : null,
    attendance,
    hasBlankAttendance: hasBlankAttendance(points),
    actions,
    unreadActions: findUnread(points, tables, actions),
    decisions: parseDecisions(points, tables, attendance.attendees, titleText && foldSpace(titleText)),
    incidents: parseIncidents(points, tables),
    sections,
    figures: parseMetrics(unfolded, tables, sections, toKnownNames(attendance.attendees)),
    titleAnchor,
    releaseTables: parseReleaseTables(tables),
    privateDetails: details,
  }
  return { milestones: parseMilestones(tables), said }
}
