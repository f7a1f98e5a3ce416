import { en, type Words } from './en/index.ts'
import { mapWords } from './map-words.ts'

const texts = mapWords(en, (text) => (text === '' ? '' : `⟦${text}⟧`))

/**
 * The words of English, each between `⟦` and `⟧`: a language for tests and for those who translate. What a page shows outside
 * of the marks is either content or a word that no table has.
 */
export const marked: Words = { ...texts, tag: en.tag, checks: { ...texts.checks, rulesLang: 'en' } }
