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
  const documents = 'One document with its date, who was there, and what it did.'
  return {
    type: 'api',
    title: 'The record for programs',
    rows: [
      { name: 'documents', summary: documents, links: [{ text: 'JSON', href: href('documents.json') }] },
      ...endpoints.map(({ name, summary }) => ({
        name,
        summary,
        links: [
          { text: 'JSON', href: href(`${name}.json`) },
          { text: 'CSV', href: href(`${name}.csv`) },
          { text: 'schema', href: href(`schema/${name}.json`) },
        ],
      })),
      { name: 'build', summary: 'What the site was built from.', links: [{ text: 'JSON', href: href('build.json') }] },
    ],
  }
}
