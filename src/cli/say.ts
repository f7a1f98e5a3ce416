import { toPlainLine, toPlainLines } from '../core/write/findings/plain-line.ts'

/** Print a line that is an answer, such as the path of a file: names come from strangers, and steer no terminal. */
export function answer(line: string): void {
  process.stdout.write(`${toPlainLine(line)}\n`)
}

/** Say something beside the answer, in one line or several. */
export function remark(lines: string): void {
  process.stderr.write(`${toPlainLines(lines)}\n`)
}
