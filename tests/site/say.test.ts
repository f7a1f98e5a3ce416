import { afterEach, expect, test, vi } from 'vitest'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import { Misuse } from '../../src/cli/misuse.ts'
import { answer, remark } from '../../src/cli/say.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What is written to a stream of this process meanwhile. */
function written(stream: NodeJS.WriteStream, run: () => void): string {
  let text = ''
  vi.spyOn(stream, 'write').mockImplementation((piece) => {
    text += String(piece)
    return true
  })
  run()
  return text
}

test('what is said of a name that strangers gave steers no terminal and is no command to a host', () => {
  const name = '::error::\u001b[2J a\u202e\u0007.md'
  expect(written(process.stdout, () => answer(name))).toBe('./::error::�[2J a��.md\n')
  expect(written(process.stderr, () => remark(`one\n${name}`))).toBe('one\n./::error::�[2J a��.md\n')
  expect(written(process.stderr, () => void exitCodeOf(new Misuse(name)))).toBe('error: ::error::�[2J a��.md\n')
})
