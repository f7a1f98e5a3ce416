import { z } from 'zod'
import { frontMatterSchema, keysOf } from '../records/front-matter-schema.ts'
import { kinds } from '../records/kinds.ts'
import { settingsSchema } from '../records/settings.ts'
import { peopleSchema } from '../records/people-settings.ts'

/**
 * Write the JSON Schemas (draft 7, which editors read) of `site.yaml`, `people.yaml` and the front matter of each kind:
 * name → text.
 */
export function writeSchemas(): Map<string, string> {
  return new Map([
    ['site', writeSchema('site.yaml of a record', settingsSchema, true)],
    ['people', writeSchema('people.yaml of a record', peopleSchema, true)],
    ...kinds.map((kind): [string, string] => [
      kind,
      writeSchema(
        `Front matter of a document of kind ${kind}`,
        z.object(Object.fromEntries(keysOf[kind].map((key) => [key, frontMatterSchema.shape[key]]))),
        false,
      ),
    ]),
  ])
}

/** Write one schema. `isClosed` where a key that is not in the schema is a mistake; front matter may have keys for other programs. */
export function writeSchema(title: string, schema: z.ZodType, isClosed: boolean): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (isClosed && jsonSchema.properties) jsonSchema.additionalProperties = false
      // YAML is read with every value as text; an editor reads `2010` as a number and `true` as a truth value.
      if (jsonSchema.type === 'string' && jsonSchema.enum?.join() === 'true,false')
        Object.assign(jsonSchema, { type: 'boolean', enum: undefined })
      else if (jsonSchema.type === 'string' && !jsonSchema.enum && !jsonSchema.pattern)
        Object.assign(jsonSchema, { type: ['string', 'number'] })
    },
  })
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`
}
