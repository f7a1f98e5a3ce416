import { judge, type Reading, slowest } from '../tests/fuzz/judge.ts'

// npm run bench:growth [-- CHARACTERS]: read texts of one, two and four times as many characters, each made of one mark over
// and over, and list how long each took, the steepest first. A grammar that looks back makes four times the text sixteen times
// the work; one that reads on makes it four times. Ends with 1 where the longest text takes over a second.
const size = Number(process.argv[2] ?? 8_000)

/** Ways in which a mark may be repeated. */
const layouts = {
  'in a line': (piece: string) => `${piece}a `,
  'at once': (piece: string) => piece,
  'in lines': (piece: string) => `${piece} word\n`,
  'in paragraphs': (piece: string) => `${piece} word\n\n`,
  'in items': (piece: string) => `   * a ${piece} b\n`,
  'in cells': (piece: string) => `| a ${piece} | b |\n`,
}

type Layout = keyof typeof layouts

/** What each grammar has to look back for: brackets, emphasis and code without an end, tags, blocks in blocks, labels, dates, numbers. */
const shapes: Record<Reading, readonly [Layout, ...pieces: string[]][]> = {
  document: [
    ['at once', '[', '![', '](', '*', '_', '**a', '`', '<', '<!--', '<b>', '&', '\\', '> ', '[^a]', '(at) '],
    ['in lines', '- ', '> ', '| a', '#79', 'Present:', 'AI (Mia):', 'DECISION:', '[^a]:', '```', '<details>'],
    ['in paragraphs', '## ', 'AI (Mia):', 'Present: Mia Berg,', '---'],
    ['in a line', '2021-03-04', '3.4.1-2', 'Open: 149 (-6)', '+41 22 555 01', 'password: x', 'Mia Berg', '\u00ad'],
    ['in cells', '3.4.1 2021-03-04', '**', 'AI (Mia):'],
  ],
  topic: [
    ['at once', '[[', '][', '*', '_', '==', '=', '%RED%', '<literal>', '<verbatim>', '%INCLUDE{"', '!', '<td>', '\\'],
    ['in lines', '---+ ', '   * ', '| *a*', '%META:FIELD{name="a" value="', '<table>'],
    ['in a line', '*_', '__', '[[x', '$n', '`'],
    ['in cells', '*_', '<b>', '[['],
  ],
}

interface Growth {
  name: string
  times: number[]
  factor: number
}

function measure(reading: Reading, layout: Layout, piece: string): Growth {
  const unit = layouts[layout](piece)
  const times = [1, 2, 4].map((times) => timeOf(reading, toText(unit, times * size)))
  const [first = 0, , last = 0] = times
  return { name: `${reading} ${JSON.stringify(piece)} ${layout}`, times, factor: last / Math.max(fastEnough, first) }
}

/** What takes less says nothing of how it grows, in milliseconds. */
const fastEnough = 20

/** Repeat a piece to a length, in lines that are read. */
function toText(unit: string, length: number): string {
  const line = unit.repeat(Math.max(1, Math.floor(1_000 / unit.length)))
  return `${line}\n`.repeat(Math.ceil(length / (line.length + 1))).slice(0, length)
}

/** Milliseconds of this process alone, whatever else the machine does. */
function timeOf(reading: Reading, text: string): number {
  const before = process.cpuUsage()
  judge(reading, text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

// What is compiled and loaded the first time is no growth.
for (const reading of ['document', 'topic'] as const) for (let times = 0; times < 3; times += 1) judge(reading, '* a\n')

const all = (['document', 'topic'] as const).flatMap((reading) =>
  shapes[reading].flatMap(([layout, ...pieces]) => pieces.map((piece) => measure(reading, layout, piece))),
)
for (const { name, times, factor } of all.toSorted((a, b) => b.factor - a.factor).slice(0, 15))
  console.log(
    `${factor.toFixed(1).padStart(6)}  ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms  ${name}`,
  )
const longest = Math.max(...all.map(({ times }) => times.at(-1) ?? 0))
const steep = all.filter(({ factor }) => factor > 8).length
console.log(
  `${all.length} shapes at ${size}, ${2 * size} and ${4 * size} characters: the longest took ${longest.toFixed(0)} ms, ${steep} grew more than eightfold`,
)
if (longest > slowest) process.exitCode = 1
