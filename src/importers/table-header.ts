import { splitWords } from '../core/text/split-words.ts'

/** Words that head columns. */
const headerWords: ReadonlySet<string> = new Set(
  splitWords(`
    # no no. nr nr. id name names date dates day time when who what where version release released status state
    owner action actions description note notes comment comments remark remarks item items topic title type
    value values parameter option default service protocol port ports file path package site sites host hostname
    institution institute organisation organization country email e-mail phone role responsible priority task
    due milestone deliverable presenter speaker field column meaning purpose user users group url link links
    contact contacts person people month week year agenda duration number count total unit metric change
    reference tool software component requirement feature features test result results author reviewer project
    fellow mentor reports location address
  `),
)
const headerPhrases = /^(?:number of|current|new|old) /

/**
 * Whether the first row of a table that marks no header reads like one: no figures, links or sentences, and at least
 * half its cells are words that head columns.
 */
export function readsLikeHeader(cells: readonly string[]): boolean {
  const plain = cells.map((text) => text.replace(/[*_=:]/g, '').trim()).filter((text) => text !== '')
  if (plain.length < 2 || plain.some((text) => text.length > 40 || /\d|\[\[|https?:/.test(text))) return false
  return plain.filter(headsColumn).length * 2 >= plain.length
}

function headsColumn(text: string): boolean {
  const words = text.toLowerCase()
  return headerWords.has(words) || headerPhrases.test(words)
}
