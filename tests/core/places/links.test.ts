import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** `é` as one letter, and as `e` with an accent behind it: file systems and editors write either. */
const forms = { composed: 'é'.normalize('NFC'), taken_apart: 'é'.normalize('NFD') }
const pairs = Object.entries(forms).flatMap(([inFile, file]) =>
  Object.entries(forms).map(([inLink, link]) => [inFile, inLink, file, link] as const),
)

describe('a letter with an accent', () => {
  test.each(pairs)('%s in the name of a file is found by a link with it %s', (_, __, file, link) => {
    const path = `pages/r${file}sum${file}.md`
    const book = compileFiles({ [path]: '# Text\n\nWords.\n', 'pages/start.md': '# Start\n\nWords.\n' })
    const target = book.lookup.resolveLink('pages/start.md', `r${link}sum${link}.md`)
    expect(target).toMatchObject({ type: 'page', document: { path } })
    // Another letter is another name.
    expect(book.lookup.resolveLink('pages/start.md', 'resume.md')).toEqual({ type: 'missing', path: 'resume.md' })
  })

  test.each(pairs)('%s in the name of a folder with a readme is found by a link with it %s', (_, __, file, link) => {
    const path = `pages/r${file}seau/readme.md`
    const book = compileFiles({ [path]: '# Network\n\nWords.\n', 'pages/start.md': '# Start\n\nWords.\n' })
    const url = book.byPath.get(path)?.url
    expect(url).toBeTruthy()
    expect(book.lookup.resolveLink('pages/start.md', `r${link}seau/`)).toEqual({ type: 'address', url })
  })
})
