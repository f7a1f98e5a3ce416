import type { YamlValue } from '../read/yaml.ts'
import type { Rule } from './rule.ts'

/** Keys that mean something to other programs, with what to write here; a value that asks for nothing is left alone. */
const foreign: Record<string, { advice: string; isIdle: (value: YamlValue) => boolean }> = {
  draft: {
    advice: 'the page is published; write "status: draft" to mark it, or keep it out of the folder',
    isIdle: (value) => value === 'false',
  },
  expiryDate: { advice: 'the page stays; remove the file when it is over', isIdle: () => false },
  tags: {
    advice: 'write the words into the text, where the search finds them',
    isIdle: (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  },
}

/** `draft: true` in a document that came from another generator. */
export const foreignKey: Rule = {
  id: 'foreign-key',
  severity: 'hint',
  summary: 'A key of the front matter that means something to other programs and nothing here.',
  why: 'Whoever wrote "draft: true" expects that the page stays hidden, and it does not. Of each key only the first document is named.',
  bad: {
    'minutes/ops/2021-03-04.md': '---\n⟦draft: true⟧\n---\n\nThe mirror is back.\n',
    'minutes/ops/2021-03-11.md': '---\ndraft: true\n---\n\nThe mirror is slow.\n',
    'pages/a.md': '---\n⟦tags: [disks]⟧\n---\n\nText\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': '---\nstatus: draft\ndraft: false\ntags: []\n---\n\nThe mirror is back.\n',
  },
  check: ({ places: { sources }, documents, lookup }) =>
    Object.entries(foreign).flatMap(([key, { advice, isIdle }]) => {
      const having = documents.filter(({ path }) => {
        const value = sources.get(path)?.data[key]
        return value !== undefined && !isIdle(value)
      })
      const [first, ...more] = having
      if (!first) return []
      const others = more.length > 0 ? ` (and in ${more.length} more)` : ''
      return [
        {
          path: first.path,
          place: lookup.placeOf(first.path, key),
          reason: `"${key}" is not read here${others}: ${advice}`,
        },
      ]
    }),
}
