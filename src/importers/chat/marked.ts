import { parseDate } from '../../core/parse/dates/dates.ts'
import { claim } from '../ledger.ts'
import { toItem } from './items.ts'
import type { MarkedMeaning } from './lines.ts'
import { closeList, leave, type Log, toHeading } from './log.ts'
import type { Said } from './said.ts'

/** Put what somebody marked where it belongs. `at` is where its text begins. */
export function addMarked(log: Log, type: MarkedMeaning, { nick, text }: Said, at: number): void {
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

/** Put words into the list that is open, behind what a document begins such a line with. */
export function say(log: Log, mark: string, words: string, at: number): void {
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
