import { expect, test } from 'vitest'
import { withTool } from '../../../src/core/text/with-tool.ts'
import { toUpcoming } from '../../../src/site/record/upcoming.ts'
import { compileFiles } from '../content.ts'

test.each([
  ['Portal', '5.11', 'Portal 5.11'],
  ['Portal', 'Portal2 step 2', 'Portal2 step 2'],
  ['Portal', 'portal-3', 'portal-3'],
])('%s and %s are called %s', (tool, version, name) => expect(withTool(tool, version)).toBe(name))

test('what is next on the home page says a tool once', () => {
  const book = compileFiles(
    {
      'tools/portal.md': '# Portal\n',
      'roadmaps/portal.md': '| Version | Planned |\n|---|---|\n| Portal2 step 2 | 2024-07-02 |\n| 2.3 | 2024-08-02 |\n',
    },
    { today: '2024-06-01' },
  )
  expect(toUpcoming(book)?.entries.map(({ text }) => text)).toEqual(['Portal2 step 2', 'Portal 2.3'])
})
