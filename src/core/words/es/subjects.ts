import type { Standout } from '../en/number-page.ts'
import type { PersonFacts } from '../en/person.ts'
import type { ToolFacts } from '../en/tool.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, nouns, number, some } from './amounts.ts'
import { forDate, from } from './days.ts'

/**
 * Say where a tool stands.
 *
 * `La versión más reciente es 3.11.3, del 30 de enero de 2026; en los diez meses siguientes no ha salido ninguna, la pausa más larga de este archivo.`
 */
export function toToolSentence(facts: ToolFacts): Sentence {
  const { newest, silence, next, passed, supported } = facts
  const isPlanned = newest !== null || next !== null || passed !== null
  return sayAll(
    newest &&
      say(
        'La versión más reciente es ',
        link(newest.version, newest.href),
        `, ${from(newest.date)}`,
        toSilence(silence),
        '.',
      ),
    next && say('La próxima es ', link(next.version, next.href), `, prevista ${forDate(next.date)}.`),
    passed &&
      say(
        'El plan más reciente es ',
        link(passed.version, passed.href),
        `, ${forDate(passed.date)}; no consta que se haya publicado.`,
      ),
    toSupported(supported),
    isPlanned ? null : toSaid(facts),
  )
}

/** `Con soporte: 5.9 durante 14 días más, 6.0 hasta el 30 de abril de 2028.` */
function toSupported(supported: ToolFacts['supported']): Sentence | null {
  if (supported.length === 0) return null
  const pieces = supported.map(({ version, until, href }, index) =>
    say(index === 0 ? '' : ', ', link(version, href), ` ${until}`),
  )
  return say('Con soporte: ', ...pieces, '.')
}

/** Said only where it is longer than ever before, and two months at least. */
function toSilence(silence: ToolFacts['silence']): Sentence | null {
  if (silence === null || silence.days < 60 || silence.days <= silence.longest) return null
  return [`; en los ${toLength(silence.days)} siguientes no ha salido ninguna, la pausa más larga de este archivo`]
}

/** Sixty days are two months, though a little short of them. */
function toLength(days: number): string {
  return days < 730
    ? number(Math.max(2, Math.floor(days / 30.44)), nouns.month)
    : number(Math.max(2, Math.floor(days / 365.25)), nouns.year)
}

function toSaid({ said, documents, lastSaid }: ToolFacts): Sentence {
  if (said === 0) return ['Ningún documento habla todavía de ella.']
  const last = lastSaid === null ? null : say(', el último: ', link(lastSaid.date, lastSaid.href))
  const speak = documents === 1 ? 'habla' : 'hablan'
  return say(begin([`${number(documents, nouns.document)} ${speak} de ella`]), last, '.')
}

/** Say how many are listed in attendances: `508 nombres figuran en las listas de asistencia, 240 de ellos una sola vez.` */
export function toPeopleSentence(all: number, once: number): Sentence {
  const times =
    once === 0
      ? ''
      : all === 1
        ? ', una sola vez'
        : `, ${once === all ? 'todos' : `${figure(once)} de ellos`} una sola vez`
  return sayAll(
    begin([`${number(all, nouns.name)} ${all < 2 ? 'figura' : 'figuran'} en las listas de asistencia${times}.`]),
    all < 2 ? null : ['Dos grafías son una misma persona solo cuando es seguro.'],
  )
}

/** Say who comes from an organisation: `Tres personas proceden de ella; así consta en doce reuniones.` */
export function toOrganisationSentence(people: number, meetings: number): Sentence {
  const come = begin([`${number(people, nouns.person)} ${people < 2 ? 'procede' : 'proceden'} de ella`])
  return [...come, meetings === 0 ? '.' : `; así consta en ${number(meetings, nouns.meeting)}.`]
}

/**
 * Say how often somebody came and what they took on.
 *
 * `En 258 de las 296 reuniones que anotaron la asistencia, 2017 a 2024. Asumió 309 tareas; cuatro están en la lista.`
 */
export function toPersonSentence({ attended, recorded, span, actions, actionsHref, listed }: PersonFacts): Sentence {
  const when = span === null ? '' : `, ${span}`
  const came =
    attended === 0
      ? 'En ninguna reunión.'
      : recorded <= attended
        ? `En ${number(attended, nouns.meeting)}${when}.`
        : `En ${figure(attended)} de las ${figure(recorded)} reuniones, de la primera a la última, que anotaron la asistencia${when}.`
  const took =
    actions === 0
      ? null
      : say('Asumió ', link(number(actions, nouns.action), actionsHref), onList(actions, listed), '.')
  return sayAll([came], took)
}

function onList(actions: number, listed: number): string {
  if (listed === 0) return ''
  if (actions === 1) return '; está en la lista'
  return `; ${some(listed)} ${listed === 1 ? 'está' : 'están'} en la lista`
}

/** Say what the numbers of a series are: `Ocho valores se siguen indicando, 103 ya no.` */
export function toNumbersSentence(living: number, ended: number, standouts: readonly Standout[]): Sentence {
  return sayAll(
    begin([`${living === 0 ? toEnded(ended) : toLiving(living, ended)}.`]),
    ...standouts.map(({ name, value, href, range }) => say(`${name}, con `, link(value, href), `, marca ${range}.`)),
  )
}

function toLiving(living: number, ended: number): string {
  const stated = `${number(living, nouns.number)} se ${living === 1 ? 'sigue' : 'siguen'} indicando`
  return ended === 0 ? stated : `${stated}, ${some(ended, 'm')} ya no`
}

function toEnded(ended: number): string {
  if (ended === 0) return 'no se ha indicado ningún valor'
  if (ended === 1) return 'se indicó un valor, pero ya no se indica'
  return `se indicaron ${number(ended, nouns.number)}, pero ya no se indica ninguno`
}
