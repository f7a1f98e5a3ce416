import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeSchemas } from '../../../src/core/write/schema.ts'
import { writePlanSchema } from '../../../src/importers/plan.ts'

const folder = new URL('../../../.vscode/schemas/', import.meta.url)
const written = [...writeSchemas(), ['import', writePlanSchema()] as const]
const schemas = new Map(written.map(([name, text]) => [name, JSON.parse(text) as JsonSchema]))

interface JsonSchema {
  properties: Record<string, JsonSchema>
  description?: string
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
}

test('the schemas that editors read are those that check reads by; after a change, npm run schemas writes them again', () => {
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].map((name) => `${name}.json`).sort())
  for (const [name, text] of written) expect(readFileSync(new URL(`${name}.json`, folder), 'utf8'), name).toBe(text)
})

describe('every key has a sentence of help', () => {
  test.each([...schemas])('%s', (_, schema) => {
    const mute: string[] = []
    const visit = ({ properties, additionalProperties, items, anyOf }: JsonSchema, path: string): void => {
      for (const [key, below] of Object.entries(properties ?? {})) {
        if (!/^[A-Za-z`].*[.]$/s.test(below.description ?? '')) mute.push(`${path}${key}`)
        visit(below, `${path}${key}.`)
      }
      if (typeof additionalProperties === 'object') visit(additionalProperties, `${path}*.`)
      for (const one of [...(items ? [items] : []), ...(anyOf ?? [])]) visit(one, path)
    }
    visit(schema, '')
    expect(mute).toEqual([])
  })
})

test('a key that site.yaml does not have is a mistake; front matter may have keys for other programs', () => {
  expect(schemas.get('site')?.additionalProperties).toBe(false)
  expect(schemas.get('minutes')?.additionalProperties).toBeUndefined()
  expect(Object.keys(schemas.get('minutes')?.properties ?? {})).not.toContain('homepage')
  expect(Object.keys(schemas.get('tool')?.properties ?? {})).toContain('homepage')
})
