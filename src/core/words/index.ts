import { de } from './de/index.ts'
import { en, type Words } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { marked } from './marked.ts'

export type { Words } from './en/index.ts'

/** The languages of the interface; `qps` marks its words for those who translate. */
const languages: Readonly<Record<string, Words>> = { de, en, es, fr, qps: marked }

/** The words of a language, by its tag: `de-CH` → those of `de`. Where there are none of it, English. */
export function wordsOf(lang: string): Words {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  return (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? en
}
