import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../..')

/** What a command printed and how it ended. */
export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** A command as it is typed, and where. */
export interface Asked {
  cwd: string
  args: readonly string[]
  env: Readonly<Record<string, string>>
}

/** Run the command line as its scripts do. */
export function minutebook(...args: string[]): Outcome {
  return minutebookFrom(root, ...args)
}

/** Run the command line in another working folder. */
export function minutebookFrom(cwd: string, ...args: string[]): Outcome {
  return run(cwd, {}, args)
}

/** Run the command line with variables of its own. */
export function minutebookWith(variables: Record<string, string>, ...args: string[]): Outcome {
  return run(root, variables, args)
}

function run(cwd: string, variables: Record<string, string>, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...variables },
  })
  return { code: status, stdout, stderr }
}

/** Make a temporary folder, removed with the system's. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'minutebook-test-'))
}

/** Copy a fixture so that a test may change it. */
export function copyFixture(name: string): string {
  const folder = join(temporary(), 'content')
  cpSync(join(root, 'tests/fixtures', name), folder, { recursive: true })
  return folder
}

/** Every file of a folder with its content, by path. */
export function snapshot(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]))
}
