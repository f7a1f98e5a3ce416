import { type Example, markedText, splitMarks } from '../core/rules/example.ts'
import { rules } from '../core/rules/index.ts'
import type { Rule } from '../core/rules/rule.ts'
import { toCommand } from './command.ts'
import { Misuse } from './misuse.ts'

/** Print what a rule looks for and why, with an example; `true` lists every rule. Throws `Misuse` where there is no such rule. */
export function explain(id: string | true): number {
  const rule = rules.find((one) => one.id === id)
  if (id !== true && !rule) throw new Misuse(`there is no rule ${id}; "${toCommand('check', '--explain')}" lists them`)
  process.stdout.write(
    rule
      ? toText(rule)
      : rules
          .map(({ id: name, severity, summary }) => `${name.padEnd(20)} ${severity.padEnd(8)} ${summary}\n`)
          .join(''),
  )
  return 0
}

function toText({ id, severity, summary, why, bad, good }: Rule): string {
  return `${id} (${severity})\n${wrap(summary)}\n\n${wrap(why)}\n\nFound:\n${toLines(bad)}\nAll right:\n${toLines(good)}\nTo weigh it otherwise, in site.yaml:\n\n  rules:\n    ${id}: off    # or hint, warning, error\n`
}

/** Every file of an example with what is found underlined. */
function toLines(example: Example): string {
  return Object.entries(example)
    .map(([path, file]) => {
      const what = typeof file === 'string' ? '' : 'link' in file ? ', a symbolic link to' : ', saved as Windows-1252'
      return `  ${path}${what}\n${underline(markedText(file))}`
    })
    .join('')
}

function underline(marked: string): string {
  const signs = splitMarks(marked.trimEnd()).map(({ text, isMarked }) => ({
    text,
    line:
      isMarked && text === ''
        ? '^'
        : text.replace(/(\n *)|[^\n]/g, (_, indent?: string) => indent ?? (isMarked ? '^' : ' ')),
  }))
  const lines = signs
    .map(({ text }) => text)
    .join('')
    .split('\n')
  const marks = signs
    .map(({ line }) => line)
    .join('')
    .split('\n')
  return lines
    .map((line, index) => `    | ${line}\n${marks[index]?.includes('^') ? `      ${marks[index].trimEnd()}\n` : ''}`)
    .join('')
}

/** Break a sentence into lines that a terminal shows whole. */
function wrap(text: string): string {
  return text.replace(/(.{1,88})(?: |$)/g, '$1\n').trimEnd()
}
