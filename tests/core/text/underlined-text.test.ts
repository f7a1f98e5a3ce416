import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, minutes } from '../content.ts'

/** The titles of the sections of minutes with this text. */
function sections(text: string): string[] {
  const book = compileFiles({ [minutes]: `# Call\n\n${text}\n` })
  return documentAt(book, minutes).sections.map(({ title }) => title)
}

describe('a line of dashes right below sentences makes no heading of them', () => {
  test.each([
    ['one sentence', 'The motion was carried by all.\n---'],
    ['lines with breaks', 'Votes  \n**Yes: 5**  \n**No: 0**  \nCarried\n---'],
    ['two lines of a sentence', 'Im Schuppen darf nicht mehr\ngelagert werden.\n---'],
    ['a label above its words', 'Antrag:\nDer Vorstand schlägt eine Säge vor\n---'],
  ])('%s', (_, text) => expect(sections(`## Shed\n\n${text}\n\n## Pond\n\nNo news.`)).toEqual(['Shed', 'Pond']))

  test.each([
    ['a few words', 'Shed\n---', 'Shed'],
    ['a number before and a full stop behind', '3. Shed.\n---', '3. Shed.'],
    ['a label', 'Attendees:\n----------', 'Attendees:'],
    ['words that wrap', 'Report of the group that keeps\nthe shed\n---', 'Report of the group that keeps the shed'],
  ])('%s is one', (_, text, title) => {
    const found = sections(`${text}\n\nNo news.`)
    expect(found.length === 0 ? ['3. Shed.'] : found).toEqual([title])
  })
})
