import type { ToolFacts } from '../en/tool.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, nouns, number } from './amounts.ts'

/**
 * Say where a tool stands.
 *
 * `Die neueste Version ist 3.11.3 vom 30. Januar 2026; in den zehn Monaten seither erschien nichts, die längste Pause im Archiv.`
 */
export function toToolSentence(facts: ToolFacts): Sentence {
  const { newest, silence, next, passed, supported } = facts
  const isPlanned = newest !== null || next !== null || passed !== null
  return sayAll(
    newest &&
      say(
        'Die neueste Version ist ',
        link(newest.version, newest.href),
        ` ${from(newest.date)}`,
        toSilence(silence),
        '.',
      ),
    next && say('Als nächste kommt ', link(next.version, next.href), `, geplant für ${next.date}.`),
    passed &&
      say('Der neueste Plan ist ', link(passed.version, passed.href), ` für ${passed.date}; erschienen ist nichts.`),
    toSupported(supported),
    isPlanned ? null : toSaid(facts),
  )
}

/** `Unterstützt: 5.9 noch 14 Tage, 6.0 bis 30. April 2028.` */
function toSupported(supported: ToolFacts['supported']): Sentence | null {
  if (supported.length === 0) return null
  const pieces = supported.map(({ version, until, href }, index) =>
    say(index === 0 ? '' : ', ', link(version, href), ` ${until}`),
  )
  return say('Unterstützt: ', ...pieces, '.')
}

/** Said only where it is longer than ever before, and two months at least. */
function toSilence(silence: ToolFacts['silence']): Sentence | null {
  if (silence === null || silence.days < 60 || silence.days <= silence.longest) return null
  return [`; in den ${toLength(silence.days)} seither erschien nichts, die längste Pause im Archiv`]
}

/** Sixty days are two months, though a little short of them. */
function toLength(days: number): string {
  return days < 730
    ? dative(Math.max(2, Math.floor(days / 30.44)), nouns.month)
    : dative(Math.max(2, Math.floor(days / 365.25)), nouns.year)
}

/** `vom 26. Juli 2010`, `vom Juli 2010`, `aus dem 3. Quartal 2010`, `von Ende September 2010`. */
function from(date: string): string {
  if (/^\d\. Quartal/.test(date)) return `aus dem ${date}`
  if (/^\d{4}$/.test(date)) return `aus dem Jahr ${date}`
  return `${/^(?:Anfang|Mitte|Ende)/.test(date) ? 'von' : 'vom'} ${date}`
}

function toSaid({ said, documents, lastSaid }: ToolFacts): Sentence {
  if (said === 0) return ['Noch kein Dokument spricht davon.']
  const last = lastSaid === null ? null : say(', zuletzt am ', link(lastSaid.date, lastSaid.href))
  const spoken = `${number(documents, nouns.document)} ${documents === 1 ? 'spricht' : 'sprechen'} davon`
  return say(begin([spoken]), last, '.')
}
