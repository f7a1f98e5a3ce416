import { Command } from 'commander'
import { vi } from 'vitest'
import { check, type CheckOptions } from '../../src/cli/check.ts'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import { addImportCommand } from '../../src/cli/import-command.ts'

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Run `import` with words as they are typed within a folder, in this process: starting one costs ten times what most runs do. */
export async function runImport(folder: string, words: readonly string[]): Promise<Ended> {
  const own = process.exitCode
  try {
    return await runHere(folder, async () => {
      process.exitCode = 0
      const program = new Command('minutebook').exitOverride()
      addImportCommand(program)
      await program.parseAsync(['node', 'minutebook', 'import', ...words])
      return Number(process.exitCode)
    })
  } finally {
    process.exitCode = own
  }
}

/** Run `check` over a folder of documents, in this process. */
export async function runCheck(content: string, options: Partial<CheckOptions> = {}): Promise<Ended> {
  return runHere('.', async () => check([], { content, format: 'json', history: false, ...options }))
}

/** What a command prints that gives its exit code, within a folder. */
async function runHere(folder: string, command: () => Promise<number>): Promise<Ended> {
  const before = process.cwd()
  const out = capture(process.stdout)
  const err = capture(process.stderr)
  process.chdir(folder)
  try {
    const code = await command().catch(exitCodeOf)
    return { code, out: out.written(), err: withoutTime(err.written()) }
  } finally {
    process.chdir(before)
    out.end()
    err.end()
  }
}

/** What is printed, without the time it took. */
export function withoutTime(printed: string): string {
  return printed.replace(/ in \d+\.\d s\n/, '\n')
}

function capture(stream: NodeJS.WriteStream): { written: () => string; end: () => void } {
  const pieces: string[] = []
  const spy = vi.spyOn(stream, 'write').mockImplementation((piece) => {
    pieces.push(String(piece))
    return true
  })
  return { written: () => pieces.join(''), end: () => spy.mockRestore() }
}
