import { type HomeFacts, isOne } from '../en/home.ts'
import type { MinutesFacts } from '../en/minutes.ts'
import { begin, enumerate, link, say, type Sentence, sayAll } from '../sentence.ts'
import { list, nouns, number, some } from './amounts.ts'

/**
 * Say how the record stands.
 *
 * `En la última reunión: cuatro personas y dos tareas nuevas. Dos están en la lista; cuatro de la reunión anterior ya no. Una
 * versión lleva retraso.`
 */
export function toHomeSentence(facts: HomeFacts): Sentence {
  return sayAll(say(toDone(facts), '.'), toList(facts), toLate(facts), toSilence(facts))
}

function toDone({ noun, series, href, present, decided, raised, moved }: HomeFacts): Sentence {
  const [where, name] = noun === 'meeting' ? ['En la ', 'última reunión'] : ['En el ', 'último informe']
  const did = [
    present === null || present === 0 ? null : number(present, nouns.person),
    decided > 0 ? number(decided, nouns.decision) : null,
    `${number(raised, nouns.action)} ${raised < 2 ? 'nueva' : 'nuevas'}`,
    moved > 0 ? toMoved(moved) : null,
  ].filter((part) => part !== null)
  return say(where, link(name, href), series === null ? '' : ` de ${series}`, `: ${list(did)}`)
}

function toMoved(moved: number): string {
  return `${number(moved, nouns.release)} con fecha nueva`
}

function toList({ noun, moved, listed, left, listHref }: HomeFacts): Sentence | null {
  if (listed === null) return null
  const standing = say(
    link(moved > 0 ? number(listed, nouns.action) : some(listed), listHref),
    ` ${listed < 2 ? 'está' : 'están'} en la lista`,
  )
  const before = noun === 'meeting' ? 'de la reunión anterior' : 'del informe anterior'
  const gone = left === null || left === 0 ? null : `; ${some(left)} ${before} ya no`
  return begin(say(standing, gone, '.'))
}

function toLate({ late }: HomeFacts): Sentence | null {
  if (late === null) return null
  if (late.length === 0) return ['Nada lleva retraso.']
  const parts = late.map(({ kind, amount, href }) => [link(number(amount, nouns[kind]), href)])
  return begin(say(enumerate(parts, ' y '), ` ${isOne(late) ? 'lleva' : 'llevan'} retraso.`))
}

function toSilence({ silentSince, noun }: HomeFacts): Sentence | null {
  if (silentSince === null) return null
  return [`No consta ${noun === 'meeting' ? 'ninguna reunión' : 'ningún informe'} desde el ${silentSince}.`]
}

/**
 * Say what a meeting did.
 *
 * `Nueve tareas abiertas, dos continuadas; la reunión siguiente retomó dos de las once.`
 */
export function toMinutesSentence(facts: MinutesFacts): Sentence {
  const did = toDid(facts)
  if (did.length > 0) return begin(sayAll(say(did.join(', '), toAgain(facts), '.')))
  if (facts.sections !== null) return begin([toVoices(facts.sections)])
  return facts.topics.length === 0 ? [] : [`Temas: ${list(facts.topics)}.`]
}

/** `Seis de las nueve secciones tienen algo que comunicar.` */
function toVoices({ said, all }: NonNullable<MinutesFacts['sections']>): string {
  if (all === 1) return `Su sección ${said === 0 ? 'no tiene nada' : 'tiene algo'} que comunicar.`
  const sections = `las ${number(all, nouns.section)}`
  if (said === all) return `${sections} tienen algo que comunicar.`
  if (said === 0) return `ninguna de ${sections} tiene nada que comunicar.`
  return `${some(said)} de ${sections} ${said === 1 ? 'tiene' : 'tienen'} algo que comunicar.`
}

function toDid({ decided, raised, carried, closed, moved }: MinutesFacts): string[] {
  const kinds: [number, string][] = [
    [raised, 'abierta'],
    [carried, 'continuada'],
    [closed, 'terminada'],
  ]
  const counted = kinds.filter(([amount]) => amount > 0)
  return [
    ...(decided > 0 ? [number(decided, nouns.decision)] : []),
    ...counted.map(
      ([amount, word], index) =>
        `${index === 0 ? number(amount, nouns.action) : some(amount)} ${word}${amount > 1 ? 's' : ''}`,
    ),
    ...(moved > 0 ? [toMoved(moved)] : []),
  ]
}

function toAgain({ again, raised, carried }: MinutesFacts): Sentence | null {
  const total = raised + carried
  if (again === null || total === 0) return null
  const next = '; la reunión siguiente'
  if (again === total) return [total === 1 ? `${next} la retomó` : `${next} las retomó todas`]
  if (again === 0) return [total === 1 ? `${next} no la retomó` : `${next} no retomó ninguna`]
  return [`${next} retomó ${some(again)} de las ${some(total)}`]
}
