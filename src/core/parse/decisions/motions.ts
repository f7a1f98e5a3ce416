import { anyOf, wordOf } from '../../lexicon/index.ts'
import { isName } from '../attendance/name-words.ts'
import { watch } from './watch.ts'

/** `J. Dahl moved to adopt the budget.`: what the result in the next sentences is of. */
const moves = watch(
  /^\W*(?:proposal|antrag|beschlussvorschlag|proposition|propuesta|proposta|voorstel)\s*:\s|\b(?:moved|moves|motioned|motions|made (?:a|the) motion|motion (?:was|is) made|proposed)\b[^.?]{0,100}? (?:to|that)\b|\bmoved (?:the|that|for|a|an)\b[^.?]{1,100}? be \p{L}+(?:ed|en)\b|\bproposed\b[^.?]{1,100}?\bsecond(?:ed|s)\b|\bmotion (?:by|from|to)\b|\basked that\b[^.?]{0,100}? be\b|\b(?:proposed|proposes|suggested|suggests) \p{L}+ing\b|\bput to (?:a|the) vote\b|\bvoted on\b|\p{L} nominate[sd]\s\p{Lu}/iu,
)
const name = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
/** `Motion Dahl, second Kraft to …`, `Dahl/Kraft to …` */
const movesBriefly = watch(
  `^\\W*(?:[Mm]otion,?(?: by)? ${name}[,;.]? (?:and )?[Ss]econd(?:ed)?(?: by)? ${name}|${name} ?/ ?${name})[,:]?\\s(?:to|that)\\s`,
  'u',
)
const movesInOthers = watch(
  wordOf(({ decisions }) => decisions.moves),
  'iu',
)
const person = '[^.;:?\\n]{2,60}?'
const mover = `(?:moved|proposed)(?: by)?:? ${person}[,;.]? (?:and )?seconded(?: by)?:? ${person}`

/** The beginning of a line that says whose motion it was: `Moved by Mia Berg, seconded by Jon Dahl. `, before what became of it. */
export const movedByLead = `(?:${mover}[.,;]\\s+(?:and )?)?`

const movedByAlone = watch(`^\\W*${mover}\\W*$`, 'iu')
const wording = watch(/^\W*(?:that|to|motion|resolved)\b/i)
const carriedAtOnce = watch(
  `^\\W*(?:it was )?(?:duly )?(?:moved|proposed)(?: by ${person}| \\(${person}\\))?(?:,? and |, ?| |\\/)(?:duly )?seconded(?: by ${person}| \\(${person}\\))?(?:,? and |, ?| |\\/)(?:unanimously )?${wordOf(({ decisions }) => decisions.carried)}(?: unanimously)?(?:,? (?:to|that)\\s|:\\s)`,
  'iu',
)

/** `It was proposed, and accepted unanimously, that both share it.` */
const proposedAndSettled = watch(
  `^\\W*it was (?:proposed|suggested|moved),? (?:and )?(?:unanimously )?(?:${wordOf(({ decisions }) => decisions.carried)}|resolved)(?: unanimously)?,? (?:to|that)\\s`,
  'iu',
)

/** Whether a sentence puts something to the vote. */
export function isMotion(sentence: string): boolean {
  return moves.test(sentence) || movesBriefly.test(sentence) || movesInOthers.test(sentence)
}

/** Whether a sentence says nothing but whose motion it was: `Moved by Mia, seconded by Jon.` */
export function isMoverAlone(sentence: string): boolean {
  return movedByAlone.test(sentence)
}

/** Whether a sentence is the words of a motion, by the next, which says who moved it: `To buy a lamp. Moved by Mia, seconded by Jon.` */
export function isWordingOf(sentence: string, next: string): boolean {
  return wording.test(sentence) && isMoverAlone(next)
}

/** `It was moved, seconded and carried to buy a lamp.` */
export function isCarriedAtOnce(sentence: string): boolean {
  return carriedAtOnce.test(sentence) || proposedAndSettled.test(sentence)
}

/** `Motion: Mia Berg`: who moved it, by the words behind the label. */
export function isMover(text: string): boolean {
  return text.includes(' ') ? isName(text, false) && text.split(' ').length < 4 : isSurname.test(text)
}

const isSurname = new RegExp(
  `^(?!${anyOf(({ decisions }) => [...decisions.orders, ...decisions.carried, ...decisions.failed])}$)\\p{Lu}\\p{Ll}[\\p{L}-]*$`,
  'u',
)
const moverLine = watch(
  /^\W*(?:motion|moved|mover|proposed|proposer|motioned)(?: by)?\s*[:–-]\s*(?<who>[^:;]{2,60})$/iu,
)

/** Whether a line says who moved what stands above it: `Motion: Mia Berg`, `Moved by: Berg`. */
export function isMoverLine(line: string): boolean {
  return isMover(moverLine.exec(line)?.groups?.who?.trim() ?? '')
}

const aside = watch(
  `^\\W*${wordOf(({ decisions }) => [...decisions.asides, ...decisions.votes])}[^.]{0,200}\\.?$`,
  'iu',
)

/** Whether a line stands between a motion and its result and is about both: `Moved by: Ann Lee`, `In favour: Ann, Bob`. */
export function isAside(line: string): boolean {
  return aside.test(line)
}
