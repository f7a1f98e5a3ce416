import { describe, expect, test } from 'vitest'
import type { Book } from '../../../../src/core/book.ts'
import { type ParsedDocument, parseDocument } from '../../../../src/core/parse/document.ts'
import { writeNewsText } from '../../../../src/core/write/news/formats/text.ts'
import type { CompileOptions } from '../../../../src/core/index.ts'
import { compileFiles, type Files } from '../../content.ts'
import { tellNews } from '../tell.ts'
import { readExample } from './edits.ts'
import { kinds } from './kinds.ts'
import { moreKinds } from './more-kinds.ts'

const parsed = new Map<string, ParsedDocument>()

/** Compile a record on one day; what documents gave before is known. */
function compile(files: Files, options: Partial<CompileOptions> = {}): Book {
  return compileFiles(files, {
    ...options,
    today: '2026-11-22',
    parse: (document, reading) => {
      const key = `${document.path} ${document.digest}`
      const known = parsed.get(key) ?? parseDocument(document, reading)
      parsed.set(key, known)
      return known
    },
  })
}

const example = readExample()

describe('what the comment on a pull request says', () => {
  test.each(Object.entries({ ...kinds, ...moreKinds }))('%s', async (kind, { before: prepare, pulls }) => {
    const files = prepare ? prepare(example) : example
    const before = compile(files)
    const told = Object.entries(pulls).map(([name, edit]) => {
      const news = tellNews(files, edit(files), (one, options) =>
        one === files && !options ? before : compile(one, options),
      )
      const text = writeNewsText(news, { folder: null, toAddress: () => null })
      return `== ${name}\n\n${text.split('\n').slice(2).join('\n')}`
    })
    await expect(told.join('\n')).toMatchFileSnapshot(`../../../fixtures/pull-requests/${kind}.txt`)
  })
})
