import { nameWords as words } from '../../lexicon/names.ts'
import { toItemReader } from './item-style.ts'
import { isName, isParticle } from './name-words.ts'

/** So many words in small letters behind each other are no names. */
const longestRun = 4

/** Whether a text is made of sentences, not of names: many words in small letters behind each other, one of grammar among them. */
export function isProse(text: string): boolean {
  return text
    .replace(/[([][^()[\]]*[)\]]/g, ',')
    .split(/[,;|•·\n.!?:]/)
    .some((piece) => holdsRun(piece.trim().split(/\s+/)))
}

function holdsRun(own: readonly string[]): boolean {
  let run: string[] = []
  for (const word of own) {
    if (!/^\p{Ll}/u.test(word)) run = []
    else if (!isParticle(word)) run.push(word)
    const isOfGrammar = run.some((each) => words.functionWords.has(each) || words.common.has(each))
    if (run.length > longestRun || (run.length === longestRun && isOfGrammar)) return true
  }
  return false
}

/** `Mia Berg, Acme (chair)`: a whole name, where the person is from, and what in parentheses. */
const personLine = /^([^,()]{3,60}),\s*[^()]{2,100}\([^()]{2,60}\)$/

/** The lines of a paragraph of which each is one person with organisation and role, as items are read; `null` for any other text. */
export function personLines(text: string): string[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  const isPerson = (line: string): boolean => {
    const name = personLine.exec(line)?.[1] ?? ''
    return name.includes(' ') && isName(name, false)
  }
  if (lines.length < 2 || !lines.every(isPerson)) return null
  return lines.map(toItemReader(lines))
}
