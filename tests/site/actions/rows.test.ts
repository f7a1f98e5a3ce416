import { expect, test } from 'vitest'
import { nameOf } from '../../../src/site/actions/rows.ts'
import { compileFiles } from '../../core/content.ts'

test('an action that is nothing but an address is named in the language of the record', () => {
  const book = compileFiles({
    'site.yaml': 'lang: de\n',
    'minutes/ops/2021-03-04.md': '# Ops\n\n## Aufgaben\n\n- AI (Mia): (https://wiki.example.org/plan)\n',
  })
  expect(book.actions.all.map((action) => nameOf(book, action))).toEqual(['Ohne Text'])
})
