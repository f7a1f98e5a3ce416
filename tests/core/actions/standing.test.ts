import { expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

const draft = (text: string): string => `---\nstatus: draft\n---\n\n**Attending:** Mia Berg\n\n## Actions\n\n${text}\n`

test.each<[string, Files, string]>([
  ['a draft alone', { 'minutes/ops/2024-03-05.md': draft('- #7 ask the sites (Mia)') }, 'not yet approved'],
  [
    'a draft that a later meeting approved',
    {
      'minutes/ops/2024-03-05.md': draft('- #7 ask the sites (Mia)'),
      'minutes/ops/2024-03-12.md': '# Ops\n\nThe minutes of 5 March were approved.\n',
    },
    'in force',
  ],
  [
    'a draft that carries on what others raised',
    {
      'minutes/ops/2024-02-27.md': '## Actions\n\n- #7 ask the sites (Mia)\n',
      'minutes/ops/2024-03-05.md': draft('- #7 ask the sites (Mia)'),
    },
    'in force',
  ],
])('an action of %s is %s', (_, files, standing) => {
  expect(compileFiles(files, { today: '2024-04-01' }).actions.all.map((action) => action.standing)).toEqual([standing])
})
