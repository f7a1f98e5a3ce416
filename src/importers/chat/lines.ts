/** What somebody said, or a bot, in a line of a log. Offsets count from the start of the line. */
export interface Said {
  nick: string
  /** Where the text begins. */
  from: number
  text: string
  /** Day that the line itself states. */
  day: string | null
}

const time = /^[ \t]*\[?(?:(\d{4}-\d\d-\d\d)[T ])?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?Z?\]?[ \t]*/
const speaker = /^<[@+%&~ ]?([^\s<>]{1,40})>[ \t]?/

/** Read a line such as `14:02:31 <mia> the tape is short`; `null` where nobody speaks. */
export function readSaid(line: string): Said | null {
  const stamp = time.exec(line)
  const from = stamp?.[0].length ?? 0
  const [whole, nick] = speaker.exec(line.slice(from).trimStart()) ?? []
  if (whole === undefined || nick === undefined) return null
  const begin = line.indexOf(whole, from) + whole.length
  return {
    nick,
    from: begin,
    text: line.slice(begin),
    day: stamp?.[1] ?? null,
  }
}

/** Programs that take part in chats. */
export function isBot(nick: string): boolean {
  return /^(?:.*bot\d*_*|.*bot[-_].*|meetingology|rrsagent|zakim|chanserv|nickserv|limnoria|supybot)$/i.test(nick)
}

/** What a line means in the minutes. */
export type Meaning =
  | {
      type: 'topic' | 'action' | 'agreed' | 'info' | 'title' | 'present' | 'chair' | 'scribe'
      from: number
    }
  | { type: 'more'; from: number }
  | { type: 'command' }
  | { type: 'speech' }

/** How bots and scribes mark what matters: `#action …` of MeetBot, `ACTION: …` of the W3C. */
const meanings: readonly (readonly [RegExp, Exclude<Meaning['type'], 'command' | 'speech'>])[] = [
  [/^#(?:topic|subtopic)\s+|^(?:sub)?topic:\s*/i, 'topic'],
  [/^#(?:action|todo)\s+|^\*?ACTION(?:-\d+)?\*?:\s*/, 'action'],
  [/^#(?:agreed|accepted|agree)\s+|^(?:RESOLVED|RESOLUTION|AGREED):\s*/, 'agreed'],
  [/^#(?:info|idea|link|help|halp|rejected)\s+/i, 'info'],
  [/^#startmeeting\s+|^#meetingname\s+|^meeting:\s*/i, 'title'],
  [/^present\+:?\s*/i, 'present'],
  [/^#chairs?\s+|^chairs?:\s*/i, 'chair'],
  [/^scribe(?:nick)?:\s*/i, 'scribe'],
  [/^(?:\.\.\.|…)\s*/, 'more'],
]

/** Tell what a line means. */
export function readMeaning(text: string): Meaning {
  const plain = text.trimStart()
  const begin = text.length - plain.length
  for (const [pattern, type] of meanings) {
    const mark = pattern.exec(plain)?.[0]
    if (mark !== undefined && (plain.length > mark.length || type === 'present'))
      return { type, from: begin + mark.length }
  }
  if (/^#(?:startmeeting|endmeeting|chair|unchair|here|undo|save|nick|lurk|restrictlogs)\b/i.test(plain))
    return { type: 'command' }
  if (
    /^(?:zakim|rrsagent|trackbot|agendabot|ghbot|github-bot)\b[,:]|^(?:agenda[+?]|q[+=?-]|present-|regrets\+|ack |s\/.*\/)/i.test(
      plain,
    )
  )
    return { type: 'command' }
  return { type: 'speech' }
}
