import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const present = 'Present: Mia Berg, Jon Anders Dahl Roth, María Kern, japo, Leon Voss'

/** The actions of minutes with this text: owners, what is to be done. */
function read(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${present}\n\n${text}\n` })
    .actions.all.toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ owners, title }) => `${owners.join('+')}: ${title}`)
}

describe('a list that gives each of several people something behind an arrow', () => {
  test('is one of actions whatever its heading', () => {
    const list = '- Mia -> count the tiles\n- Jon Anders → order clay\n- Maria => firing\n- Gonz -> the shed'
    expect(read(`## What came of it\n\n${list}`)).toEqual([
      'Mia: count the tiles',
      'Jon Anders: order clay',
      'Maria: firing',
      'Gonz: the shed',
    ])
  })

  test.each([
    ['where most name nobody of the meeting', '- Clay -> red\n- Kiln -> hot\n- Mia -> tiles'],
    ['where one is about something else', '- Mia -> tiles\n- Leon -> clay\n- old kiln shed -> new roof'],
    ['of what people tell', '- Mia -> May is the month of the vote\n- Leon -> the clay has come'],
    ['of a single item', '- Mia -> tiles'],
  ])('but not one %s', (_, list) => expect(read(`## Kiln\n\n${list}`)).toEqual([]))
})

describe('lines below a name alone', () => {
  test('are whose name it is, below a heading of actions', () => {
    const lines = 'Mia:\n  cut the clay\n  order tiles\nbb42x:\n  sweep the yard'
    expect(read(`## Action items\n\n${lines}`)).toEqual([
      'Mia: cut the clay',
      'Mia: order tiles',
      'bb42x: sweep the yard',
    ])
  })
  test('are none elsewhere', () => expect(read('## Kiln\n\nMia:\n  cut the clay')).toEqual([]))
})

describe('whose it is', () => {
  test.each([
    ['// TODO (AJ), ask the mason about clay', 'AJ: ask the mason about clay'],
    ['TODO: japo (and others) review the plan', 'japo: japo (and others) review the plan'],
    [
      'Next step: write about clay\nIn charge: japo (after the next firing, probably), Mia (if the kiln is cold)',
      'japo+Mia: write about clay',
    ],
    ['## Actions\n\n- TBD - write a guide', ': write a guide'],
    ['## Planning komende periode\n\n- Oven afwerken', ': Oven afwerken'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
  test('a place to fill in is nothing', () => expect(read('## Actions\n\n- TBD\n- TBD - Mia')).toEqual([]))
})

describe('a pronoun is whom the words before it name', () => {
  test.each([
    ['Mia knows the town. She will apply for a permit.', 'Mia: She will apply for a permit.'],
    ['Leon Voss has the key; he will open the shed.', 'Leon: he will open the shed.'],
  ])('%s', (text, expected) => expect(read(`## Kiln\n\n${text}`)).toEqual([expected]))
  test.each([
    'Mia met Kai; he will send the clay.',
    'Mia and Leon have the key. He will open the shed.',
    'Mia: I spoke with a mason. He will send the clay.',
    'The mason was here. She will send the clay.',
    'Mia is ill; she will miss the firing.',
  ])('but not %s', (text) => expect(read(`## Kiln\n\n${text}`)).toEqual([]))
})

describe('what is done by somebody named behind it', () => {
  test.each([
    ['Der Anstrich der Wand erfolgt durch Leon.', 'Leon'],
    ['The fence will be done by Mia and Leon.', 'Mia+Leon'],
    ['Het hek wordt geregeld door Mia.', 'Mia'],
    ['Le mur sera fait par Mia.', 'Mia'],
  ])('%s', (text, owners) => expect(read(`## Kiln\n\n${text}`)).toEqual([`${owners}: ${text}`]))
  test.each(['Die Protokollführung erfolgt durch Leon.', 'The firing will be done by noon.'])('but not %s', (text) =>
    expect(read(`## Kiln\n\n${text}`)).toEqual([]),
  )
})

describe('a handle with a stroke', () => {
  test.each([
    ['ACTION: @kiln/glaze to fire the bowls', 'kiln/glaze: @kiln/glaze to fire the bowls'],
    ['ACTION: @kiln/glaze fire the bowls', 'kiln/glaze: fire the bowls'],
    ['AI (@kiln/glaze): fire the bowls', 'kiln/glaze: fire the bowls'],
    ['AI (@kiln/glaze, @dora): fire the bowls', 'kiln/glaze+dora: fire the bowls'],
    ['AI (@kiln/glaze/@dora): fire the bowls', 'kiln/glaze+dora: fire the bowls'],
    ['TODO @kiln/glaze fire the bowls', 'kiln/glaze: fire the bowls'],
    ['- [ ] Fire the bowls @kiln/glaze', 'kiln/glaze: Fire the bowls'],
    ['- [ ] Fire the bowls (@kiln/glaze)', 'kiln/glaze: Fire the bowls'],
    ['| Owner | Action |\n| - | - |\n| @kiln/glaze | fire the bowls |', 'kiln/glaze: fire the bowls'],
  ])('is a team of that organisation: %s', (line, said) => expect(read(`## Actions\n\n${line}`)).toEqual([said]))

  test.each([
    ['of two handles', 'AI (@dora/@emil): fire the bowls', 'dora+emil: fire the bowls'],
    ['of somebody of the meeting', 'AI (@japo/leon): fire the bowls', 'japo+leon: fire the bowls'],
    ['between names', 'AI (Mia/Leon): fire the bowls', 'Mia+Leon: fire the bowls'],
  ])('is two people %s', (_, line, said) => expect(read(line)).toEqual([said]))
})
