import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The actions of minutes with this text: owners, what is to be done. */
function read(text: string): string[] {
  const people = 'Present: Bernd Holz, Käthe Rode, Émilien Jan, María López, Mia Berg, Jon Dahl'
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${people}\n\n${text}\n` })
    .actions.all.toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ owners, title, state }) => `${owners.join('+')}: ${title}${state === 'open' ? '' : ` =${state}`}`)
}

describe('actions in other languages', () => {
  test.each(['Aufgaben', 'Nächste Schritte', 'À faire', 'Plan d’action', 'Tareas', 'Próximos pasos', 'ToDos'])(
    'below %s',
    (heading) => expect(read(`## ${heading}\n\n- Mia: send the plan`)).toEqual(['Mia: send the plan']),
  )

  test.each([
    ['**Aufgabe:** Bernd bucht das Zelt', 'Bernd: Bernd bucht das Zelt'],
    ['- TODO Käthe und Bernd: Zähler ablesen', 'Käthe+Bernd: Zähler ablesen'],
    ['À faire : Émilien : réserver la salle', 'Émilien: réserver la salle'],
    ['## Tareas\n\n- María enviará la convocatoria', 'María: María enviará la convocatoria'],
    ['## Actions\n\n- María se encarga de los carteles', 'María: María se encarga de los carteles'],
    ['## Aufgaben\n\n- Bernd: Platten bestellen (erledigt)', 'Bernd: Platten bestellen =done'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test('a table', () => {
    expect(read('| Quoi | Qui |\n| --- | --- |\n| Nettoyer la cave | Émilien |')).toEqual([])
    expect(read('| Quoi | Qui | Quand |\n|---|---|---|\n| Nettoyer la cave | Mia | 4 mars |')).toEqual([
      'Mia: Nettoyer la cave',
    ])
    expect(
      read('| Tâche | Qui | Quand |\n| --- | --- | --- |\n| Nettoyer la cave | Émilien et Mia | 4 mars |'),
    ).toEqual(['Émilien+Mia: Nettoyer la cave'])
    expect(read('## Aufgaben\n\n| Was | Wer | Bis |\n|---|---|---|\n| Zelt buchen | Bernd | 30.04.2024 |')).toEqual([
      'Bernd: Zelt buchen',
    ])
  })

  test.each(['- Keine', '- Aucune', '- Ninguna'])('nothing to do: %s', (text) =>
    expect(read(`## Aufgaben\n\n${text}`)).toEqual([]),
  )
})

describe('owners by what stands above or before', () => {
  test('a name alone in bold, or as a heading', () => {
    expect(
      read('## Action items\n\n**Mia Berg**\n\n- Send the plan\n- Ask legal\n\n**Jon Dahl**\n\n- Mend the build'),
    ).toEqual(['Mia Berg: Send the plan', 'Mia Berg: Ask legal', 'Jon Dahl: Mend the build'])
    expect(read('## Next steps\n\n### Mia\n\n- Draft the schedule')).toEqual(['Mia: Draft the schedule'])
  })

  test.each([
    ['- [ ] @bergm write the announcement', 'bergm: write the announcement'],
    ['**ACTION** Mia: write to the authors', 'Mia: write to the authors'],
    ['## TODO\n\n- Mia → order the cables', 'Mia: order the cables'],
    ['ACTION: ask the lawyer (on Jon Dahl)', 'Jon Dahl: ask the lawyer'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test('a link alone in a list that is reviewed is no action', () =>
    expect(read('## Action item review\n\n- [Action items list](https://example.org/list)')).toEqual([]))
})

describe('the short form of actions', () => {
  test.each([
    ['- Mia to send the plan', 'Mia: Mia to send the plan'],
    ['- Mia and Jon to ask the sites', 'Mia+Jon: Mia and Jon to ask the sites'],
    ['- Mia took the action to write it', 'Mia: Mia took the action to write it'],
  ])('%s', (text, expected) => expect(read(`## Topic\n\n${text}`)).toEqual([expected]))

  test.each([
    '- Mia to the rescue',
    '- Bob to send the plan',
    '- Mia, ok to send it',
    'Mia to send the plan, we hope.',
  ])('none: %s', (text) => expect(read(`## Topic\n\n${text}`)).toEqual([]))

  test('letters before the words', () =>
    expect(read('## Action items\n\n- (CW, ED) write the page')).toEqual(['CW+ED: write the page']))
  test('a handle beside somebody of the meeting', () =>
    expect(read('## Action items\n\n- jkirk & Mia to sync')).toEqual(['jkirk+Mia: jkirk & Mia to sync']))
  test('boxes of what is talked about', () =>
    expect(read('## Agenda\n\n### Standing items\n\n- [x] introductions\n- [ ] budget')).toEqual([]))
})

describe('what somebody takes on', () => {
  test.each([
    ['- María se encarga de los carteles', 'María: María se encarga de los carteles'],
    ['- Bernd kümmert sich um die Schlüssel', 'Bernd: Bernd kümmert sich um die Schlüssel'],
    ['- Émilien se charge de commander les badges', 'Émilien: Émilien se charge de commander les badges'],
    ['- ToDo Bernd: Mail an die Uni', 'Bernd: Mail an die Uni'],
    ['**Follow-ups**\n\n* Mia / Jon: tell the customers', 'Mia+Jon: tell the customers'],
    ['### To do before next meeting\n\n1. Mia – pay the deposit', 'Mia: pay the deposit'],
  ])('%s', (text, expected) => expect(read(`## Topic\n\n${text}`)).toEqual([expected]))
})

test('an action that is requested of nobody is none', () =>
  expect(read('- [Action Requested] Nominations for the board')).toEqual([]))
