import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { fc } from '../../property.ts'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'
import { decode } from '../../../src/core/read/decode.ts'
import { readFrontMatter } from '../../../src/core/read/front-matter/front-matter.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const corpus = join(root, '../shared/corpora/minutes')
const reference = unified().use(remarkParse).use(remarkGfm).freeze()

/** The parser that is used and the reference, each as plain data with positions. */
function treesOf(body: string): { ours: unknown; reference: unknown } {
  return { ours: toPlain(parseMarkdown(body)), reference: toPlain(reference.parse(body)) }
}

/** mdast lets a field that says nothing be `null` or absent (`title`, `lang`, `checked`); both are left out. */
function toPlain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) => value ?? undefined)
}

function markdownBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function bodyOf(path: string): string {
  return readFrontMatter(decode(readFileSync(path)).text ?? '').body
}

describe('the tree is that of remark-parse with remark-gfm', () => {
  const paths = ['tests/fixtures', 'content'].flatMap((folder) => markdownBelow(join(root, folder)))

  test.each(paths.map((path) => path.slice(root.length)))('%s', (path) => {
    const trees = treesOf(bodyOf(join(root, path)))
    expect(trees.ours).toEqual(trees.reference)
  })

  test.each([
    ['emphasis over lines', '*Present: Mia,\nJonas*\n'],
    ['nested lists', '- a\n  - b\n\n    c\n1. d\n2) e\n'],
    ['task list', '- [ ] a\n- [x] b\n- c\n'],
    ['table', '| a | b |\n| :-- | --: |\n| `x|y` | ~~z~~ |\n| only |\n'],
    ['footnote', 'a[^1]\n\n[^1]: b\n    c\n'],
    ['references', '[a][b] ![c][] [d]\n\n[b]: <x y> "t"\n[c]: z\n'],
    ['autolinks', 'https://example.org/a_b, www.example.org. mia@nordlab.example <mailto:x@y.z>\n'],
    ['HTML', '<div>\n\n*a* <b>c</b>\n\n</div>\n<!-- d -->\n'],
    ['code', '    indented\n\n```ts x=1\ncode\n```\n\n`` a`b ``\n'],
    ['entities and escapes', '&amp; &#64; \\* &nbsp; &unknown;\n'],
    ['hard breaks', 'a  \nb\\\nc\n'],
    ['headings', 'A\n=\n\nB\n-\n\n### C ###\n'],
    ['quotes', '> a\nb\n> > c\n'],
    ['letters of other scripts', 'Zürich 会議 👩‍🚀 *é*\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const trees = treesOf(text)
    expect(trees.ours).toEqual(trees.reference)
  })
})

test('no text makes parsing fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(parseMarkdown(text).type).toBe('root')
    }),
    { numRuns: 500 },
  )
})

/** One of how many real minutes is compared: a sample in the suite, `EVERY=1` compares all of them. */
const every = Number(process.env['EVERY'] ?? 10)

describe.skipIf(!existsSync(corpus))('over real minutes beside the repository', () => {
  test('all trees but one of two hundred are the same', { timeout: 240_000 }, ({ annotate }) => {
    const paths = markdownBelow(corpus).filter((_, index) => index % every === 0)
    const different = paths.filter((path) => {
      const trees = treesOf(bodyOf(path))
      return !isDeepStrictEqual(trees.ours, trees.reference)
    })
    expect(paths.length).toBeGreaterThanOrEqual(Math.floor(804 / every))
    expect(different.length, different.join('\n')).toBeLessThanOrEqual(Math.ceil(paths.length / 200))
    return annotate(`${paths.length - different.length} of ${paths.length} trees are the same`)
  })
})
