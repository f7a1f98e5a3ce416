import type { Rule } from './rule.ts'

/** Shorter texts are the same by chance: a cancelled call, an empty agenda. */
const shortest = 300

/** Minutes copied under a second name. */
export const sameText: Rule = {
  id: 'same-text',
  severity: 'warning',
  summary: 'Two documents with the same text.',
  why: 'Readers and the search meet everything twice, and one of the two is the wrong one: a copy that was never filled in, or a file that was renamed and kept.',
  bad: {
    'minutes/ops/2021-03-04.md': `# Operations call\n\n${'The mirror is back. '.repeat(20)}\n`,
    'minutes/ops/2021-03-11.md': `⟦⟧# Operations call\n\n${'The mirror is back. '.repeat(20)}\n`,
  },
  good: {
    'minutes/ops/2021-03-04.md': `# Operations call\n\n${'The mirror is back. '.repeat(20)}\n`,
    'minutes/ops/2021-03-11.md': `# Operations call\n\n${'The mirror is slow. '.repeat(20)}\n`,
  },
  check: ({ documents, places: { sources } }) => {
    // Texts of one length are few, and only those are compared.
    const earlier = new Map<number, { path: string; text: string }[]>()
    return documents.flatMap(({ path, place }) => {
      const text = sources.get(path)?.body.trim() ?? ''
      if (text.length < shortest) return []
      const alike = earlier.get(text.length) ?? []
      earlier.set(text.length, alike)
      const other = alike.find((one) => one.text === text)?.path
      if (other === undefined) alike.push({ path, text })
      return other === undefined
        ? []
        : [
            {
              path,
              place: { ...place, endLine: place.line, endColumn: place.column },
              reason: `the text is that of ${other}, word for word; remove one of the two, or write what this one was meant to say`,
            },
          ]
    })
  },
}
