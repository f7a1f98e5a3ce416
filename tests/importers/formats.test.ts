import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/importers/draft.ts'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { convertAll, toForeign } from './read-topics.ts'

const root = fileURLToPath(new URL('../fixtures/importers/', import.meta.url))
const own = ['html', 'markdown', 'mediawiki', 'mediawiki-dump', 'dokuwiki', 'chat', 'mail'] as const

/** Read a text as the command does. */
async function readAll(path: string, text: string): Promise<Draft[]> {
  const foreign = toForeign(path, 'notes')
  const made = await readForeign(
    { ...foreign, name: foreign.name, bytes: Buffer.from(text) },
    { as: null, preferences: new Map(), isNamed: true },
  )
  if (made === null || 'reason' in made) throw new Error(made?.reason ?? 'no document')
  return made
}

const listOf = (format: string): string[] => readdirSync(`${root}${format}`).filter((name) => !/\.(?:out)$/.test(name))

describe.each(own)('%s', (format) => {
  test('has three sources or more, and no result without one', () => {
    const names = readdirSync(`${root}${format}`)
    expect(listOf(format).length).toBeGreaterThanOrEqual(3)
    expect(names.filter((name) => name.endsWith('.out') && !names.includes(name.slice(0, -4)))).toEqual([])
  })

  test.each(listOf(format))('%s becomes Markdown whose words add up', async (name) => {
    const drafts = await readAll(name, readFileSync(`${root}${format}/${name}`, 'utf8'))
    // A document that is attached to a message, `call.eml#Plan.md`, is of its own format.
    const whole = drafts.filter(({ foreign }) => !/#.*\.\w+$/.test(foreign.path))
    expect(whole.map((draft) => draft.format)).toEqual(whole.map(() => format))
    const converted = convertAll(drafts, {
      findFile: (_, path) => (/\.(?:png|pdf)$/.test(path) ? `/attached/${basename(path)}` : null),
    })
    const written = converted
      .map(({ path, text, losses, attachments, files }) =>
        [
          `===== ${path}`,
          ...[...attachments, ...files].map((file) => `+ ${file.path}`),
          ...losses.map(
            ({ line, kind, what, words }) => `- ${line} ${kind}: ${what}${words > 0 ? ` (${words} words)` : ''}`,
          ),
          text,
        ].join('\n'),
      )
      .join('\n')
    await expect(written).toMatchFileSnapshot(`${root}${format}/${name}.out`)
    for (const { losses } of converted) expect(losses.map(({ kind }) => kind)).not.toContain('arithmetic')
  })
})
