import { beginningOfBoth, toOneSpelling, toOneStem } from './variants.ts'

/** How well a word of the record answers one that was typed: 1 it is the word, less for a form of it or a longer word. */
export const formWeights = { same: 1, number: 0.995, form: 0.93, beginning: 0.35 }

const endings = /(?:ies|ied|y|ings?|ions?|ments?|ers?|ed|es|is|ly|s|e)$/

/**
 * Cut the ending off a word, so that its forms are alike: `gpus` → gpu, `policies` → polici, `releasing` → releas,
 * `organised` → organiz. English alone: a word of another language loses little by it, for the word as typed counts most.
 */
export function stemOf(written: string): string {
  if (!/^[a-z]+$/.test(written) || written.length < 3 || /ss$|[a-z]{3}us$/.test(written)) return written
  return toOneStem(cutEnding(toOneSpelling(written)))
}

function cutEnding(word: string): string {
  const ending = endings.exec(word)?.[0] ?? ''
  const stem = word.slice(0, word.length - ending.length)
  if (ending === '') return word
  if (stem.length < shortestStem(ending)) return shortStemOf(word)
  if (/^(?:ies|ied|y)$/.test(ending)) return /[aeiou]$/.test(stem) ? (ending === 'y' ? word : stem) : `${stem}i`
  return stem.replace(/([bdgmnprt])\1$/, '$1')
}

/**
 * Ends that are cut off short words, whose last vowel is no ending: `sites` → site, `boxes` → box, `voting` → vote,
 * `using` → use, `asked` → ask, `fixing` → fix.
 */
const shortEndings: [ending: RegExp, stem: string][] = [
  [/^(.+(?:ss|x|z|ch|sh))es$/, '$1'],
  [/^(.{2,})s$/, '$1'],
  [/^([a-z]?[aeiou][^aeiou][^aeiouwxy])(?:ed|ing)$/, '$1'],
  [/^([^aeiou][aeiou][wxy])(?:ed|ing)$/, '$1'],
  [/^(.{2,}e)d$/, '$1'],
  [/^([^aeiou][aeiou][^aeiouwxy])ing$/, '$1e'],
  [/^([aeiou][^aeiouwxy])ing$/, '$1e'],
]

function shortStemOf(word: string): string {
  const [ending, stem] = shortEndings.find(([one]) => one.test(word)) ?? []
  return ending === undefined || stem === undefined ? word : word.replace(ending, stem)
}

/** How many letters must be left of a word: the longer an ending, the likelier a short word only looks as if it had it. */
function shortestStem(ending: string): number {
  if (ending === 's') return 2
  return /^(?:y|ies|ied|is)$/.test(ending) ? 3 : 4
}

/** `gpus` → gpu, `policies` → policy, `analyses` → analysis */
function singularOf(word: string): string {
  return word
    .replace(/(?<=ly|the|cri)ses$/, 'sis')
    .replace(/ies$/, 'y')
    .replace(/(?<!s|i|u)s$|(?<=u)s$(?<=^.{2,4})/, '')
}

/** Whether two words differ by number or spelling alone: `licences` and license. */
function isSame(a: string, b: string): boolean {
  return singularOf(a) === singularOf(b) || singularOf(inOneSpelling(a)) === singularOf(inOneSpelling(b))
}

/** `organised` → organized, `modelling` → modeling */
function inOneSpelling(written: string): string {
  const word = toOneSpelling(written)
  const stem = cutEnding(word)
  return word.startsWith(stem) ? toOneStem(stem) + word.slice(stem.length) : word
}

/** The letters with which every form of a word begins, in either spelling: `policies` → polic, `votes` → vot. */
export function beginningOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const stem = stemOf(word)
  const differs = [...stem].findIndex((letter, at) => letter !== word.charAt(at))
  const own = differs === -1 ? stem : stem.slice(0, differs)
  return beginningOfBoth(own.replace(/(?<=.{2})[ei]$/, ''))
}

/**
 * How well a word of the index answers a wanted one; 0 not at all. An identifier is continued only at a sign:
 * `4.13` leads to 4.13-5.2, but not to 4.130.
 */
export function weightOf(word: string, wanted: string): number {
  if (word === wanted) return formWeights.same
  if (/[\p{N}._#+-]/u.test(wanted)) {
    const isAtSign = word.startsWith(wanted) && /^[._#+-]/.test(word.slice(wanted.length))
    return isAtSign && /\p{N}/u.test(wanted) && /[._#-]/.test(wanted) ? formWeights.number : 0
  }
  if (wanted.length > 1 && /^[a-z]/.test(word) && stemOf(word) === stemOf(wanted))
    return isSame(word, wanted) ? formWeights.number : formWeights.form
  return word.startsWith(wanted) && isBeginning(wanted) ? formWeights.beginning : 0
}

/** Whether a word is long enough to be taken for the beginning of another. */
function isBeginning(wanted: string): boolean {
  return wanted.length > 3 || (/[^\x20-\x7e]/.test(wanted) && [...wanted].length === 1)
}
