import type { Standout } from '../en/number-page.ts'
import type { PersonFacts } from '../en/person.ts'
import type { ToolFacts } from '../en/tool.ts'
import { begin, link, say, type Sentence, sayAll } from '../sentence.ts'
import { figure, nouns, number, some } from './amounts.ts'
import { forDate, from } from './days.ts'

/**
 * Say where a tool stands.
 *
 * `La version la plus récente est 3.11.3, du 30 janvier 2026 ; rien n’est paru dans les dix mois qui suivent, la plus longue pause de ces archives.`
 */
export function toToolSentence(facts: ToolFacts): Sentence {
  const { newest, silence, next, passed, supported } = facts
  const isPlanned = newest !== null || next !== null || passed !== null
  return sayAll(
    newest &&
      say(
        'La version la plus récente est ',
        link(newest.version, newest.href),
        `, ${from(newest.date)}`,
        toSilence(silence),
        '.',
      ),
    next && say('La prochaine est ', link(next.version, next.href), `, prévue ${forDate(next.date)}.`),
    passed &&
      say(
        'Le plan le plus récent est ',
        link(passed.version, passed.href),
        `, ${forDate(passed.date)} ; aucune parution n’est enregistrée.`,
      ),
    toSupported(supported),
    isPlanned ? null : toSaid(facts),
  )
}

/** `Maintenues : 5.9 encore 14 jours, 6.0 jusqu’au 30 avril 2028.` */
function toSupported(supported: ToolFacts['supported']): Sentence | null {
  if (supported.length === 0) return null
  const pieces = supported.map(({ version, until, href }, index) =>
    say(index === 0 ? '' : ', ', link(version, href), ` ${until}`),
  )
  return say(supported.length === 1 ? 'Maintenue : ' : 'Maintenues : ', ...pieces, '.')
}

/** Said only where it is longer than ever before, and two months at least. */
function toSilence(silence: ToolFacts['silence']): Sentence | null {
  if (silence === null || silence.days < 60 || silence.days <= silence.longest) return null
  return [` ; rien n’est paru dans les ${toLength(silence.days)} qui suivent, la plus longue pause de ces archives`]
}

/** Sixty days are two months, though a little short of them. */
function toLength(days: number): string {
  return days < 730
    ? number(Math.max(2, Math.floor(days / 30.44)), nouns.month)
    : number(Math.max(2, Math.floor(days / 365.25)), nouns.year)
}

function toSaid({ said, documents, lastSaid }: ToolFacts): Sentence {
  if (said === 0) return ['Aucun document n’en parle encore.']
  const last = lastSaid === null ? null : say(', le dernier : ', link(lastSaid.date, lastSaid.href))
  return say(begin([`${number(documents, nouns.document)} en ${documents === 1 ? 'parle' : 'parlent'}`]), last, '.')
}

/** Say how many are listed in attendances: `508 noms figurent dans les listes de présence, dont 240 une seule fois.` */
export function toPeopleSentence(all: number, once: number): Sentence {
  const times =
    once === 0 || all < 2 ? '' : once === all ? ', chacun une seule fois' : `, dont ${figure(once)} une seule fois`
  const verb = all === 0 ? 'ne figure' : all === 1 ? 'figure' : 'figurent'
  return sayAll(
    begin([`${number(all, nouns.name)} ${verb} dans les listes de présence${times}.`]),
    all < 2 ? null : ['Deux graphies ne sont une même personne que si c’est certain.'],
  )
}

/** Say who comes from an organisation: `Trois personnes en viennent, ainsi nommées à douze réunions.` */
export function toOrganisationSentence(people: number, meetings: number): Sentence {
  const verb = people === 0 ? 'n’en vient' : people === 1 ? 'en vient' : 'en viennent'
  const named = people < 2 ? 'ainsi nommée' : 'ainsi nommées'
  const come = begin([`${number(people, nouns.person)} ${verb}`])
  return [...come, meetings === 0 ? '.' : `, ${named} à ${number(meetings, nouns.meeting)}.`]
}

/**
 * Say how often somebody came and what they took on.
 *
 * `À 258 des 296 réunions dont les présences sont notées, 2017 à 2024. A pris en charge 309 actions ; quatre sont sur la liste.`
 */
export function toPersonSentence({ attended, recorded, span, actions, actionsHref, listed }: PersonFacts): Sentence {
  const when = span === null ? '' : `, ${span}`
  const came =
    attended === 0
      ? 'À aucune réunion.'
      : recorded <= attended
        ? `À ${number(attended, nouns.meeting)}${when}.`
        : `À ${figure(attended)} des ${figure(recorded)} réunions, de la première à la dernière, dont les présences sont notées${when}.`
  const took =
    actions === 0
      ? null
      : say('A pris en charge ', link(number(actions, nouns.action), actionsHref), onList(actions, listed), '.')
  return sayAll([came], took)
}

function onList(actions: number, listed: number): string {
  if (listed === 0) return ''
  if (actions === 1) return ' ; elle est sur la liste'
  return ` ; ${some(listed)} ${listed === 1 ? 'est' : 'sont'} sur la liste`
}

/** Say what the numbers of a series are: `Huit valeurs sont encore indiquées, 103 ne le sont plus.` */
export function toNumbersSentence(living: number, ended: number, standouts: readonly Standout[]): Sentence {
  const still =
    living === 0
      ? `${number(ended, nouns.number)} ${ended < 2 ? 'a été indiquée' : 'ont été indiquées'}, aucune ne l’est plus.`
      : `${number(living, nouns.number)} ${living === 1 ? 'est encore indiquée' : 'sont encore indiquées'}${ended === 0 ? '' : `, ${some(ended)} ne ${ended === 1 ? 'l’est' : 'le sont'} plus`}.`
  return sayAll(
    begin([still]),
    ...standouts.map(({ name, value, href, range }) => say(`${name}, à `, link(value, href), `, est ${range}.`)),
  )
}
