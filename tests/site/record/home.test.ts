import { expect, test } from 'vitest'
import { toHome } from '../../../src/site/record/home.ts'
import { toShell } from '../../../src/site/record/shell.ts'
import { compileFiles } from '../../core/content.ts'

const release = (day: string): string =>
  `---\nkind: roadmap\n---\n# Portal\n\n| Version | Released |\n|---|---|\n| 1.2 | ${day} |\n`

test.each([
  ['before the last meeting', '2024-02-01', 'Record on 5 March 2024'],
  ['on its day', '2024-03-05', 'Record on 5 March 2024'],
  ['after it', '2024-05-02', 'Record'],
])('the home page speaks of the day of the last meeting, where a release came %s', (_, day, title) => {
  const book = compileFiles({
    'minutes/ops/2024-03-05.md': '**Attending:** Mia Berg\n\nQuiet.\n',
    'minutes/board/2024-02-05.md': '**Attending:** Mia Berg\n\nQuiet.\n',
    'roadmaps/portal.md': release(day),
  })
  expect(toHome(book).title).toBe(title)
})

test('a sheet of paper says where it is from and up to which day it speaks', () => {
  const book = compileFiles(
    {
      'minutes/ops/2024-03-05.md': '**Attending:** Mia Berg\n\nQuiet.\n',
      'tools/portal.md': '# Portal\n',
      'faqs/portal.md': '# Portal\n\n## What is it?\n\nA door.\n',
      'roadmaps/portal.md': release('2024-05-02'),
    },
    { url: 'https://record.example/', today: '2024-06-01' },
  )
  const printed = (address: string): string => toShell(book, { address, title: '' }).printed
  expect(printed('/actions/')).toBe('https://record.example/actions/ · as of 5 March 2024')
  expect(printed('/tools/portal/')).toBe('https://record.example/tools/portal/ · as of 2 May 2024')
  expect(printed('/minutes/ops/2024-03-05/')).toBe('https://record.example/minutes/ops/2024-03-05/')
})
