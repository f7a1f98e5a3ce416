import type { Root } from 'mdast'
import { parseDate } from '../../core/parse/dates/dates.ts'
import { monthNames } from '../../core/text/months.ts'
import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { claim, countSourceWords, note, openLedger } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { toReadable } from '../readable.ts'
import { countWords } from '../words.ts'
import { correctLines } from './corrections.ts'
import { toItem } from './items.ts'
import { isBot, type MarkedMeaning, namesSpeaker, readDoing, readMeaning, readSaid, type Said } from './lines.ts'
import { closeList, leave, type Log, openLog, toHead, toHeading } from './log.ts'

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
  const written = text.split('\n')
  const nicks = new Set(written.flatMap((line) => readSaid(line)?.nick ?? []))
  const isScribed = [...nicks].some((nick) => /^(?:rrsagent|zakim)$/i.test(nick))
  const lines = isScribed ? correctLines(written) : written
  const ledger = openLedger(lines.join('\n'))
  const log = openLog(ledger, nicks)
  for (const [index, line] of lines.entries()) readLine(log, line, ledger.lines[index] ?? 0)
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

function readLine(log: Log, line: string, start: number): void {
  if (line.trim() === '') return
  const said = readSaid(line)
  if (!said) return readOther(log, line, start)
  noteDay(log, said)
  if (isBot(said.nick)) return leave(log, start, start + line.length)
  log.people.add(said.nick)
  const meaning = readMeaning(said.text)
  if (meaning.type === 'command' || meaning.type === 'undo') {
    leave(log, start, start + line.length)
    if (meaning.type === 'undo') log.undo.pop()?.()
  } else if (meaning.type === 'speech') addSpeech(log, said, start, line)
  else {
    leave(log, start, start + said.from + meaning.from)
    addMarked(log, meaning.type, said, start + said.from + meaning.from)
  }
}

/** What nobody says: `* mia waves` where Mia speaks, too; else somebody comes or goes. */
function readOther(log: Log, line: string, start: number): void {
  const doing = readDoing(line)
  if (!doing || !log.nicks.has(doing.nick) || isBot(doing.nick)) return leave(log, start, start + line.length)
  leave(log, start, start + doing.from)
  log.items.push(toItem(line.slice(doing.from).trim()))
}

/** What somebody says, with the name of who says it; a scribe names the speaker, or sums up. */
function addSpeech(log: Log, { nick, text }: Said, start: number, line: string): void {
  const from = line.length - text.trimStart().length
  const words = line.slice(from).trim()
  leave(log, start, start + from)
  const doing = /^\/me\s+/.exec(words)?.[0].length ?? 0
  if (doing > 0) {
    leave(log, start + from, start + from + doing)
    return say(log, nick, words.slice(doing), start + from + doing)
  }
  const isMinuted = log.scribes.has(nick) && (namesSpeaker(words) || !/^[+-][01]\b/.test(words))
  if (isMinuted) log.items.push(toItem(words.replace(/^\\\s*/, '')))
  else say(log, `${nick}:`, words, start + from)
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

/** Put what somebody marked where it belongs. `at` is where its text begins. */
function addMarked(log: Log, type: MarkedMeaning, { nick, text }: Said, at: number): void {
  const words =
    log.ledger.source
      .slice(at, at + text.length)
      .split('\n')[0]
      ?.trim() ?? ''
  const end = at + words.length
  switch (type) {
    case 'topic':
    case 'subtopic':
      return addTopic(log, words, at, type === 'topic' ? 2 : 3)
    case 'title':
      if (log.title !== null) return say(log, 'Meeting:', words, at)
      log.title = words
      return leave(log, at, end)
    case 'date':
      return addDay(log, words, at)
    case 'more':
      return addMore(log, words, () => say(log, `${nick}:`, words, at))
    case 'present':
    case 'away':
    case 'regrets':
    case 'chair':
    case 'scribe':
      leave(log, at, end)
      return addPart(log, type, nick, words)
    default: {
      say(log, marks[type], words, at)
      const item = log.items.at(-1)
      const made = JSON.stringify(item)
      log.undo.push(() => {
        if (log.items.at(-1) !== item || JSON.stringify(item) !== made) return
        log.items.pop()
        leave(log, at, end)
      })
    }
  }
}

/** What a line begins with in the document, by what it means. */
const marks = {
  action: 'ACTION:',
  agreed: 'AGREED:',
  idea: 'IDEA:',
  help: 'HELP:',
  rejected: 'REJECTED:',
  info: '',
  plain: '',
}

function say(log: Log, mark: string, words: string, at: number): void {
  claim(log.ledger, at, at, `${mark} `)
  log.items.push(toItem(`${mark} ${words}`.trim()))
}

function addTopic(log: Log, words: string, at: number, depth: 2 | 3): void {
  closeList(log)
  const heading = toHeading(depth, words)
  log.blocks.push(heading)
  log.undo.push(() => {
    if (log.blocks.at(-1) !== heading || log.items.length > 0) return
    log.blocks.pop()
    leave(log, at, at + words.length)
  })
}

function addDay(log: Log, words: string, at: number): void {
  const reading = parseDate(words)
  if (reading.type !== 'date' || reading.precision !== 'day') return say(log, 'Date:', words, at)
  log.day = reading.date
  leave(log, at, at + words.length)
}

/** Who is present, away, or has a part, by name or as the one who writes. */
function addPart(
  log: Log,
  type: 'present' | 'away' | 'regrets' | 'chair' | 'scribe',
  nick: string,
  words: string,
): void {
  const names = words === '' ? [nick] : words.split(/\s*,\s*/).filter(Boolean)
  if (type === 'present') names.forEach((name) => log.present.add(name))
  else if (type === 'away') names.forEach((name) => log.present.delete(name))
  else if (type === 'regrets') log.parts.add(`Regrets: ${names.join(', ')}`)
  else if (type === 'chair') log.parts.add(`Chair: ${toChairs(log, names).join(', ')}`)
  else {
    log.parts.add(`Scribe: ${names.join(', ')}`)
    const known = [...log.nicks].find((other) => other.toLowerCase() === names[0]?.toLowerCase())
    log.scribes.add(known ?? nick)
  }
}

/** `#chair mia jon` names two who speak, `chair: Mia Berg` one. */
function toChairs({ nicks }: Log, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const words = name.split(/\s+/)
    return words.every((word) => nicks.has(word)) ? words : [name]
  })
}

/** `… goes on` belongs to the line before it. */
function addMore(log: Log, text: string, begin: () => void): void {
  const paragraph = log.items.at(-1)?.children[0]
  const last = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  if (last?.type === 'text') last.value += ` ${text}`
  else begin()
}
