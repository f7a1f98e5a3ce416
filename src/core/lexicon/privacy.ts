import type { PrivacyWords } from './privacy-words.ts'
import { german } from './de/privacy.ts'
import { english } from './en/privacy.ts'
import { spanish } from './es/privacy.ts'
import { french } from './fr/privacy.ts'
import { furtherLanguages } from './further-privacy.ts'
import { italian } from './it/privacy.ts'

const languages: readonly PrivacyWords[] = [english, german, french, spanish, italian, ...furtherLanguages]

/** Every word of one kind, of all languages. */
export function privacyWords(kind: keyof PrivacyWords): string[] {
  return [...new Set(languages.flatMap((language) => language[kind]))]
}
