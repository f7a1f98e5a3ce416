import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, minutes } from './content.ts'

/** The same meeting in each language that is read: who was there and who was not, what was decided, who has to do what. */
const meetings = {
  English: `# Meeting

**Attending:** Mia Berg, Jon Dahl
**Apologies:** Ida Holm

## Decisions

- The board decides to switch the server off in March.

## Actions

- Mia: send the plan to all`,
  German: `# Sitzung

**Anwesend:** Mia Berg, Jon Dahl
**Entschuldigt:** Ida Holm

## Beschlüsse

- Der Vorstand beschließt, den Server im März abzuschalten.

## Aufgaben

- Mia: Plan an alle schicken`,
  French: `# Réunion

**Présents :** Mia Berg, Jon Dahl
**Excusés :** Ida Holm

## Décisions

- Le conseil décide d'arrêter le serveur en mars.

## Actions à mener

- Mia : envoyer le plan à tous`,
  Spanish: `# Reunión

**Asistentes:** Mia Berg, Jon Dahl
**Excusados:** Ida Holm

## Acuerdos

- La junta acuerda apagar el servidor en marzo.

## Tareas

- Mia: enviar el plan a todos`,
}

/** What the registers have of a meeting, without its words. */
function registersOf(text: string): unknown {
  const book = compileFiles({ [minutes]: `${text}\n` })
  return {
    attendees: documentAt(book).attendance.attendees.map(({ name, presence }) => [name, presence]),
    decisions: book.decisions.map(({ state, place }) => [state, place.line]),
    actions: book.actions.all.map(({ owners, state, history }) => [owners, state, history[0]?.place.line]),
    findings: book.findings,
  }
}

describe('a meeting gives the same registers in every language that is read', () => {
  test('in English it gives all of them', () => {
    expect(registersOf(meetings.English)).toEqual({
      attendees: [
        ['Mia Berg', 'present'],
        ['Jon Dahl', 'present'],
        ['Ida Holm', 'apologies'],
      ],
      decisions: [['agreed', 8]],
      actions: [[['Mia'], 'open', 12]],
      findings: [],
    })
  })

  test.each(['German', 'French', 'Spanish'] as const)('%s', (language) => {
    expect(registersOf(meetings[language])).toEqual(registersOf(meetings.English))
  })
})
