import type { ListItem, Root, RootContent } from 'mdast'
import { monthNames } from '../../core/text/months.ts'
import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { claim, countSourceWords, type Ledger, note, openLedger } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { toReadable } from '../readable.ts'
import { countWords } from '../words.ts'
import { toItem, toList } from './items.ts'
import { isBot, type Meaning, readMeaning, readSaid, type Said } from './lines.ts'

/** A log while it is read. */
interface Log {
  ledger: Ledger
  blocks: RootContent[]
  /** Items of the list that is open. */
  items: ListItem[]
  people: Set<string>
  /** Who said to be there, by `present+`. */
  present: Set<string>
  title: string | null
  day: string | null
  /** Words of times, names of those who only marked something, and commands, which are left out. */
  left: number
}

/**
 * Read what people said in a chat: topics become headings, marked lines actions and decisions, everybody who spoke attendance.
 *
 * ```
 * 14:00:31 <mia> #topic Tape
 * 14:02:10 <jon> it is short
 * 14:03:00 <mia> #action Jon to buy tape
 * ```
 */
export function readLog(foreign: Foreign, text: string): Draft {
  const ledger = openLedger(text)
  const log: Log = {
    ledger,
    blocks: [],
    items: [],
    people: new Set(),
    present: new Set(),
    title: null,
    day: null,
    left: 0,
  }
  for (const [index, line] of text.split('\n').entries()) readLine(log, line, ledger.lines[index] ?? 0)
  closeList(log)
  const head: Root = { type: 'root', children: toHead(log) }
  if (log.left > 0) note(ledger, 0, 'chat-sign', 'times, commands and programs', log.left)
  notePrivateDetails(ledger)
  const tree: Root = {
    type: 'root',
    children: [...head.children, ...log.blocks],
  }
  const day = log.day ?? /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(foreign.path)?.[0] ?? null
  return {
    ...toDraft(foreign, 'chat', tree),
    title: log.title,
    stated: day === null ? null : { date: day, precision: 'day' },
    kind: 'minutes',
    // Title and attendance are told from lines that are left out.
    wordsIn: countSourceWords(ledger) + countWords(toReadable(head)),
    losses: ledger.losses,
  }
}

function toHead({ title, people, present }: Log): RootContent[] {
  const names = [...(present.size > 0 ? present : people)]
  return [
    ...(title === null ? [] : [toHeading(1, title)]),
    ...(names.length === 0 ? [] : [toHeading(2, 'Attendance'), toList(names.map(toItem))]),
  ]
}

function toHeading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function readLine(log: Log, line: string, start: number): void {
  const said = readSaid(line)
  if (line.trim() === '') return
  if (!said) return leave(log, start, start + line.length)
  noteDay(log, said)
  if (isBot(said.nick)) return leave(log, start, start + line.length)
  log.people.add(said.nick)
  const meaning = readMeaning(said.text)
  if (meaning.type === 'command') return leave(log, start, start + line.length)
  const isSpeech = meaning.type === 'speech'
  const from = said.from + (isSpeech ? 0 : meaning.from)
  leave(log, start, start + from)
  addMeaning(log, meaning, said, start + from, line.slice(from).trim())
}

/** The day that a line states: its own, or what the bot says when a meeting begins. */
function noteDay(log: Log, { day, text }: Said): void {
  const w3c = /\/(\d{4})\/(\d\d)\/(\d\d)-[\w-]+-irc/.exec(text)
  const bot = /Meeting started \w{3} (\w{3}) +(\d{1,2}) [\d:]+ (\d{4})/.exec(text)
  const month = bot ? monthNames.findIndex((name) => name.startsWith(bot[1] ?? '')) + 1 : 0
  log.day ??=
    day ??
    (w3c ? w3c.slice(1).join('-') : null) ??
    (month > 0 ? `${bot?.[3] ?? ''}-${String(month).padStart(2, '0')}-${(bot?.[2] ?? '').padStart(2, '0')}` : null)
}

/** Put a line where it belongs. `at` is where its text begins. */
function addMeaning(
  log: Log,
  { type }: Exclude<Meaning, { type: 'command' }>,
  said: Said,
  at: number,
  text: string,
): void {
  const { ledger } = log
  const say = (words: string): void => {
    claim(ledger, at, at, `${words} `)
    log.items.push(toItem(`${words} ${text}`.trim()))
  }
  switch (type) {
    case 'topic':
      closeList(log)
      log.blocks.push(toHeading(2, text))
      break
    case 'title':
      if (log.title !== null) return say('Meeting:')
      log.title = text
      leave(log, at, at + text.length)
      break
    case 'present':
      log.present.add(text === '' ? said.nick : text)
      leave(log, at, at + text.length)
      break
    case 'more':
      return addMore(log, text, () => say(`${said.nick}:`))
    case 'speech':
      return say(`${said.nick}:`)
    default:
      return say(marks[type])
  }
}

/** What a line begins with in the document, by what it means. */
const marks = { action: 'ACTION:', agreed: 'AGREED:', chair: 'Chair:', scribe: 'Scribe:', info: '' }

/** `… goes on` belongs to the line before it. */
function addMore(log: Log, text: string, begin: () => void): void {
  const paragraph = log.items.at(-1)?.children[0]
  const last = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (last?.type === 'text') last.value += ` ${text}`
  else begin()
}

function leave(log: Log, start: number, end: number): void {
  log.left += countWords(log.ledger.source.slice(start, end))
  claim(log.ledger, start, end, ' ')
}

function closeList(log: Log): void {
  if (log.items.length > 0) log.blocks.push(toList(log.items))
  log.items = []
}
