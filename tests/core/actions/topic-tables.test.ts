import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The actions of minutes with this text, with whose they are. */
function read(text: string): string[] {
  const path = 'minutes/ops/2024-11-28.md'
  const head = '# Call\n\nPresent: Mia Berg, Jon Dahl (JD)\n\n'
  const { actions } = compileFiles({ [path]: `${head}${text}\n` })
  return (actions.byPath.get(path) ?? []).flatMap(({ history: [first] }) =>
    first ? `${first.text} {${first.owners.join('+')}}` : [],
  )
}

/** A table of topics with one row. */
function tableOf(header: string, note: string, cell: string): string {
  return `## Topics\n\n| Topic | Notes | ${header} |\n| --- | --- | --- |\n| Kiln | ${note} | ${cell} |`
}

test.each([
  ['Action', 'It leaks.', 'Jon to buy clay', 'Jon to buy clay {Jon}'],
  ['Actions', 'The door has to be mended.', 'Mia', 'The door has to be mended. {Mia}'],
  ['Action by', 'Get the bricks tested', 'JD', 'Get the bricks tested {JD}'],
  ['Actions / Owner', 'It smokes.', 'Mia to call the sweep', 'Mia to call the sweep {Mia}'],
])('a column of actions beside topics: %s, %s, %s', (header, note, cell, action) =>
  expect(read(tableOf(header, note, cell))).toEqual([action]),
)

test.each([
  ['Action', 'It leaks.', ''],
  ['Action', 'It leaks.', 'discussed'],
  ['Reaction', 'It leaks.', 'Mia'],
])('none: %s, %s, %s', (header, note, cell) => expect(read(tableOf(header, note, cell))).toEqual([]))

test.each([
  ['New: Mia to call', 'Mia to call {Mia}'],
  ['Ongoing: Jon to sweep the kiln', 'Jon to sweep the kiln {Jon}'],
  ['**Carried over**: Jon to sweep', 'Jon to sweep {Jon}'],
  ['Kiln team to send the plan', 'Kiln team to send the plan {Kiln team}'],
  ['The core team will make a list', 'The core team will make a list {The core team}'],
  ['The clay committee should ask', 'The clay committee should ask {The clay committee}'],
  ['Mia BS will write a page', 'Mia BS will write a page {Mia BS}'],
  ['Comprar argila (Responsável: Mia)', 'Comprar argila {Mia}'],
  ['Ton kaufen (verantwortlich: Jon)', 'Ton kaufen {Jon}'],
  ['Comprar arcilla (Responsable: Mia)', 'Comprar arcilla {Mia}'],
  ['The team will ask', 'The team will ask {}'],
  ['Update API to read clay', 'Update API to read clay {}'],
])('whose an item is: %s', (item, action) => expect(read(`## Review/TODOs\n\n- ${item}`)).toEqual([action]))
