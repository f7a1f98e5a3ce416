import { link, say, type Sentence, sayAll } from '../sentence.ts'
import { number } from './amounts.ts'

/** What is on record of a tool. */
export interface ToolFacts {
  /** The newest release and its date in words, with its evidence. */
  newest: { version: string; date: string; href: string } | null
  /** Days since, and the longest that ever lay between two releases before that. */
  silence: { days: number; longest: number } | null
  next: { version: string; date: string; href: string } | null
  /** Where nothing has come and nothing is to come: the newest plan, whose day has passed. */
  passed: { version: string; date: string; href: string } | null
  /** Versions that are supported and for how long, in words; what ends next first. */
  supported: { version: string; until: string; href: string }[]
  /** Sentences that name it, and in how many documents; the last of them. */
  said: number
  documents: number
  lastSaid: { date: string; href: string } | null
}

/**
 * Say where a tool stands.
 *
 * `The newest version is 3.11.3, of 30 January 2026; nothing was released in the ten months since, the longest silence on record.`
 */
export function toToolSentence({
  newest,
  silence,
  next,
  passed,
  supported,
  said,
  documents,
  lastSaid,
}: ToolFacts): Sentence {
  return sayAll(
    newest === null
      ? null
      : say(
          'The newest version is ',
          link(newest.version, newest.href),
          `, of ${newest.date}`,
          toSilence(silence),
          '.',
        ),
    next === null ? null : say('Next comes ', link(next.version, next.href), `, planned for ${next.date}.`),
    passed === null
      ? null
      : say('The newest plan is ', link(passed.version, passed.href), ` for ${passed.date}; no release is on record.`),
    toSupported(supported),
    newest !== null || next !== null || passed !== null ? null : toSaid(said, documents, lastSaid),
  )
}

/** `Supported: 5.9 for 14 more days, 6.0 until 30 April 2028.` */
function toSupported(supported: ToolFacts['supported']): Sentence | null {
  if (supported.length === 0) return null
  const pieces = supported.map(({ version, until, href }, index) =>
    say(index === 0 ? '' : ', ', link(version, href), ` ${until}`),
  )
  return say('Supported: ', ...pieces, '.')
}

/** Said only where it is longer than ever before, and two months at least. */
function toSilence(silence: ToolFacts['silence']): Sentence | null {
  if (silence === null || silence.days < 60 || silence.days <= silence.longest) return null
  return [`; nothing was released in the ${toLength(silence.days)} since, the longest silence on record`]
}

/** Sixty days are two months, though a little short of them. */
function toLength(days: number): string {
  return days < 730
    ? number(Math.max(2, Math.floor(days / 30.44)), 'month')
    : number(Math.max(2, Math.floor(days / 365.25)), 'year')
}

function toSaid(said: number, documents: number, lastSaid: ToolFacts['lastSaid']): Sentence {
  if (said === 0) return ['No document speaks of it yet.']
  const last = lastSaid === null ? null : say(', last on ', link(lastSaid.date, lastSaid.href))
  return say(
    `${number(documents, 'document').replace(/^./, (letter) => letter.toUpperCase())} ${documents === 1 ? 'speaks' : 'speak'} of it`,
    last,
    '.',
  )
}
