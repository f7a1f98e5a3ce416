import { folderOf, type Kind, kinds } from '../core/records/kinds.ts'

/** How people write a kind: by its name or its folder, `faq` or `faqs`. */
export const kindNames = [...new Set([...kinds.map((kind) => folderOf[kind] || 'pages'), ...kinds])] as const

/** The kind that is meant by its name or that of its folder; `null` where none is. */
export function toKind(name: string): Kind | null {
  return kinds.find((kind) => kind === name || (folderOf[kind] || 'pages') === name) ?? null
}
