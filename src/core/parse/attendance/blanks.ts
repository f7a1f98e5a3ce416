import { isName, isParticle } from './name-words.ts'
import type { ListedName } from './split-names.ts'

/** Names and capitals that are surnames: `McNeil`, `DeVries`, `O'Brien`. */
const inSurnames = /^(?:Mc|Mac|De|Del|Di|Du|La|Le|Van|Von|Fitz|St|O['’])\p{Lu}/u

/**
 * Part what nothing but blanks parts: first names alone, of which none begins a surname (`Carla Tim Taher Keith Kurt`), and
 * what people of a chat or a wiki are called (`KD OB JayP DanO'L`); and two first names with a sign between: `Rio/Sam (Acme)`.
 */
export function splitAtBlanks({ text, line }: ListedName): ListedName[] {
  const pair = /^(\p{Lu}\p{Ll}+)[+/](\p{Lu}\p{Ll}+)( \(.*)?$/u.exec(text)
  if (pair) return pair.slice(1, 3).map((name) => ({ text: `${name}${pair[3] ?? ''}`, line }))
  const own = text.split(' ')
  const short = own.filter(isShort)
  const areFirst = own.length > 4 && own.every(isFirst)
  const areShort = own.length > 2 && short.length > 1 && own.every((word) => isShort(word) || isFirst(word))
  // `MiaT JonD`: a first name each, with the letter of a surname.
  const arePair = own.length === 2 && own.every((word) => isShort(word) && /\p{Ll}['’]?\p{Lu}+$/u.test(word))
  return areFirst || areShort || arePair ? own.map((word) => ({ text: word, line })) : [{ text, line }]
}

function isFirst(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && isName(word, false) && !isParticle(word)
}

/** `KD`, `JayP`, `FizzyBurn` */
function isShort(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word) || (/^\p{Lu}[\p{L}'’]*\p{Ll}['’]?\p{Lu}/u.test(word) && !inSurnames.test(word))
}
