import { type ClientWords, en } from './en.ts'

/** The words of other languages than English, each in a file of its own that only pages of that language load. */
const others: Readonly<Record<string, () => Promise<ClientWords>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
}

/** What scripts say, in the language of a page by its tag; English where there are no words of it, or none came. */
export async function wordsIn(lang: string): Promise<ClientWords> {
  const load = others[lang.toLowerCase().split('-')[0] ?? '']
  return load ? load().catch(() => en) : en
}

/** What scripts say on this page, which has one language. */
export const words = typeof document === 'undefined' ? en : await wordsIn(document.documentElement.lang)
