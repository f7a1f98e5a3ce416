import { z } from 'zod'
import { startOfFile } from '../read/message.ts'
import { readYaml } from '../read/yaml.ts'
import { toMessages } from './issues.ts'
import type { Read } from './settings.ts'
import { findUnreadKeys } from './unread-keys.ts'
import { wordIssue } from './wording.ts'
import { text, texts } from './values.ts'

const personSchema = z.object({
  name: text.describe('Full name, as the site shows it.'),
  initials: text.nullable().default(null).describe('How documents shorten the name: MB.'),
  spellings: texts.default([]).describe('Other ways in which documents write the name.'),
  organisation: text.nullable().default(null).describe('Where the person works.'),
  listAs: z
    .enum(['name', 'initials'], { error: 'expected name or initials' })
    .default('name')
    .describe(
      '`initials` where the person asked not to be named; then their surname alone becomes their initials, too. A namesake keeps theirs by being listed.',
    ),
})

/** `people.yaml`. */
export const peopleSchema = z.object({
  people: z
    .array(
      personSchema.refine((person) => person.listAs === 'name' || person.initials !== null, {
        error: 'listAs: initials needs the initials',
        path: ['initials'],
      }),
      { error: 'expected a list of people, each with "- name:"' },
    )
    .default([])
    .describe('Everybody whose name is written in several ways, or who asked to be listed by initials.'),
})

/** Somebody of `people.yaml`. */
export type PersonSetting = z.infer<typeof personSchema>

/**
 * Read `people.yaml`.
 *
 * ```yaml
 * people:
 *   - name: Tim Theisen
 *     initials: TimT
 *     spellings: [Tim T, TimT]
 * ```
 */
export function toPeople(source: string | null): Read<PersonSetting[]> {
  const path = 'people.yaml'
  const { data, places, problems } = readYaml(source ?? '')
  const broken = problems.map(({ place, reason }) => ({ path, place, rule: 'people-list', reason }))
  if (broken.length > 0) return { value: [], messages: broken, places }
  // A key that is not read may be the one that keeps a name private.
  const unread = findUnreadKeys(data, peopleSchema).map(({ key, at, meant }) => ({
    path,
    place: places[at] ?? startOfFile,
    rule: 'people-list',
    reason: `"${key}" is not read; ${meant ? `did you mean "${meant}"?` : 'remove it'}`,
  }))
  const result = peopleSchema.safeParse(data, { error: wordIssue })
  if (unread.length > 0 || !result.success)
    return {
      value: [],
      messages: [
        ...unread,
        ...(result.success
          ? []
          : toMessages(result.error, 'people-list', path, places, { data, source: source ?? '' })),
      ],
      places,
    }
  return { value: result.data.people, messages: [], places }
}
