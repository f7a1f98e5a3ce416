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
  Portuguese: `# Reunião

**Presentes:** Mia Berg, Jon Dahl
**Ausências justificadas:** Ida Holm

## Decisões

- O conselho decidiu desligar o servidor em março.

## Encaminhamentos

- Mia: enviar o plano a todos`,
  Spanish: `# Reunión

**Asistentes:** Mia Berg, Jon Dahl
**Excusados:** Ida Holm

## Acuerdos

- La junta acuerda apagar el servidor en marzo.

## Tareas

- Mia: enviar el plan a todos`,
  Italian: `# Riunione

**Presenti:** Mia Berg, Jon Dahl
**Assenti giustificati:** Ida Holm

## Decisioni

- Il consiglio decide di spegnere il server a marzo.

## Azioni

- Mia: inviare il piano a tutti`,
  Dutch: `# Vergadering

**Aanwezig:** Mia Berg, Jon Dahl
**Afgemeld:** Ida Holm

## Besluiten

- Het bestuur besluit de server in maart uit te zetten.

## Actiepunten

- Mia: het plan naar iedereen sturen`,
  Danish: `# Møde

**Til stede:** Mia Berg, Jon Dahl
**Afbud:** Ida Holm

## Beslutninger

- Bestyrelsen beslutter at slukke for serveren i marts.

## Opgaver

- Mia: send planen til alle`,
  Norwegian: `# Møte

**Til stede:** Mia Berg, Jon Dahl
**Forfall:** Ida Holm

## Vedtak

- Styret vedtar å slå av serveren i mars.

## Oppgaver

- Mia: send planen til alle`,
  Swedish: `# Möte

**Närvarande:** Mia Berg, Jon Dahl
**Anmält förhinder:** Ida Holm

## Beslut

- Styrelsen beslutar att stänga av servern i mars.

## Åtgärder

- Mia: skicka planen till alla`,
}

interface Registers {
  attendees: unknown[]
  decisions: unknown[]
  actions: [owners: string[], state: string | null, due: string | null, line: number | undefined][]
  findings: unknown[]
}

/** What the registers have of a meeting, without its words. */
function registersOf(text: string): Registers {
  const book = compileFiles({ [minutes]: `${text}\n` })
  return {
    attendees: documentAt(book).attendance.attendees.map(({ name, presence }) => [name, presence]),
    decisions: book.decisions.map(({ state, place }) => [state, place.line]),
    actions: book.actions.all.map(({ owners, state, due, history }) => [owners, state, due, history[0]?.place.line]),
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
      actions: [[['Mia'], 'open', null, 12]],
      findings: [],
    })
  })

  test.each([
    'German',
    'French',
    'Spanish',
    'Portuguese',
    'Italian',
    'Dutch',
    'Danish',
    'Norwegian',
    'Swedish',
  ] as const)('%s', (language) => {
    expect(registersOf(meetings[language])).toEqual(registersOf(meetings.English))
  })
})

/** The same lines in each language, by the way in which they are written: English, German, French, Spanish. */
const spellings: Record<string, [string, string, string, string]> = {
  'a mark with an owner': [
    'Action (Mia): send the plan',
    'Aufgabe (Mia): Plan schicken',
    'Action (Mia) : envoyer le plan',
    'Tarea (Mia): enviar el plan',
  ],
  'a box with an owner and a day': [
    '- [ ] send the plan (Mia, due 2 April 2024)',
    '- [ ] Plan schicken (Mia, bis 2. April 2024)',
    '- [ ] envoyer le plan (Mia, pour le 2 avril 2024)',
    '- [ ] enviar el plan (Mia, para el 2 de abril de 2024)',
  ],
  'a day without its year': [
    '- [ ] send the plan (Mia, due 2 April)',
    '- [ ] Plan schicken (Mia, bis zum 2. April)',
    '- [ ] envoyer le plan (Mia, avant le 2 avril)',
    '- [ ] enviar el plan (Mia, antes del 2 de abril)',
  ],
  'a day without its year at the end of a sentence': [
    'Action (Mia): send it by 2 April.',
    'Aufgabe (Mia): send it bis 2.4.',
    'Action (Mia) : send it avant le 2 avril.',
    'Tarea (Mia): send it antes del 2 de abril.',
  ],
  'a day with two figures of its year': [
    '- [ ] send it (Mia, due 2024-04-02)',
    '- [ ] send it (Mia, bis 2.4.24)',
    '- [ ] send it (Mia, pour le 2.4.24)',
    '- [ ] send it (Mia, para el 2.4.24)',
  ],
  'a release and no day': [
    'Action (Mia): mend it by 5.9.',
    'Aufgabe (Mia): mend it mit 5.9.',
    'Action (Mia) : mend it dans 5.9.',
    'Tarea (Mia): mend it en 5.9.',
  ],
  'a day behind a word': [
    '- Action (Mia): send the plan, deadline: 2024-04-02',
    '- Aufgabe (Mia): Plan schicken, Frist: 2024-04-02',
    '- Action (Mia) : envoyer le plan, échéance : 2024-04-02',
    '- Tarea (Mia): enviar el plan, plazo: 2024-04-02',
  ],
  'no day in a year that is spoken of': [
    '- Action (Mia): plan the budget of 2024',
    '- Aufgabe (Mia): Haushalt für 2024 planen',
    '- Action (Mia) : préparer le budget pour 2024',
    '- Tarea (Mia): preparar el presupuesto para 2024',
  ],
  'a table of actions': [
    '## Actions\n\n| # | Who | What | Due | Status |\n| - | - | - | - | - |\n| 1 | Mia | send it | 2024-04-02 | done |',
    '## Aufgaben\n\n| Nr. | Wer | Was | Bis | Status |\n| - | - | - | - | - |\n| 1 | Mia | schicken | 2024-04-02 | erledigt |',
    '## Actions\n\n| N° | Qui | Quoi | Échéance | Statut |\n| - | - | - | - | - |\n| 1 | Mia | envoyer | 2024-04-02 | fait |',
    '## Tareas\n\n| N.º | Quién | Qué | Plazo | Estado |\n| - | - | - | - | - |\n| 1 | Mia | enviar | 2024-04-02 | hecha |',
  ],
  'actions looked at again': [
    '## Review of open actions\n\n- #7 plan: done',
    '## Offene Aufgaben\n\n- #7 Plan: erledigt',
    '## Suivi des actions\n\n- #7 plan : fait',
    '## Seguimiento de tareas\n\n- #7 plan: hecho',
  ],
  'next steps': [
    '## Next steps\n\n- Mia: send the plan',
    '## Nächste Schritte\n\n- Mia: Plan schicken',
    '## Prochaines étapes\n\n- Mia : envoyer le plan',
    '## Próximos pasos\n\n- Mia: enviar el plan',
  ],
  'a mark of a decision': [
    'DECISION: keep the plan',
    'BESCHLUSS: Plan behalten',
    'DÉCISION : garder le plan',
    'ACUERDO: mantener el plan',
  ],
  'a sentence that marks a decision': [
    'DECIDED: keep the plan',
    'Es wurde beschlossen: keep the plan',
    'Il a été décidé : keep the plan',
    'Se acuerda: keep the plan',
  ],
  'a vote': [
    '## Votes\n\nThe budget was approved (5 for, 1 against).',
    '## Abstimmung\n\nDer Haushalt wurde beschlossen (5 dafür, 1 dagegen).',
    '## Vote\n\nLe budget a été adopté (5 pour, 1 contre).',
    '## Votación\n\nEl presupuesto fue aprobado (5 a favor, 1 en contra).',
  ],
  'headings of attendance': [
    '## Attendance\n\n- Mia Berg\n\n## Apologies\n\n- Ida Holm',
    '## Anwesend\n\n- Mia Berg\n\n## Entschuldigt\n\n- Ida Holm',
    '## Présents\n\n- Mia Berg\n\n## Excusés\n\n- Ida Holm',
    '## Asistentes\n\n- Mia Berg\n\n## Excusados\n\n- Ida Holm',
  ],
  'those who have a part': [
    'Chair: Mia Berg\n\nMinutes: Jon Dahl\n\nPresent: Ida Holm\n\nAbsent: Ann Ek\n\nGuests: Bo Lind',
    'Leitung: Mia Berg\n\nProtokoll: Jon Dahl\n\nAnwesend: Ida Holm\n\nAbwesend: Ann Ek\n\nGäste: Bo Lind',
    'Président : Mia Berg\n\nSecrétaire : Jon Dahl\n\nPrésents : Ida Holm\n\nAbsents : Ann Ek\n\nInvités : Bo Lind',
    'Presidente: Mia Berg\n\nSecretario: Jon Dahl\n\nPresentes: Ida Holm\n\nAusentes: Ann Ek\n\nInvitados: Bo Lind',
  ],
}

describe.each(Object.entries(spellings))('%s', (_, [english, german, french, spanish]) => {
  test.each(Object.entries({ german, french, spanish }))('is read in %s as in English', (__, text) => {
    expect(registersOf(`# X\n\n${text}`)).toEqual(registersOf(`# X\n\n${english}`))
  })
  test('says something', () => {
    const { attendees, decisions, actions } = registersOf(`# X\n\n${english}`)
    expect(attendees.length + decisions.length + actions.length).toBeGreaterThan(0)
  })
})

test('days of actions are those that are written', () => {
  const dues = Object.values(spellings).flatMap(([english]) => registersOf(`# X\n\n${english}`).actions)
  expect(dues.filter(([, , due]) => due === '2024-04-02').length).toBe(4)
})

describe('minutes in Portuguese', () => {
  const people = (text: string): string[] =>
    documentAt(compileFiles({ [minutes]: `# Reunião\n\n${text}\n` })).attendance.attendees.map(
      ({ name, presence }) => `${name} ${presence}`,
    )

  test.each([
    ['Participantes: Mia Berg, Jon Dahl\n\nConvidados: Ida Holm', 'guest'],
    ['## Lista de presença\n\n- Mia Berg\n- Jon Dahl\n\n## Ausentes\n\n- Ida Holm', 'absent'],
    ['## Membros presentes\n\n- Mia Berg\n- Jon Dahl\n\nNão compareceram: Ida Holm', 'absent'],
  ])('say who was there: %s', (text, last) =>
    expect(people(text)).toEqual(['Mia Berg present', 'Jon Dahl present', `Ida Holm ${last}`]),
  )

  test.each([
    ['# Reunião de 4 de março de 2021', '2021-03-04'],
    ['# Reunião\n\nData: quinta-feira, 7 de outubro de 2021', '2021-10-07'],
    ['# Reunião, 12 dezembro 2021', '2021-12-12'],
    ['# Reunião\n\n**Quando:** 2 de fevereiro de 2022', '2022-02-02'],
  ])('say when it was: %s', (text, date) =>
    expect(documentAt(compileFiles({ 'minutes/ops/a.md': `${text}\n\nTexto.\n` }), 'minutes/ops/a.md').date).toBe(date),
  )

  test.each([
    ['## Próximos passos\n\n- Mia: enviar o plano', 'Mia enviar o plano null open'],
    [
      'Texto.\n\n- Tarefa: Mia vai enviar o plano até 2021-04-02',
      'Mia Mia vai enviar o plano até 2021-04-02 2021-04-02 open',
    ],
    [
      '## Tarefas\n\n| O que | Responsável | Prazo |\n| --- | --- | --- |\n| Enviar o plano | Mia | 2021-04-02 |',
      'Mia Enviar o plano 2021-04-02 open',
    ],
  ])('say who is to do what: %s', (text, expected) => {
    const { actions } = compileFiles({ [minutes]: `# Reunião\n\nPresentes: Mia Berg, Jon Dahl\n\n${text}\n` })
    expect(
      actions.all.map(({ owners, title, due, state }) => [...owners, title, due, state].map(String).join(' ')),
    ).toEqual([expected])
  })

  test.each([
    ['## Deliberações\n\n- Desligar o servidor.'],
    ['## Servidor\n\n- DECISÃO: Desligar o servidor.'],
    ['## Servidor\n\nFicou decidido desligar o servidor.'],
  ])('say what was decided: %s', (text) =>
    expect(compileFiles({ [minutes]: `# Reunião\n\n${text}\n` }).decisions).toHaveLength(1),
  )

  test('take no word of other languages', () => {
    const text = 'Data: the plots of 2021\n\nMarco Berg and Jon Dahl talked.\n\n- Pauta: none\n\nThe data are approved.'
    const book = compileFiles({ 'minutes/ops/a.md': `# Call\n\n${text}\n` })
    const [document] = book.documents
    expect([document?.date, document?.attendance.attendees, book.actions.all, book.decisions]).toEqual([
      null,
      [],
      [],
      [],
    ])
  })
})
