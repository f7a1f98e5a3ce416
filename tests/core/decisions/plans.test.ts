import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** `state: text` of what minutes with this text decide. */
function read(text: string): string[] {
  const { decisions } = compileFiles({
    'minutes/ops/2024-11-28.md': `# Call\n\nPresent: Mia Berg, Jon Dahl\n\n## Kiln\n\n${text}\n`,
  })
  return decisions.map(({ state, text: words }) => `${state}: ${words}`)
}

describe('what those of a meeting are going to do, by a verb that says they chose', () => {
  test.each([
    'We will keep the old kiln for now.',
    'Nobody minds the noise, so we will paint at night.',
    'After a long talk we will go with the red tiles.',
    'For now, we’ll fire on Mondays.',
    'Next Monday is a holiday, and we will skip the call.',
    'We will not ask for receipts below five crowns.',
    'Wir werden den alten Ofen vorerst beibehalten.',
    'Wir bleiben beim roten Dach.',
    'Nous gardons le four rouge.',
    'On va abandonner le projet de serre.',
    'We gaan de oven dit jaar niet vervangen, maar behouden.',
    'We zien af van de nieuwe oven.',
    'Vamos a mantener el horno rojo.',
    'Vamos manter o forno vermelho.',
    'Rinunciamo a un forno nuovo.',
  ])('%s', (sentence) => expect(read(`Mia showed three kilns. ${sentence}`)).toEqual([`agreed: ${sentence}`]))

  test.each([
    'We will see three more kilns on Monday.',
    'If it rains, we will keep the kiln inside.',
    'Unless somebody objects, we will go with the red one.',
    'Eventually, we will drop the old kiln.',
    'We will probably keep it.',
    'Jon asked whether we will keep it.',
    'Will we keep it?',
    'It is late, so we will have to talk again.',
    'They will keep their kiln.',
    'Mia said we will keep it.',
    'Mia: we will keep it.',
    'Wenn es regnet, werden wir den Ofen behalten.',
    'Vielleicht werden wir den Ofen behalten.',
    'Si la pluie cesse, on garde le four rouge.',
    'Misschien gaan we de oven behouden.',
    'Si llueve, vamos a mantener el horno rojo.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('what becomes of a thing that is left, put off or given up', () => {
  test.each([
    'Painting of the old shed will wait until the roof is dry.',
    'Old lists will remain in the cellar for now.',
    'The spring fair will be kept as it was.',
    'Due to the holidays, orders will be handled by letter.',
    'Die Sperrzeit bleibt bis Mai bestehen.',
    'Der alte Ofen wird zum Jahresende abgeschafft.',
    'Le vieux four est conservé.',
    'De contributie blijft ongewijzigd.',
    'Il mercatino viene annullato.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([`agreed: ${sentence}`]))

  test.each([
    'Der Ausflug wird auf den Herbst verschoben.',
    'The work on the shed was put off until May.',
    'The bricks are wet, so we’ll hold off this firing.',
    'La visite est reportée au mois de mai.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([`deferred: ${sentence}`]))

  test.each([
    'Jon will wait until Monday.',
    'Mia Berg will stay in the hall.',
    'They will remain in the hall.',
    'A list of what will be kept is on the door.',
    'The shed that will remain open is blue.',
    'The kiln will remain broken.',
    'Perhaps the fair will be kept.',
    'Der Ofen wird geheizt.',
    'Wenn der Ausflug verschoben wird, sagt Mia Bescheid.',
    'Le four est rouge.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))
})

describe('the same in other words', () => {
  test.each([
    'We won’t buy a new kiln.',
    'We’re keeping the old kiln.',
    'From now on we meet on Mondays.',
    'Meetings will be held every second Monday.',
    'Permission was given to paint the shed.',
    'The red kiln was chosen.',
    'Der Beitrag wird auf 20 Euro erhöht.',
    'Das Café soll jeden Montag öffnen.',
    'Die Gruppe entscheidet sich für das rote Dach.',
    'Le prix est fixé à 5 euros.',
    'De contributie wordt verhoogd naar 20 euro.',
    'Se fija la cuota en 20 euros.',
    'Tutti d’accordo sul forno nuovo.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([`agreed: ${sentence}`]))

  test.each([
    'We won’t know before May.',
    'We won’t be there.',
    'Mia soll künftig die Schlüssel holen.',
    'The agenda is finalised.',
    'They’re keeping the old kiln.',
    'Jon will be held every time.',
    'The kiln was chosen by our neighbours when it rained.',
  ])('none: %s', (sentence) => expect(read(sentence)).toEqual([]))

  test('a label with an adjective', () =>
    expect(read('- Allgemeiner Konsens: wir behalten den Ofen')).toEqual(['agreed: wir behalten den Ofen']))

  test.each(['Shed: Not applicable.', 'Next meeting: 4 May, at noon', 'Next call - Monday at noon in the hall'])(
    'below a heading of decisions %s is none',
    (item) => expect(read(`### Decisions\n\n- ${item}\n- keep the old shed`)).toEqual(['agreed: keep the old shed']),
  )
})
