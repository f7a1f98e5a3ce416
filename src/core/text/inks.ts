/** What a stretch of code is; each has an ink of its own. */
export type Ink = 'comment' | 'string' | 'keyword' | 'name'

/** A stretch of code in one ink, `null` where it has none. */
export interface InkedText {
  text: string
  ink: Ink | null
}

/** Finds the inks of code of a language, by the word behind its fence; `null` where the language is not known. */
export type Highlighter = (code: string, language: string) => InkedText[] | null
