import type { MinutesFacts } from '../en/minutes.ts'
import { begin, say, type Sentence, sayAll } from '../sentence.ts'
import { dative, list, nouns, number, some } from './amounts.ts'

/**
 * Say what a meeting did.
 *
 * `Neun Aufgaben vergeben, zwei fortgeführt; die nächste Sitzung kam auf zwei der elf zurück.`
 */
export function toMinutesSentence(facts: MinutesFacts): Sentence {
  const did = toDid(facts)
  if (did.length > 0) return begin(sayAll(say(did.join(', '), toAgain(facts), '.')))
  if (facts.sections !== null) return [toVoices(facts.sections)]
  return facts.topics.length === 0 ? [] : [`Zu ${list(facts.topics)}.`]
}

/** `Sechs von neun Abschnitten haben etwas zu berichten.` */
function toVoices({ said, all }: NonNullable<MinutesFacts['sections']>): string {
  if (said === all)
    return all === 1
      ? 'Sein Abschnitt hat etwas zu berichten.'
      : `Alle ${number(all, nouns.section)} haben etwas zu berichten.`
  const words = `${some(said, 'm')} von ${dative(all, nouns.section)} ${said < 2 ? 'hat' : 'haben'} etwas zu berichten.`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function toDid({ decided, raised, carried, closed, moved }: MinutesFacts): string[] {
  const kinds: [number, string][] = [
    [raised, 'vergeben'],
    [carried, 'fortgeführt'],
    [closed, 'erledigt'],
  ]
  const counted = kinds.filter(([amount]) => amount > 0)
  return [
    ...(decided > 0 ? [number(decided, nouns.decision)] : []),
    ...counted.map(([amount, word], index) => `${index === 0 ? number(amount, nouns.action) : some(amount)} ${word}`),
    ...(moved > 0 ? [`der Termin von ${dative(moved, nouns.release)} verschoben`] : []),
  ]
}

function toAgain({ again, raised, carried }: MinutesFacts): Sentence | null {
  const total = raised + carried
  if (again === null || total === 0) return null
  const next = '; die nächste Sitzung kam'
  if (again === total) return [total === 1 ? `${next} darauf zurück` : `${next} auf alle zurück`]
  if (again === 0) return [total === 1 ? `${next} nicht darauf zurück` : `${next} auf keine davon zurück`]
  return [`${next} auf ${some(again)} der ${some(total)} zurück`]
}
