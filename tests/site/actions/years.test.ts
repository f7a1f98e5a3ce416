import { expect, test } from 'vitest'
import { toGroups } from '../../../src/site/actions/groups.ts'
import { toYears } from '../../../src/site/actions/years.ts'
import { compileFiles } from '../../core/content.ts'

const meeting = (name: string): string =>
  `# Call\n\n## Action items\n\n${Array.from({ length: 10 }, (_, index) => `- [x] Mia: send list ${index} of ${name}`).join('\n')}\n`

test('the years of what is over begin with the newest; what has no date comes last', () => {
  const book = compileFiles({
    'minutes/ops/2020-03-04.md': meeting('beech'),
    'minutes/ops/2021-03-04.md': meeting('cedar'),
    'minutes/ops/kick-off.md': meeting('alder'),
  })
  const done = toGroups(book).state.find(({ address }) => address === '/actions/state/done/')
  expect(done && toYears(done)).toEqual(['2021', '2020', ''])
})
