import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSchemas } from '../core/write/schema.ts'
import { writePlanSchema } from '../importers/plan.ts'
import { projectRoot } from '../build/program.ts'

// npm run schemas: write the schemas that editors read again, after a key has changed.
const folder = join(projectRoot, '.vscode/schemas')
mkdirSync(folder, { recursive: true })
for (const [name, text] of [...writeSchemas(), ['import', writePlanSchema()] as const])
  writeFileSync(join(folder, `${name}.json`), text)
