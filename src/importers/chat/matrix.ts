import { z } from 'zod'
import { digest } from '../../core/read/digest.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { readMeaning } from './lines.ts'
import { readLog } from './read-log.ts'

/** Most messages of one export. */
const maxMessages = 20_000

/** A message of a room: when (ISO 8601, UTC), by whom, and what. */
export interface Message {
  at: string
  by: string
  text: string
}

const event = z.object({
  type: z.string(),
  sender: z.string(),
  origin_server_ts: z.number().min(0).max(8.64e15),
  content: z.object({ msgtype: z.string().optional(), body: z.string().optional() }),
})

/** An export of a room as JSON, as Element writes it; events of other forms are none of its messages. */
const room = z.object({ room_name: z.string().optional(), exported_by: z.string(), messages: z.array(z.unknown()) })

/** Whether a text is the export of a room of Matrix as JSON; told from its start. */
export function isRoomJson(text: string): boolean {
  return (
    /^\s*\{/.test(text) && /"exported_by"\s*:/.test(text.slice(0, 2_000)) && /"messages"\s*:/.test(text.slice(0, 4_000))
  )
}

const plainLine =
  /^(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, ?\d{1,2}:\d\d(?::\d\d)?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?) - ([^:\n]{1,80}): (.*)$/

/** Whether a text is the export of a room as plain text: `3/18/2024, 2:00:02 PM - mia: hello`. */
export function isRoomText(text: string): boolean {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '')
  const said = lines.filter((line) => plainLine.test(line)).length
  return said >= 3 && said >= lines.length * 0.4
}

/**
 * Read the export of a room of Matrix, each day as a log of its own: days on which something is marked are minutes.
 *
 * ```
 * {"exported_by": "mia", "messages": [{"type": "m.room.message", "sender": "@mia:example.org", "content": {"body": "#topic Roof"}}]}
 * ```
 */
export function readRoom(foreign: Foreign, text: string): Draft[] | Refusal {
  return readMessages(foreign, isRoomJson(text) ? toMessages(text) : fromPlain(text))
}

/** Make logs of messages, one a day. */
export function readMessages(foreign: Foreign, messages: readonly Message[]): Draft[] | Refusal {
  const days = [...Map.groupBy(messages, ({ at }) => at.slice(0, 10))]
  if (messages.length > maxMessages)
    return {
      path: foreign.path,
      reason: `${messages.length} messages, expected at most ${maxMessages}; export a part of the room`,
    }
  if (days.length === 0) return { path: foreign.path, reason: 'this export has no message; export the room again' }
  return days.map(([day, said]) => {
    const log = said.flatMap(({ at, by, text }) => text.split('\n').map((line) => `${at} <${toNick(by)}> ${line}`))
    const own = days.length === 1 ? foreign : toPart(foreign, day, log.join('\n'))
    const isMarked = said.some(({ text }) => !['speech', 'more'].includes(readMeaning(text).type))
    const draft = readLog(own, log.join('\n'))
    return isMarked ? draft : { ...draft, kind: 'page' }
  })
}

/** A day of a room is known by what was said on it, so that it stays the same in a longer export. */
function toPart(foreign: Foreign, day: string, log: string): Foreign {
  return { ...foreign, path: `${foreign.path}#${day}`, name: `${foreign.name}-${day}`, sha256: digest(log) }
}

function toMessages(text: string): Message[] {
  const parsed = room.safeParse(parseJson(text))
  if (!parsed.success) return []
  return parsed.data.messages.flatMap((each): Message[] => {
    const { data } = event.safeParse(each)
    if (data?.type !== 'm.room.message' || data.content.body === undefined) return []
    const at = new Date(data.origin_server_ts).toISOString().replace(/\.\d+/, '')
    const isDone = data.content.msgtype === 'm.emote'
    return [{ at, by: data.sender, text: isDone ? `/me ${data.content.body}` : withoutQuote(data.content.body) }]
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A reply repeats, behind `>`, what it answers. */
function withoutQuote(body: string): string {
  return /^> <@/.test(body) ? body.replace(/^(?:>[^\n]*\n)+\n?/, '') : body
}

function fromPlain(text: string): Message[] {
  const messages: Message[] = []
  for (const line of text.split('\n')) {
    const [, at, by, words] = plainLine.exec(line) ?? []
    const last = messages.at(-1)
    if (at !== undefined && by !== undefined && words !== undefined) messages.push({ at: toDay(at), by, text: words })
    else if (last && line.trim() !== '' && !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, /.test(line)) last.text += `\n${line}`
  }
  return messages
}

/** `3/18/2024, 2:00:02 PM` → `2024-03-18 2:00:02`, by the customs of who exported it: a month behind dots comes second. */
function toDay(at: string): string {
  const [, a = '', sign = '', b = '', c = '', time = ''] = /^(\d+)([/.-])(\d+)[/.-](\d+), ?([\d:]+)/.exec(at) ?? []
  const isDayFirst = sign === '.' || Number(a) > 12
  const [year, month, day] = a.length === 4 ? [a, b, c] : isDayFirst ? [c, b, a] : [c, a, b]
  const two = (figures: string): string => figures.padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${time}`
}

/** `@mia:example.org` is mia. */
function toNick(by: string): string {
  const name = by
    .replace(/^@([^:]+):.*$/, '$1')
    .replace(/[\s<>="'/]+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
  return name || 'somebody'
}
