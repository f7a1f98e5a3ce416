import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** `state: text` of what some minutes decide. */
function decisionsOf(text: string): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': text }).decisions.map(
    ({ state, text: words }) => `${state}: ${words}`,
  )
}

describe('a heading of decisions with an adjective', () => {
  test.each([
    '🧩 Acuerdos Relevantes',
    'Decisiones clave',
    'Decisões importantes',
    'Décisions importantes',
    'Wichtigste Beschlüsse',
  ])('%s', (heading) =>
    expect(decisionsOf(`## ${heading}\n\n- Cobertizo verde: 3 metros\n- Puerta nueva en mayo\n`)).toHaveLength(2),
  )
  test('of another thing is none', () =>
    expect(decisionsOf('## Temas relevantes\n\n- Cobertizo verde: 3 metros\n')).toEqual([]))
})

describe('who is put into an office', () => {
  test.each([
    'Mia Berg et Jon Dahl reçoivent le mandat de trésoriers.',
    'Ines Roth erhält das Amt der Kassenwartin.',
    'Mia Berg asume el cargo de tesorera.',
    'Mia Berg assume o cargo de tesoureira.',
    'Mia Berg receives the mandate of treasurer.',
  ])('%s', (text) => expect(decisionsOf(`# Minutes\n\n${text}\n`)).toEqual([`agreed: ${text}`]))

  test.each(['Si Mia Berg reçoit le mandat de trésorière, elle signe.', 'Wer erhält das Amt der Kassenwartin?'])(
    '%s decides nothing',
    (text) => expect(decisionsOf(`# Minutes\n\n${text}\n`)).toEqual([]),
  )

  test('each line of a quotation says it by itself', () =>
    expect(
      decisionsOf(
        '# Réunion\n\n> Mia Berg et Jon Dahl reçoivent le mandat de trésoriers\n> Ines Roth et Rob Hale reçoivent le mandat de secrétaires\n',
      ),
    ).toEqual([
      'agreed: Mia Berg et Jon Dahl reçoivent le mandat de trésoriers',
      'agreed: Ines Roth et Rob Hale reçoivent le mandat de secrétaires',
    ]))
})

describe('the results of an election', () => {
  const candidates =
    '- Nominierungen:\n    - Mia Berg für alle Ämter\n    - 1. Amt: Rob Hale\n- Wahl:\n    - Mia Berg: 9\n    - Rob Hale: 2\n'
  test.each([
    ['Vorstandswahl', '- Ergebnisse\n    1. Amt: Mia Berg mit 9 Stimmen\n    2. Amt: Jon Dahl mit 8 Stimmen'],
    ['Board elections', '- Results:\n    - Seat 1: Mia Berg (9 votes)\n    - Seat 2: Jon Dahl (8 votes)'],
    ['Election of the board', '- President: Mia Berg with 9 votes\n- 2nd seat - Jon Dahl with 1 vote'],
  ])('below %s', (heading, list) =>
    expect(decisionsOf(`## ${heading}\n\n${candidates}${list}\n`)).toEqual([
      expect.stringContaining('Mia Berg'),
      expect.stringContaining('Jon Dahl'),
    ]),
  )
})

describe('what was chosen of what was asked', () => {
  test.each([
    'Four weeks or six? --> We take six weeks',
    'Vier oder sechs Wochen vorher? → Wir nehmen sechs Wochen.',
    'Quatre semaines ou six ? On garde six semaines.',
    'Which colour? We’ll go with green.',
    '¿Mayo o junio? => Nos quedamos con mayo',
  ])('%s', (text) => expect(decisionsOf(`# Minutes\n\n- Shed\n    - ${text}\n`)).toEqual([`agreed: ${text}`]))

  test.each([
    'Who writes it down? We take it from here',
    'Four weeks or six? --> Do we take six?',
    'We take six weeks to paint it.',
  ])('%s is open', (text) => expect(decisionsOf(`# Minutes\n\n- ${text}\n`)).toEqual([]))
})

describe('the stage that a proposal came to', () => {
  test('is of the label or item above', () =>
    expect(
      decisionsOf(
        '# Call\n\n**Round windows** (5m)\n\n- Mia: looks fine.\n- Progressing to Stage 1\n\n**Gates**\n\n- #12 - [RFC] Order of gates\n    - Seems done.\n    - Accepted, work on painting it.\n- #13 - [RFC] Width of gates\n    - Moves to Draft.\n',
      ),
    ).toEqual([
      'agreed: Round windows (5m): Progressing to Stage 1',
      'agreed: #12 - [RFC] Order of gates: Accepted, work on painting it.',
      'agreed: #13 - [RFC] Width of gates: Moves to Draft.',
    ]))
  test.each([
    'Moves to draft a letter',
    'It can move to Stage 2',
    'Mia moved to Draft Street',
    'Moves to Stage 2 once it is painted',
  ])('%s is none', (text) => expect(decisionsOf(`# Call\n\n**Round windows**\n\n- ${text}\n`)).toEqual([]))
})

describe('a document that says what its words mean', () => {
  test.each(['**Tipos¹:**', 'Types:', 'Legende:', '**Tipos:**'])('%s', (label) =>
    expect(
      decisionsOf(
        `# Ata\n\n| Nº | Descrição | Tipo¹ |\n| -- | -- | -- |\n| 1 | Rever o telhado | Solicitação |\n| 2 | Pintar a porta de verde | Decisão |\n| 3 | Marcar a festa | Definição |\n\n${label}\n\n1. **Decisão:** Execução aprovada, sem avaliação.\n\n2. **Solicitação:** A proposta será lida. A proposta poderá ser aprovada.\n`,
      ),
    ).toEqual(['agreed: Pintar a porta de verde']),
  )
  test('what may still be approved is not', () =>
    expect(decisionsOf('# Ata\n\nA proposta poderá ser aprovada em maio.\n')).toEqual([]))
})
