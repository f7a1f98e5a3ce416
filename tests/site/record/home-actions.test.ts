import { expect, test } from 'vitest'
import { toHomeActions } from '../../../src/site/record/home-actions.ts'
import { compileFiles } from '../../core/content.ts'

const list = (...items: string[]): string => `## Actions\n\n${items.map((item) => `- ${item}`).join('\n')}\n`

const book = compileFiles({
  'minutes/old/2020-03-03.md': list('#4 move the probes to Bern (Mia)'),
  'minutes/ops/2023-12-05.md': list('#1 ask the sites for disks (Mia)'),
  'minutes/ops/2024-03-05.md': list('#1 ask the sites for disks (Mia)', '#2 cut the release (Jon)'),
  'minutes/ops/2024-03-12.md': list(
    '#1 ask the sites for disks (Mia)',
    '#2 cut the release (Jon)',
    '#3 write to Jon (Mia)',
  ),
})

test('the home page lists what living series have on their list, and counts the rest', () => {
  const shown = toHomeActions(book)
  expect(shown?.entries.map(({ title, since }) => `${title}; ${since}`)).toEqual([
    '#1 Ask the sites for disks; since 5 Dec 2023, 3 meetings',
    '#2 Cut the release; since 5 Mar, 2 meetings',
    '#3 Write to Jon; new at the last meeting',
  ])
  expect(shown?.all.text).toBe('The register: 4 on the list, 1 of them in series that met long ago')
})

test('where only silent series have actions, those are shown', () => {
  const silent = compileFiles({
    'minutes/probes/2020-03-03.md': list('#4 move the probes to Bern (Mia)'),
    'minutes/ops/2024-03-05.md': '**Attending:** Mia Berg\n\nQuiet.\n',
  })
  expect(toHomeActions(silent)?.entries.map(({ title, since }) => `${title}; ${since}`)).toEqual([
    '#4 Move the probes to Bern; Probes, since 3 Mar 2020, 1 meeting',
  ])
  expect(toHomeActions(silent)?.all.text).toBe('The register: 1 on the list')
})
