import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import type { Kept } from '../../../src/core/read/kept.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'
import { compileFiles, documentAt, type Files, minutes } from '../content.ts'

/** A store that counts the HTML that is put into it. */
function toStore(): Kept & { puts: number } {
  const values = new Map<string, Uint8Array>()
  const store = {
    puts: 0,
    get: (key: string) => values.get(key) ?? null,
    touch: (key: string) => values.has(key),
    put: (key: string, value: string) => {
      if (key.startsWith('html:')) store.puts += 1
      values.set(key, new TextEncoder().encode(value))
    },
  }
  return store
}

const other = 'minutes/ops/2021-03-11.md'
const before: Files = {
  [minutes]: '# Call\n\nMirror moved, see [next](2021-03-11.md#plan), ![plan](plan.png) and #7.\n',
  [other]: '# Next\n\n## Open actions\n\n- #8 wash the cups\n',
  'tools/mirror.md': '# Mirror\n',
  'minutes/ops/plan.png': 'x',
}

/** How often the HTML of the first document is written, of two compilations with a store between them. */
function countWrites(files: Files): { writes: number; isRight: boolean } {
  const store = toStore()
  const make = (record: Files): Book => compileFiles(record, { store })
  const first = make(before)
  first.lookup.htmlOf(documentAt(first))
  store.puts = 0
  const book = make(files)
  const html = book.lookup.htmlOf(documentAt(book))
  return { writes: store.puts, isRight: html === writeHtml(book, documentAt(book)) }
}

describe('the HTML of a document is written again', () => {
  const { 'minutes/ops/plan.png': _, ...withoutImage } = before
  const { [other]: __, ...withoutTarget } = before
  test.each<[string, Files]>([
    ['its text is another', { ...before, [minutes]: '# Call\n\nNothing.\n' }],
    ['what a link leads to is gone', withoutTarget],
    ['what a link leads to has another address', { ...before, [other]: '---\nseries: desk\n---\n# Next\n' }],
    ['an image is gone', withoutImage],
    ['a tool has another name', { ...before, 'tools/mirror.md': '---\naliases: [moved]\n---\n# Mirror\n' }],
    ['a number that it names is an action now', { ...before, [other]: '# Next\n\n## Open actions\n\n- #7 mend it\n' }],
    ['private details may be shown', { ...before, 'site.yaml': 'privateDetails: allow\n' }],
    [
      'somebody is listed by initials',
      { ...before, 'people.yaml': 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n' },
    ],
  ])('where %s', (_, files) => {
    expect(countWrites(files)).toEqual({ writes: 1, isRight: true })
  })

  test.each<[string, Files]>([
    ['nothing changed', before],
    ['another document was added', { ...before, 'minutes/ops/2021-03-18.md': '# Later\n' }],
    [
      'another document has another text',
      { ...before, [other]: '# Next\n\nText\n\n## Open actions\n\n- #8 wash the cups\n' },
    ],
    [
      'there is an action of a number that it does not name',
      { ...before, [other]: '# Next\n\n## Open actions\n\n- #9 mend it\n' },
    ],
  ])('but not where %s', (_, files) => {
    expect(countWrites(files)).toEqual({ writes: 0, isRight: true })
  })
})
