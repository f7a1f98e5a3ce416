import { expect, it } from 'vitest'
import { truncate } from '../../../src/core/text/truncate.ts'
import { fc } from '../../property.ts'

it.each([
  ['Ask the sites', 13, 'Ask the sites'],
  ['Ask the sites about it', 16, 'Ask the sites …'],
  ['Ask the sites in the north', 22, 'Ask the sites …'],
  ['Put the version in place of the blahp, in the 8.9 series', 50, 'Put the version in place of the blahp …'],
  ['Close it, and ask everybody who has opened one', 40, 'Close it, and ask everybody …'],
  ['Die Liste der Rechner an die Gruppe schicken', 29, 'Die Liste der Rechner …'],
  ['Buscar un sitio para la próxima reunión', 25, 'Buscar un sitio para …'],
  ['Averyveryverylongword', 8, 'Averyver …'],
  ['to be or not to be', 9, 'to be or …'],
])('cuts %j to %i signs where it can be left', (text, length, cut) => {
  expect(truncate(text, length)).toBe(cut)
})

it('never halves a sign', () => {
  expect(truncate('ab😀cd', 3)).toBe('ab …')
})

it('shows a beginning of the text, and never more than was asked for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 5, max: 40 }), (text, length) => {
      const cut = truncate(text, length)
      expect(cut === text || text.startsWith(cut.slice(0, -2))).toBe(true)
      expect(cut.length).toBeLessThanOrEqual(length + 2)
    }),
  )
})
