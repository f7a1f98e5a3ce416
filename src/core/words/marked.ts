import { en, type Words } from './en/index.ts'

/**
 * The words of English, each between `⟦` and `⟧`: a language for tests and for those who translate. What a page shows outside
 * of the marks is either content or a word that no table has.
 */
export const marked: Words = { ...mark(en), tag: en.tag, checks: { ...mark(en.checks), rulesLang: 'en' } }

/** Mark every text of a table, and what its functions say. */
export function mark<Table>(table: Table): Table {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`
    if (typeof value === 'function') return (...given: unknown[]) => set(Reflect.apply(value, undefined, given))
    if (Array.isArray(value)) return value.map(set)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'href' ? inner : set(inner)]))
  }
  // Marks change no shape.
  return set(table) as Table
}
