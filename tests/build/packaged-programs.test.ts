import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../site/command.ts'

/** Where a file starts another by its name, as `helper.ts` does its thread: no import tells that it is needed. */
const started = /`([\w-]+)\$\{extname\(import\.meta\.filename\)\}`/g

test('a program that is started by its name is in the package', () => {
  const folder = join(root, 'src')
  const programs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts'))
    .flatMap(({ parentPath, name }) =>
      [...readFileSync(join(parentPath, name), 'utf8').matchAll(started)].map(([, program]) =>
        relative(root, join(parentPath, `${program}.ts`)).replaceAll('\\', '/'),
      ),
    )
  expect(programs.length).toBeGreaterThan(2)
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.package.json'), 'utf8')) as { include: string[] }
  expect(include).toEqual(expect.arrayContaining(programs))
})
