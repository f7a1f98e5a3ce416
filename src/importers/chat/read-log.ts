import type { Root } from 'mdast'
import { monthNames } from '../../core/text/months.ts'
import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { countSourceWords, note, openLedger } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { toReadable } from '../readable.ts'
import { countWords } from '../words.ts'
import { correctLines } from './corrections.ts'
import { toItem } from './items.ts'
import { isBot, namesSpeaker, readMeaning } from './lines.ts'
import { closeList, leave, type Log, openLog, toHead } from './log.ts'
import { addMarked, say } from './marked.ts'
import { joinNames, readDoing, readSaid, type Said } from './said.ts'

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
  const written = joinNames(text.split('\n'))
  const nicks = new Set(written.flatMap((line) => readSaid(line)?.nick ?? []))
  const isScribed = [...nicks].some((nick) => /^(?:rrsagent|zakim)$/i.test(nick))
  const lines = isScribed ? correctLines(written) : written
  const ledger = openLedger(lines.join('\n'))
  const log = openLog(ledger, nicks, isScribed)
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
  const isMove = said.text.startsWith(`${said.nick} has `) && / has (?:joined|left) #\S+$/.test(said.text)
  if (isBot(said.nick) || isMove) return leave(log, start, start + line.length)
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
  log.day ??= dayIn(line)
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
  const isSpeech = namesSpeaker(words) && !log.nicks.has(words.slice(0, words.indexOf(':')))
  const isMinuted = log.scribes.has(nick)
    ? isSpeech || namesSpeaker(words) || !/^[+-][01]\b/.test(words)
    : log.isScribed && log.scribes.size === 0 && isSpeech
  if (isMinuted) log.items.push(toItem(words.replace(/^\\\s*/, '')))
  else say(log, `${nick}:`, words, start + from)
}

/** The day that a line states: its own, or what the bot says when a meeting begins. */
function noteDay(log: Log, { day, text }: Said): void {
  const w3c = /\/(\d{4})\/(\d\d)\/(\d\d)-[\w-]+-irc/.exec(text)
  log.day ??= day ?? (w3c ? w3c.slice(1).join('-') : null) ?? dayIn(text)
}

/** The day on which a client opened its log, a bot a meeting: `Log opened Mon Mar 18 14:00:00 2024` → `2024-03-18` */
export function dayIn(text: string): string | null {
  const [, name = '', day = '', year = ''] =
    /(?:Meeting started|Log opened|Day changed|BEGIN LOGGING AT) \w{3} (\w{3}) +(\d{1,2}) (?:[\d:]+ )?(\d{4})/.exec(
      text,
    ) ?? []
  const month = name === '' ? 0 : monthNames.findIndex((each) => each.startsWith(name)) + 1
  if (month > 0) return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^IRC log of \S+ on (\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? null
}
