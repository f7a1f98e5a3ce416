import { describe, expect, test } from 'vitest'
import { toActionLists } from '../../../src/site/actions/lists.ts'
import { compileFiles, type Files } from '../../core/content.ts'

const list = (...items: string[]): string => `## Actions\n\n${items.map((item) => `- ${item}`).join('\n')}\n`

const probes = { 'minutes/probes/2020-03-03.md': list('#4 move the probes to Bern (Mia)') }
const ops = {
  'minutes/ops/2024-03-05.md': list('#1 ask the sites for disks (Mia)'),
  'minutes/ops/2024-03-12.md': list('#1 ask the sites for disks (Mia)'),
}
const quiet = { 'minutes/ops/2024-03-12.md': '**Attending:** Mia Berg\n\nQuiet.\n' }

/** The day up to which a page of the register speaks, and its tables. */
function shown(files: Files, address: string): [string | null | undefined, string[]] {
  const view = toActionLists(compileFiles(files))
    .find((one) => one.address === address)
    ?.make()
  const tables = view?.tables ?? []
  return [
    view?.kicker,
    tables.map(({ title, note, entries }) => `${title} (${note}): ${entries.map((one) => one.title).join('; ')}`),
  ]
}

const old =
  'On the list of Probes, which no longer meets (As of the last meeting, 3 March 2020): #4 Move the probes to Bern'

describe('actions of series that met long ago', () => {
  test('stand below those of living series, with series and day', () => {
    expect(shown({ ...probes, ...ops }, '/actions/')).toEqual([
      'As of the last meeting, 12 March 2024',
      ['On the list (longest first): #1 Ask the sites for disks', old],
    ])
  })

  test('are no state of a newer day where nothing else is on a list', () => {
    expect(shown({ ...probes, ...quiet }, '/actions/')).toEqual([null, [old]])
    const done = { 'minutes/ops/2024-03-05.md': list('#1 ask the sites for disks (Mia)'), ...quiet }
    expect(shown({ ...probes, ...done }, '/actions/')[0]).toBe(null)
  })

  test('are as of no day that nobody stated', () => {
    const undated = { 'minutes/probes/2020.md': list('#4 move the probes to Bern (Mia)') }
    expect(shown({ ...undated, ...ops }, '/actions/')[1][1]).toContain('(As of the last meeting, 2020)')
  })

  test('are the list of their own series', () => {
    expect(shown({ ...probes, ...ops }, '/actions/probes/')).toEqual([
      'As of the last meeting, 3 March 2020',
      ['On the list (longest first): #4 Move the probes to Bern'],
    ])
  })
})

test('an action that no meeting describes is called by its number', () => {
  const review =
    '## Review of open actions\n\n- 75 - no news\n- 77 - no news, stays open\n- 90 -\n- 89 - can be closed\n- 91 - order the disks\n'
  const [, tables] = shown({ 'minutes/ops/2024-03-05.md': review }, '/actions/')
  expect(tables.join()).toMatch(/: #75; #77; #90; #89; #91 Order the disks$/)
})
