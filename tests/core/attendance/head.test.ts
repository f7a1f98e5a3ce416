import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt } from '../content.ts'

const path = 'minutes/ops/2021-03-04.md'

/** Who was there, with what is said of them: `Mia Berg`, `Ines Roth: absent`. */
function read(text: string, people = ''): string[] {
  const book = compileFiles({ [path]: text, ...(people === '' ? {} : { 'people.yaml': people }) })
  return documentAt(book, path).attendance.attendees.map(({ name, presence }) =>
    presence === 'present' ? name : `${name}: ${presence}`,
  )
}

describe('attendance in the front matter', () => {
  test.each([
    ['attendees: [Mia Berg, Jon Dahl]\nabsent: Ines Roth', ['Mia Berg', 'Jon Dahl', 'Ines Roth: absent']],
    ['participants:\n  - Mia Berg (Acme)\n  - Jon Dahl', ['Mia Berg', 'Jon Dahl']],
    ['present: Mia Berg\nregrets:\n  - Jon Dahl', ['Mia Berg', 'Jon Dahl: apologies']],
  ])('%s', (head, expected) => expect(read(`---\n${head}\n---\n# Call\n\nNotes.\n`)).toEqual(expected))

  test('is passed over where the text says who was there', () => {
    expect(read('---\nattendees: [Ines Roth]\n---\n# Call\n\nPresent: Mia Berg\n')).toEqual(['Mia Berg'])
  })

  test('is none where the words are a setting or empty', () => {
    expect(read('---\nattendees:\nlayout: present\n---\n# Call\n\nNotes.\n')).toEqual([])
  })

  test('keeps somebody to their initials who asked for it, and no address', () => {
    const people = 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n'
    const text = '---\nattendees: ["Mia Berg <mia@acme.example>", Jon Dahl]\n---\n# Call\n\nNotes.\n'
    expect(read(text, people)).toEqual(['MB', 'Jon Dahl'])
  })

  test('leads to the key that states it, and is no finding', () => {
    const book = compileFiles({
      [path]: '---\ntitle: Call\nattendees: Mia Berg and Jon Dahl and Ines Roth\n---\nNotes.\n',
    })
    expect(documentAt(book, path).attendance.place?.line).toBe(3)
    expect(book.findings.filter(({ rule }) => rule === 'unread-words')).toEqual([])
  })
})

describe('people by other keys of the front matter', () => {
  test.each([
    ['directors: [Mia Berg, Jon Dahl]\nguests: [Ines Roth]', ['Mia Berg', 'Jon Dahl', 'Ines Roth: guest']],
    ['members:\n  - Mia Berg\nregrets: Jon Dahl', ['Mia Berg', 'Jon Dahl: apologies']],
    ['board-members: [Mia Berg]\nofficers: [Jon Dahl]', ['Mia Berg', 'Jon Dahl']],
    ['attendees: [Mia Berg]\nguests: [Jon Dahl]\nchair: Mia Berg', ['Mia Berg', 'Jon Dahl: guest']],
  ])('%s', (head, expected) => expect(read(`---\ntitle: Call\n${head}\n---\n\nNotes.\n`)).toEqual(expected))

  test.each([
    ['a chair alone', path, 'chair: Mia Berg'],
    ['guests alone', path, 'guests: [Mia Berg]'],
    ['the members of a club, which is no meeting', 'clubs/herd.md', 'members: [Mia Berg, Jon Dahl]'],
    ['other words', path, 'topics: [Mia Berg]\nboards: yes'],
  ])('%s is no list', (_, where, head) => {
    const book = compileFiles({ [where]: `---\ntitle: Herd\n${head}\n---\n\nNotes.\n` })
    expect(documentAt(book, where).attendance.isRecorded).toBe(false)
  })
})
