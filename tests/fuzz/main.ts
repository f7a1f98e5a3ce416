import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openJudge } from './threads.ts'
import type { Fault, Reading } from './judge.ts'
import { mutate } from './mutate.ts'
import { openRandom } from './random.ts'
import { reduce } from './reduce.ts'
import { readTexts } from './texts.ts'

// npm run fuzz -- --minutes 10: mutate and splice documents and topics, and keep what goes wrong, as short as it gets.
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, out: { type: 'string' } },
})
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const end = Date.now() + Number(values.minutes) * 60_000
// Apart from the fixtures, since a find may hold words of other people's documents: those are replaced first.
const out = values.out ?? 'found'
const random = openRandom(seed)
const texts = { document: readTexts('document', true), topic: readTexts('topic', true) }
const judge = openJudge()
const counts = { document: 0, topic: 0 }
const known = new Set<string>()

while (Date.now() < end) {
  const reading: Reading = random.below(2) === 0 ? 'document' : 'topic'
  const text = mutate(random, random.pick(texts[reading]), random.pick(texts[reading]))
  counts[reading] += 1
  const fault = await judge.ask(reading, text)
  if (fault) await keep(reading, text, fault)
  if ((counts.document + counts.topic) % 500 === 0) report()
}
report()
await judge.close()
process.exitCode = known.size === 0 ? 0 : 1

function report(): void {
  const memory = Math.round(process.memoryUsage.rss() / 1e6)
  process.stderr.write(
    `seed ${seed}: ${counts.document} documents, ${counts.topic} topics, ${known.size} faults, ${memory} MB\n`,
  )
}

/** Shorten a text and write it to a file, unless one like it has been. */
async function keep(reading: Reading, text: string, fault: Fault): Promise<void> {
  const like = `${reading} ${fault.kind} ${fault.kind === 'crash' ? fault.what.split('\n').slice(0, 2).join(' ') : ''}`
  if (fault.kind === 'crash' && known.has(like)) return
  if (fault.kind === 'crash') known.add(like)
  const isAlike = async (shorter: string): Promise<boolean> => (await judge.ask(reading, shorter))?.kind === fault.kind
  const short = fault.kind === 'slow' ? text : await reduce(text, isAlike, Date.now() + 60_000)
  const name = `${reading}-${fault.kind}-${createHash('sha256').update(short).digest('hex').slice(0, 8)}`
  // Many texts come down to the same.
  if (known.has(name)) return
  known.add(name)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `${name}.txt`), short)
  process.stderr.write(`${name}: ${fault.what}\n${short.length <= 400 ? short : `(${short.length} characters)`}\n\n`)
}
