import { de } from './de.ts'
import { type ClientWords, en } from './en.ts'
import { fr } from './fr.ts'

const languages: Readonly<Record<string, ClientWords>> = { de, en, fr }

/** What scripts say, in the language of a page by its tag; English where there are no words of it. */
export function wordsIn(lang: string): ClientWords {
  return languages[lang.toLowerCase().split('-')[0] ?? ''] ?? en
}

/** What scripts say on this page, which has one language. */
export const words = wordsIn(typeof document === 'undefined' ? 'en' : document.documentElement.lang)
