import type { Random } from './random.ts'

/** What grammars trip over: marks of Markdown and of the wiki, signs that are not seen, beginnings without an end. */
const pieces = [
  ...['#', '## ', '- ', '* ', '1. ', '> ', '- [ ] ', '- [x] ', '| a | b |\n| - | - |\n', '|', '---\n', '```', '~~~'],
  ...['**', '*', '_', '~~', '`', '[', ']', '](', '](x.md)', '![', '[^a]', '[^a]: ', '<', '>', '<b>', '</b>', '<!--'],
  ...[
    '-->',
    '<details>',
    '&amp;',
    '&#x0;',
    '\\',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '\r\n',
    ' '.repeat(20),
    '\u00a0',
    '\u00ad',
  ],
  ...['\u200b', '\ufeff', '\u202e', '\u0000', '\u001b', '\u0301', '會議', '🦘', 'ß', 'İ'],
  ...['AI (Mia): ', 'Present: ', 'DECISION: ', 'due 2021-03-04', '2021-02-30', '#79', 'Open: 149 (-6)', '3.4.1-2'],
  ...[
    '---+ ',
    '   * ',
    '   1 ',
    '%TOC%',
    '%META:FIELD{name="a" value="',
    '"}%',
    '<verbatim>',
    '</verbatim>',
    '[[',
    ']]',
  ],
  ...[
    '][',
    '%RED%',
    '%ENDCOLOR%',
    '<literal>',
    '!',
    '$n',
    '<table>',
    '<td>',
    '</table>',
    '=',
    '==',
    '__',
    '*_',
    '%INCLUDE{"',
  ],
] as const

/** Make a text of two others that nobody would write: cut, joined, repeated, with pieces put in. */
export function mutate(random: Random, text: string, other: string): string {
  let result = text
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    result = random.pick([cut, join, repeat, insert, insert, swapLines, turn])(random, result, other)
  }
  // No file holds half a character.
  return result.slice(0, longest).toWellFormed()
}

/** Longer texts find little that shorter ones do not, and take their time. */
const longest = 30_000

type Change = (random: Random, text: string, other: string) => string

const cut: Change = (random, text) => {
  const [start, end] = stretch(random, text)
  return text.slice(0, start) + text.slice(end)
}

const join: Change = (random, text, other) => {
  const [start, end] = stretch(random, other)
  const at = random.below(text.length + 1)
  return text.slice(0, at) + other.slice(start, end) + text.slice(at)
}

const repeat: Change = (random, text) => {
  const [start, end] = stretch(random, text)
  const piece = text.slice(start, Math.min(end, start + 200))
  return text.slice(0, start) + piece.repeat(1 + random.below(40)) + text.slice(start)
}

const insert: Change = (random, text) => {
  const at = random.below(text.length + 1)
  const piece = random.pick(pieces)
  return text.slice(0, at) + piece.repeat(random.pick([1, 1, 1, 2, 3, 30])) + text.slice(at)
}

const swapLines: Change = (random, text) => {
  const lines = text.split('\n')
  const [a, b] = [random.below(lines.length), random.below(lines.length)]
  return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join('\n')
}

/** Turn a stretch round, which closes what was never opened. */
const turn: Change = (random, text) => {
  const [start, end] = stretch(random, text)
  return text.slice(0, start) + [...text.slice(start, Math.min(end, start + 300))].reverse().join('') + text.slice(end)
}

function stretch(random: Random, text: string): [start: number, end: number] {
  const start = random.below(text.length + 1)
  const length = random.pick([5, 40, 400, 4_000])
  return [start, Math.min(text.length, start + random.below(length))]
}
