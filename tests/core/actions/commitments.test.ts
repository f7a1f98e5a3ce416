import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const people = 'Present: Mia Berg (MB), Jon Dahl (@jondahl), Ines Roth, Malte Kern, Émilien Jan, Rui Costa'

/** The actions of minutes with this text: owners, what is to be done. */
function read(text: string, present = people): string[] {
  return compileFiles({ 'minutes/ops/2024-11-28.md': `# Call\n\n${present}\n\n## Kiln\n\n${text}\n` })
    .actions.all.toSorted((a, b) => (a.history[0]?.place.line ?? 0) - (b.history[0]?.place.line ?? 0))
    .map(({ owners, title }) => `${owners.join('+')}: ${title}`)
}

describe('a sentence gives somebody of the meeting something to do', () => {
  test.each([
    ['The kiln is cold. Mia will send the plan to the mason.', 'Mia: Mia will send the plan to the mason.'],
    ['- Mia is going to call the mason', 'Mia: Mia is going to call the mason'],
    ['Mia and Jon agreed to draft a rota.', 'Mia+Jon: Mia and Jon agreed to draft a rota.'],
    ['- Website redesign – Jon to find a designer', 'Jon: Jon to find a designer'],
    ['After lunch, Ines will sweep the yard.', 'Ines: Ines will sweep the yard.'],
    ['It was agreed that Mia will ask the town.', 'Mia: Mia will ask the town.'],
    ['The roof leaks, and Mia Berg kindly offered to mend it.', 'Mia Berg: Mia Berg kindly offered to mend it.'],
    ["Jon's going to write the notice.", 'Jon: Jon is going to write the notice.'],
    ['Ms. Roth was asked to count the tiles.', 'Ms. Roth: Ms. Roth was asked to count the tiles.'],
    ['The Clerk to write to the neighbours.', 'Clerk: The Clerk to write to the neighbours.'],
    ['The list is old. (It is of May. Jon will bring it up to date.)', 'Jon: Jon will bring it up to date.'],
    ['Kiln is cold\nJon needs to buy wood', 'Jon: Jon needs to buy wood'],
    ['Nobody has the key. @jondahl will look for it.', 'jondahl: @jondahl will look for it.'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each([
    ['Malte wird bis März ein Angebot für das Zelt einholen.', 'Malte'],
    ['Malte soll die Flyer drucken lassen.', 'Malte'],
    ['Malte kümmert sich um die Musik.', 'Malte'],
    ['Malte besorgt die Platten.', 'Malte'],
    ['Malte wird gebeten, den Raum zu buchen.', 'Malte'],
    ['Émilien va demander un devis.', 'Émilien'],
    ['Émilien enverra la lettre.', 'Émilien'],
    ['Émilien se charge des affiches.', 'Émilien'],
    ['Ines enviará la lista.', 'Ines'],
    ['Ines se encarga de los permisos.', 'Ines'],
    ['Ines se compromete a pedir tres presupuestos.', 'Ines'],
    ['O Rui vai contactar a câmara.', 'Rui'],
    ['O Rui fica responsável pelo cartaz.', 'Rui'],
    ['Mia manderà il preventivo.', 'Mia'],
    ['Mia si occupa del rinfresco.', 'Mia'],
    ['Mia zal de leden een mail sturen.', 'Mia'],
    ['Mia regelt de zaal.', 'Mia'],
    ['Mia undersøger priser på busser.', 'Mia'],
    ['Mia skal bestille bussen.', 'Mia'],
  ])('%s', (text, owner) => {
    const [found, ...others] = read(text)
    expect(others).toEqual([])
    expect(found?.startsWith(`${owner}: `)).toBe(true)
  })
})

describe('what gives nobody anything to do', () => {
  test.each([
    'Mia will not be there in April.',
    'Mia will be away.',
    'Mia should be back in May.',
    'Mia must have forgotten the key.',
    'Mia agrees with Jon.',
    'Mia agreed that it is late.',
    'If it rains, Mia will bring a tent.',
    'Will Mia send it? Mia will send it?',
    'Mia said that Jon will be late.',
    'Jon: Mia will send it.',
    'The vendor will ship in May.',
    'Acme will pay for lunch.',
    'Malte hat die Wiese gemietet.',
    'Malte wird zum Vorsitzenden gewählt.',
    'Malte wird vorgeschlagen.',
    'Émilien a rencontré le maire.',
    'Émilien sera absent.',
    'Ines estará fuera.',
    'O Rui vai bem.',
    'Mia vertelde over het toernooi.',
    'Mia to send it, we hope.',
    '> Mia will send it.',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  test('where nobody of that name is listed', () => {
    expect(read('Olaf will send the plan. Intel will provide wood.')).toEqual([])
    expect(read('Mr. Hale will open a shop.')).toEqual([])
  })
})

test('what only sentences tell leaves no list', () => {
  const minutes = (day: string, text: string): Record<string, string> => ({
    [`minutes/ops/${day}.md`]: `# Call\n\nPresent: Mia Berg\n\n## Action review\n\n- #1 tiles: open\n\n${text}\n`,
  })
  const { actions } = compileFiles({
    ...minutes('2024-11-21', '## Kiln\n\nIt is cold. Mia will call the mason.'),
    ...minutes('2024-11-28', ''),
  })
  const told = actions.all.filter(({ number }) => number === null)
  expect(told.map(({ listing, leftAt }) => [listing, leftAt])).toEqual([['once', null]])
})

test('a line without end is read in a time that grows with it', () => {
  const line = (words: string): string => words.repeat(20_000)
  const start = performance.now()
  for (const words of ['Mia will ', 'Mia and ', 'Malte wird das ', 'Dr. Mia ', ', Mia ', 'Mia, Jon/'])
    read(`Mia wird ${line(words)}`)
  expect(performance.now() - start).toBeLessThan(20_000)
})

describe('whose it is', () => {
  test('by a column of nothing but people of the meeting', () => {
    const table = '| Name | Task |\n| --- | --- |\n| Mia | Write the notes |\n| Jon | Sweep the yard |'
    expect(read(table)).toEqual(['Mia: Write the notes', 'Jon: Sweep the yard'])
    expect(read('| Tool | Task |\n| --- | --- |\n| Broom | Sweep the yard |')).toEqual([])
  })

  test('by the term of a list', () => {
    expect(read('## Actions\n\nMia\n: Send the plan\n: Ask the town\n\nJon\n: Book the hall')).toEqual([
      'Mia: Send the plan',
      'Mia: Ask the town',
      'Jon: Book the hall',
    ])
  })

  test('by the sentences below a heading of actions', () => {
    expect(read('## Next steps\n\nMia writes the letter. Jon sends it to the town.').sort()).toEqual([
      'Jon: Jon sends it to the town.',
      'Mia: Mia writes the letter.',
    ])
  })

  test.each([
    ['- das muss man einstellen (todo Mia)', 'Mia: das muss man einstellen'],
    ['- sweep the yard (todo)', ': sweep the yard'],
    ['- Seite ergänzen (todo: wer?)', ': Seite ergänzen'],
    ['Aktion: Mia indhenter tilbud', 'Mia: Mia indhenter tilbud'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})
