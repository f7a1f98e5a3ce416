/** Programs that take part in chats. */
export function isBot(nick: string): boolean {
  return /^(?:@?(?:.*bot\d*_*|.*bot[-_].*|meetingology|rrsagent|zakim|chanserv|nickserv|limnoria|supybot|voip-ps)(?::\S+)?|gb)$/i.test(
    nick,
  )
}

/** What a line means in the minutes. */
export type Meaning =
  | {
      type: MarkedMeaning
      from: number
    }
  | { type: 'undo' }
  | { type: 'command' }
  | { type: 'speech' }

/** What a mark at the start of a line says of the rest. */
export type MarkedMeaning =
  | 'topic'
  | 'subtopic'
  | 'action'
  | 'agreed'
  | 'info'
  | 'idea'
  | 'help'
  | 'rejected'
  | 'plain'
  | 'title'
  | 'date'
  | 'present'
  | 'away'
  | 'regrets'
  | 'chair'
  | 'scribe'
  | 'more'

/** How bots and scribes mark what matters: `#action …` of MeetBot, `!action` of its heirs, `ACTION: …` of the W3C. */
const meanings: readonly (readonly [RegExp, MarkedMeaning])[] = [
  [/^[#!^]topic\s+|^topic:\s*/i, 'topic'],
  [/^[#!^](?:subtopic|progress)\s+|^sub-?topic:\s*/i, 'subtopic'],
  [/^[#!^](?:action|todo)\s+|^\*?ACTION(?:-\d+)?\*?:\s*/, 'action'],
  [/^[#!^](?:agreed|accepted|agree)\s+|^(?:RESOLVED|RESOLUTION|AGREED):\s*/, 'agreed'],
  [/^[#!^](?:info|link)\s+/i, 'info'],
  [/^[#!^]idea\s+/i, 'idea'],
  [/^[#!^](?:help|halp)\s+/i, 'help'],
  [/^[#!^]rejected\s+/i, 'rejected'],
  [/^(?=(?:PROPOSED|PROPOSAL|Agenda|Previous meeting|Next meeting):)/i, 'plain'],
  [/^[#!^](?:startmeeting|meetingname|meetingtopic)\s+|^meeting:\s*/i, 'title'],
  [/^date:\s*/i, 'date'],
  [/^present\+:?\s*|^present:\s*/i, 'present'],
  [/^present-:?\s*/i, 'away'],
  [/^regrets\+?:?\s+/i, 'regrets'],
  [/^[#!^]chairs?\s+|^chairs?(?::|\+)\s*/i, 'chair'],
  [/^scribe(?:nick)?(?::|\+)\s*/i, 'scribe'],
  [/^(?:\.\.\.|…)\s*/, 'more'],
]

/** Marks that speak of whoever writes them where nothing stands behind them. */
const ofOneself: ReadonlySet<MarkedMeaning> = new Set(['present', 'away', 'scribe'])

const commands =
  /^(?:[#!^](?:startmeeting|endmeeting|chair|unchair|here|save|nick|lurk|unlurk|restrictlogs|hi|hello2?|group|meetingname)\b|\.hello2?\b|(?:zakim|rrsagent|trackbot|agendabot|ghbot|github-bot|gb|ghurlbot)\b[,:]|agenda[+?]|q[+=?-]|regrets\+|ack |[si]\/.*\/)/i

/** Tell what a line means. */
export function readMeaning(text: string): Meaning {
  const plain = text.trimStart()
  const begin = text.length - plain.length
  for (const [pattern, type] of meanings) {
    const mark = pattern.exec(plain)?.[0]
    if (mark !== undefined && (plain.trimEnd().length > mark.length || ofOneself.has(type)))
      return { type, from: begin + mark.length }
  }
  if (/^[#!^]undo\b/i.test(plain)) return { type: 'undo' }
  return { type: plain === '' || commands.test(plain) ? 'command' : 'speech' }
}

/** Somebody whom a scribe names as the speaker: `Mia: the tape is short`. */
export function namesSpeaker(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}_'.-]{0,30}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2}:\s+\S/u.test(text)
}
