import { type HomeFacts, isOne } from '../en/home.ts'
import type { MinutesFacts } from '../en/minutes.ts'
import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { list, nouns, number, some } from './amounts.ts'

/**
 * Say how the record stands.
 *
 * `À la dernière réunion : quatre personnes et deux nouvelles actions. Deux sont sur la liste ; quatre de la réunion
 * précédente n’y sont plus. Une version est en retard.`
 */
export function toHomeSentence(facts: HomeFacts): Sentence {
  return sayAll(say(toDone(facts), '.'), toList(facts), toLate(facts), toSilence(facts))
}

function toDone({ noun, series, href, present, decided, raised, moved }: HomeFacts): Sentence {
  const [where, name] = noun === 'meeting' ? ['À la ', 'dernière réunion'] : ['Dans le ', 'dernier rapport']
  const did = [
    present === null || present === 0 ? null : number(present, nouns.person),
    decided > 0 ? number(decided, nouns.decision) : null,
    raised === 0
      ? 'aucune nouvelle action'
      : number(raised, nouns.action).replace(' ', raised === 1 ? ' nouvelle ' : ' nouvelles '),
    moved > 0 ? `la date de ${number(moved, nouns.release)} déplacée` : null,
  ].filter((part) => part !== null)
  return say(where, link(name, href), series === null ? '' : ` de ${series}`, ` : ${list(did)}`)
}

function toList({ noun, moved, listed, left, listHref }: HomeFacts): Sentence | null {
  if (listed === null) return null
  const verb = listed === 0 ? 'n’est' : listed === 1 ? 'est' : 'sont'
  const standing = say(link(moved > 0 ? number(listed, nouns.action) : some(listed), listHref), ` ${verb} sur la liste`)
  const before = noun === 'meeting' ? 'de la réunion précédente' : 'du rapport précédent'
  const gone = left === null || left === 0 ? null : ` ; ${some(left)} ${before} n’y ${left === 1 ? 'est' : 'sont'} plus`
  return begin(say(standing, gone, '.'))
}

function toLate({ late }: HomeFacts): Sentence | null {
  if (late === null) return null
  if (late.length === 0) return ['Rien n’est en retard.']
  const parts = late.map(({ kind, amount, href }) => [link(number(amount, nouns[kind]), href)])
  return begin(say(enumerate(parts, ' et '), ` ${isOne(late) ? 'est' : 'sont'} en retard.`))
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  if (silentSince === null) return null
  return [
    `${noun === 'meeting' ? 'Aucune réunion n’est enregistrée' : 'Aucun rapport n’est enregistré'} depuis le ${silentSince}.`,
  ]
}

/**
 * Say what a meeting did.
 *
 * `Neuf actions ouvertes, deux poursuivies ; la réunion suivante est revenue sur deux des onze.`
 */
export function toMinutesSentence(facts: MinutesFacts): Sentence {
  const did = toDid(facts)
  if (did.length > 0) return begin(sayAll(say(did.join(', '), toAgain(facts), '.')))
  if (facts.sections !== null) return [toVoices(facts.sections)]
  return facts.topics.length === 0 ? [] : [`Sujets : ${list(facts.topics)}.`]
}

/** `Six sections sur neuf ont quelque chose à signaler.` */
function toVoices({ said, all }: NonNullable<MinutesFacts['sections']>): string {
  if (said === all)
    return all === 1
      ? 'Sa section a quelque chose à signaler.'
      : `Les ${number(all, nouns.section)} ont quelque chose à signaler.`
  if (said === 0) return `Aucune section sur ${some(all)} n’a quelque chose à signaler.`
  const words = `${number(said, nouns.section)} sur ${some(all)} ${said === 1 ? 'a' : 'ont'} quelque chose à signaler.`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function toDid({ decided, raised, carried, closed, moved }: MinutesFacts): string[] {
  const kinds: [number, string][] = [
    [raised, 'ouverte'],
    [carried, 'poursuivie'],
    [closed, 'terminée'],
  ]
  const counted = kinds.filter(([amount]) => amount > 0)
  return [
    ...(decided > 0 ? [number(decided, nouns.decision)] : []),
    ...counted.map(
      ([amount, word], index) =>
        `${index === 0 ? number(amount, nouns.action) : some(amount)} ${word}${amount > 1 ? 's' : ''}`,
    ),
    ...(moved > 0 ? [`la date de ${number(moved, nouns.release)} déplacée`] : []),
  ]
}

function toAgain({ again, raised, carried }: MinutesFacts): Sentence | null {
  const total = raised + carried
  if (again === null || total === 0) return null
  const next = ' ; la réunion suivante'
  if (again === total) return [total === 1 ? `${next} y est revenue` : `${next} est revenue sur toutes`]
  if (again === 0) return [total === 1 ? `${next} n’y est pas revenue` : `${next} n’est revenue sur aucune`]
  return [`${next} est revenue sur ${some(again)} des ${some(total)}`]
}
