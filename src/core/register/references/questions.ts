import type { Register } from '../../book.ts'
import { sectionPath } from '../metrics/section-names.ts'

/** A question of an FAQ. */
export interface Question {
  title: string
  /** Address below the base, with its anchor. */
  url: string
}

/** The questions that name a tool, in the question itself or in its answer; in the order of the documents. */
export function questionsAbout({ mentions, byPath }: Pick<Register, 'mentions' | 'byPath'>, tool: string): Question[] {
  const found = mentions.all.flatMap((mention): Question[] => {
    const document = byPath.get(mention.path)
    if (mention.tool !== tool || document?.kind !== 'faq') return []
    const [question] = sectionPath(document.sections, mention.section)
    return question ? [{ title: question.title, url: `${document.url}#${question.id}` }] : []
  })
  return [...new Map(found.map((question) => [question.url, question])).values()]
}
