import { expect, test } from 'vitest'
import { tell } from './tell.ts'

const key = '## Who has a key?\n\nThe keeper has one, and the cook has the other one.\n\n'
const boat = '## Where is the boat?\n\nIt lies at the pier.\n\n'
const tea = '## When is tea?\n\nAt four, in the shed behind the pier, for everybody who comes.\n\n'
const shed = 'The shed behind the harbour is painted again before the winter comes.\n\n'

const house = (...parts: string[]): Record<string, string> => ({ 'faqs/house.md': `# House\n\n${parts.join('')}` })
const water = (...parts: string[]): Record<string, string> => ({ 'faqs/water.md': `# Water\n\n${parts.join('')}` })
const call = (...parts: string[]): Record<string, string> => ({
  'minutes/ops/2021-03-01.md': `# Call\n\n${parts.join('')}`,
})
const page = (...parts: string[]): Record<string, string> => ({ 'pages/yard.md': `# Yard\n\n${parts.join('')}` })

test('questions that lie in another FAQ are neither new nor gone, by heading or text', () => {
  const later = tea.replace('When is tea', 'At what hour do we drink')
  expect(tell(house(key, boat, tea), { ...house(key), ...water(boat, later) })).toEqual({
    'pages-added': ['Water (faqs/water.md; 2 questions from faqs/house.md)'],
    'pages-changed': ['House (faqs/house.md; 2 questions moved to faqs/water.md)'],
  })
  expect(tell({ ...house(key, boat), ...water(tea) }, { ...house(boat), ...water(key, tea) })['pages-changed']).toEqual(
    [
      'House (faqs/house.md; 1 question moved to faqs/water.md)',
      'Water (faqs/water.md; 1 question from faqs/house.md)',
    ],
  )
})

test('those of an FAQ that was removed are told where they are', () => {
  expect(tell({ ...house(key, tea), ...water(boat) }, water(boat, tea))).toMatchObject({
    'pages-changed': ['Water (faqs/water.md; 1 question from faqs/house.md)'],
    'pages-removed': [
      'House (faqs/house.md; it had 2 questions; 1 question moved to faqs/water.md; /faqs/house/ leads nowhere now)',
    ],
  })
})

test('a question that is asked elsewhere besides has not moved', () => {
  expect(tell({ ...house(key, boat), ...water(tea) }, { ...house(key, boat), ...water(tea, boat) })).toEqual({
    'pages-changed': ['Water (faqs/water.md; new question: "Where is the boat?")'],
  })
})

test('a section moves by its text, not by a heading that many pages have', () => {
  const moved = tell(
    { ...call('## Shed\n\n', shed), ...page(boat) },
    { ...call('Nothing.\n'), ...page(boat, '## Paint\n\n', shed) },
  )
  expect(moved['pages-changed']).toEqual([
    'Call (minutes/ops/2021-03-01.md; 1 section moved to pages/yard.md)',
    'Yard (pages/yard.md; 1 section from minutes/ops/2021-03-01.md)',
  ])
  const none = '## Actions\n\nNone.\n'
  expect(
    tell({ ...call(none), ...page(boat) }, { ...call('Nothing.\n'), ...page(boat, none) })['pages-changed'],
  ).toEqual([
    'Call (minutes/ops/2021-03-01.md; section removed: "Actions")',
    'Yard (pages/yard.md; new section: "Actions")',
  ])
})

test.each([
  ['a new one', '## Boats\n\nOne\n', '## Boats\n\nOne\n\n## Oars\n\nTwo\n', 'new section: "Oars"'],
  ['one that is gone', '## Boats\n\nOne\n\n## Oars\n\nTwo\n', '## Boats\n\nOne\n', 'section removed: "Oars"'],
  [
    'another heading of the same text',
    `## Shed\n\n${shed}`,
    `## Winter work\n\n${shed}`,
    'section with another heading: "Winter work", was "Shed"',
  ],
  [
    'somebody else beside its name',
    '## Oars (Mia)\n\nTwo\n',
    '## Oars (Jon)\n\nTwo\n',
    'section with another heading: "Oars (Jon)", was "Oars (Mia)"',
  ],
  ['the outer one of two', 'Text\n', '## Boats\n\n### Oars\n\nTwo\n', 'new section: "Boats"'],
  [
    'three, and how many more',
    'Text\n',
    '## A\n\n## B\n\n## C\n\n## D\n\n## E\n\nx\n',
    'new section: "A"; new section: "B"; new section: "C"; and 2 more',
  ],
])('of the sections of minutes is told: %s', (_, was, is, said) => {
  expect(tell(call(was), call(is))).toEqual({ 'pages-changed': [`Call (minutes/ops/2021-03-01.md; ${said})`] })
})

test('a new page of a tool says how many documents lead to it now', () => {
  const minutes = { ...call('Heron is up.\n'), 'pages/yard.md': '# Yard\n\nHeron and [heron](x) again.\n' }
  const heron = { 'tools/heron.md': '---\nname: Heron\n---\n\nA bird.\n' }
  expect(tell(minutes, { ...minutes, ...heron })['pages-added']).toEqual([
    'Heron (tools/heron.md; 2 documents that name Heron lead to it now)',
  ])
  const grey = { 'tools/heron.md': '---\nname: Heron\naliases: [Grey one]\n---\n\nA bird.\n' }
  const named = { ...minutes, ...call('The Grey one is up.\n') }
  expect(tell({ ...named, ...heron }, { ...named, ...grey })['pages-changed']).toEqual([
    'Heron (tools/heron.md; aliases: Grey one; 1 document that names Heron leads to it now)',
  ])
  const moved = { 'tools/grey-heron.md': '---\nname: Heron\n---\n\nA bird.\n' }
  expect(tell({ ...minutes, ...heron }, { ...minutes, ...moved })['pages-moved']).toEqual([
    'Heron (tools/grey-heron.md; from /tools/heron/, which leads nowhere now)',
  ])
})
