import { judge, type Reading } from '../tests/fuzz/judge.ts'
import { pieces } from '../tests/fuzz/mutate.ts'

// npm run bench:growth [-- CHARACTERS]: read texts of one, two and four times as many characters, made of every mark that
// a text can have, and list how long each took, the steepest first. A grammar that looks back makes four times the text
// sixteen times the work; one that reads on makes it four times.
const size = Number(process.argv[2] ?? 5_000)

/** Ways in which a mark may be repeated. */
const layouts: Record<string, (piece: string) => string> = {
  'in a line': (piece) => `${piece}a `,
  'at once': (piece) => piece,
  'in lines': (piece) => `${piece} word\n`,
  'in paragraphs': (piece) => `${piece} word\n\n`,
  'in items': (piece) => `   * a ${piece} b\n`,
  'in cells': (piece) => `| a ${piece} | b |\n`,
}

interface Growth {
  name: string
  times: number[]
  factor: number
}

/** Measure a shape; `null` where four times the text is read so soon that there is nothing to see. */
function measure(reading: Reading, layout: string, piece: string): Growth | null {
  const unit = layouts[layout]?.(piece) ?? piece
  const fourfold = timeOf(reading, toText(unit, 4 * size))
  if (fourfold < fastEnough) return null
  const times = [timeOf(reading, toText(unit, size)), timeOf(reading, toText(unit, 2 * size)), fourfold]
  const factor = fourfold / Math.max(1, times[0] ?? 0)
  return { name: `${reading} ${JSON.stringify(piece)} ${layout}`, times, factor }
}

/** In milliseconds. */
const fastEnough = 100

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

const readings: Reading[] = ['document', 'topic']
const all = readings.flatMap((reading) =>
  Object.keys(layouts).flatMap((layout) => pieces.flatMap((piece) => measure(reading, layout, piece) ?? [])),
)
const steep = all.sort((a, b) => b.factor - a.factor).slice(0, 25)
const longest = Math.max(0, ...all.flatMap(({ times }) => times))
for (const { name, times, factor } of steep)
  console.log(
    `${factor.toFixed(1).padStart(6)}  ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms  ${name}`,
  )
console.log(
  `${all.length} shapes took over ${fastEnough} ms at ${4 * size} characters, the longest ${longest.toFixed(0)} ms`,
)
