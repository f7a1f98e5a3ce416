import type { DocumentRecord, ToolRecord } from '../../../records/document.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import type { Words } from '../../../words/index.ts'
import { toWords } from '../words.ts'

/**
 * Say what pages of a kind state in a way of their own: what the front matter of a tool says, by its keys, and the questions
 * of an FAQ.
 *
 * `owner: EGI, was STFC`, `new question: "Who has a key?"`
 */
export function sayOwnChange(was: DocumentRecord, is: DocumentRecord, words: Words): string[] {
  if (is.kind === 'faq') return sayQuestions(was, is, words)
  if (was.kind !== 'tool' || is.kind !== 'tool') return []
  const facts = [
    ['owner', was.owner, is.owner],
    ['homepage', was.homepage, is.homepage],
    ['aliases', aliasesOf(was), aliasesOf(is)],
  ] as const
  return facts
    .filter(([, then, now]) => (then ?? '') !== (now ?? ''))
    .map(([key, then, now]) => `${key}: ${sayFact(then ?? '', now ?? '', words)}`)
}

function sayFact(was: string, is: string, { news, versions }: Words): string {
  const now = toWords(is) || versions.notStated
  return was === '' ? now : news.stoodAs(now, toWords(was))
}

function aliasesOf({ name, names }: ToolRecord): string {
  return names.filter((one) => one !== name).join(', ')
}

/** From here on two wordings are one question. */
const enough = 0.6

function sayQuestions(was: DocumentRecord, is: DocumentRecord, { news }: Words): string[] {
  const [then, now] = [questionsOf(was), questionsOf(is)]
  const left = new Set(then.filter((title) => !now.includes(title)))
  const come = now
    .filter((title) => !then.includes(title))
    .map((title) => {
      const was = [...left].find((one) => likeness(one, title) >= enough)
      if (was === undefined) return news.newQuestion(quote(title))
      left.delete(was)
      return news.questionReworded(quote(title), quote(was))
    })
  return [...come, ...[...left].map((title) => news.questionGone(quote(title)))]
}

function quote(text: string): string {
  return `"${toWords(text)}"`
}

/** The questions of an FAQ: its outermost sections; none of any other page. */
export function questionsOf({ kind, sections }: DocumentRecord): string[] {
  if (kind !== 'faq') return []
  const least = Math.min(...sections.map(({ level }) => level))
  return sections.filter(({ level }) => level === least).map(({ title }) => title)
}
