import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeOld } from '../../src/build/renderer/remove-old.ts'
import { temporary } from '../site/command.ts'

const now = new Date('2021-04-30T12:00:00Z')

/** A folder of renderers, each with the day on which it was opened last. */
function toFolder(opened: Record<string, string>): string {
  const folder = temporary()
  for (const [key, day] of Object.entries(opened)) {
    mkdirSync(join(folder, key, 'server'), { recursive: true })
    utimesSync(join(folder, key), new Date(day), new Date(day))
  }
  return folder
}

test('a renderer goes when nobody has opened it for a week, the one in use never', () => {
  const folder = toFolder({ own: '2021-01-01', lately: '2021-04-29', old: '2021-04-20', 'new-x1': '2021-04-01' })
  removeOld(folder, 'own', now)
  expect(readdirSync(folder)).toEqual(['lately', 'own'])
  removeOld(folder, 'lately', new Date('2021-05-03T12:00:00Z'))
  expect(readdirSync(folder)).toEqual(['lately', 'own'])
})

test('a folder that is not there is no fault', () => {
  expect(() => removeOld(join(temporary(), 'none'), 'own', now)).not.toThrow()
})
