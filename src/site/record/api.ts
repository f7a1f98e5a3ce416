import type { Book } from '../../core/book.ts'
import { endpoints } from '../../core/write/api/index.ts'
import { toHref } from './shell.ts'

/** What the index of the records for programs shows. */
export interface ApiView {
  type: 'api'
  title: string
  rows: { name: string; summary: string; links: { text: string; href: string }[] }[]
}

/** Address of the index. */
export const apiAddress = '/api/v1/'

/** List every file of records, with its schema. */
export function toApi(book: Book): ApiView {
  const href = (name: string): string => toHref(book, `${apiAddress}${name}`)
  const { title, schema, summaries } = book.words.records
  return {
    type: 'api',
    title,
    rows: [
      { name: 'documents', summary: summaries.documents, links: [{ text: 'JSON', href: href('documents.json') }] },
      ...endpoints.map(({ name }) => ({
        name,
        summary: summaries[name],
        links: [
          { text: 'JSON', href: href(`${name}.json`) },
          { text: 'CSV', href: href(`${name}.csv`) },
          { text: schema, href: href(`schema/${name}.json`) },
        ],
      })),
      { name: 'build', summary: summaries.build, links: [{ text: 'JSON', href: href('build.json') }] },
    ],
  }
}
