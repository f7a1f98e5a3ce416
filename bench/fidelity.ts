import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { decodeLines } from '../src/importers/decode-lines.ts'
import { importSources } from '../src/importers/index.ts'
import { totalWords } from '../src/importers/report.ts'
import { editDistance, toStructure } from './structure.ts'
import { compareWithPandoc } from './pandoc.ts'
import { compareStructure } from './structure-table.ts'
import { differences, shapeOfMarkdown, shapeOfTopic } from './topic-shape.ts'
import { plainImport } from './plain-import.ts'

// npm run fidelity -- FOLDER …: import the topics of each folder and measure what came across.
// npm run fidelity -- --pandoc [FOLDER …]: compare with pandoc, where it is installed, over the fixtures or these folders.
// npm run fidelity -- --structure [N [FORMAT …]]: count headings, items, cells, links and images over the fixtures and N mutations of each.
// Where x.twiki.txt lies beside x.first.md (another converter) and x.reviewed.md (mended by people), which of the two results is closer.
const folders = process.argv.slice(2)
if (folders[0] === '--pandoc') {
  await compareWithPandoc(folders.slice(1))
  process.exit()
}
if (folders[0] === '--structure') {
  await compareStructure(Number(folders[1] ?? 0), folders.slice(2))
  process.exit()
}
if (folders.length === 0) throw new Error('give folders of topics: npm run fidelity -- FOLDER …')

let topics = 0
let alike = 0
let exact = 0
for (const folder of folders) {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
  const start = performance.now()
  const made = await importSources({ ...plainImport, sources })
  const seconds = (performance.now() - start) / 1000
  const words = totalWords(made)
  console.log(
    `${folder}: ${made.documents.length} documents in ${seconds.toFixed(1)} s; ${words.in} words in = ${words.out} out + ${words.dropped} dropped; ${made.refusals.length} refused`,
  )
  for (const { source, text, losses } of made.documents) {
    const found = differences(
      shapeOfTopic(decodeLines(readFileSync(join(folder, source))).text ?? ''),
      shapeOfMarkdown(text),
    )
    topics += 1
    if (found.length === 0) alike += 1
    if (losses.every(({ kind }) => kind !== 'arithmetic')) exact += 1
    if (found.length > 0) console.log(`  ${source}: ${found.map((difference) => difference.slice(0, 160)).join('; ')}`)
  }
  comparePairs(folder, new Map(made.documents.map(({ source, text }) => [source.replace(/\.twiki\.txt$/, ''), text])))
}
console.log(
  `${alike} of ${topics} topics have the headings, items, list depth and tables that an independent count finds; the words of ${exact} add up exactly`,
)

function comparePairs(folder: string, results: ReadonlyMap<string, string>): void {
  const count = { closer: 0, 'as close': 0, farther: 0 }
  const untouched: string[] = []
  for (const [name, text] of results) {
    const read = (kind: string): string => readFileSync(join(folder, `${name}.${kind}.md`), 'utf8')
    if (!existsSync(join(folder, `${name}.reviewed.md`))) continue
    const reviewed = toStructure(read('reviewed'))
    const own = editDistance(toStructure(text), reviewed)
    const other = editDistance(toStructure(read('first')), reviewed)
    // Where nothing was mended, the first conversion is its own measure.
    if (read('first') === read('reviewed')) {
      untouched.push(`${name} ${own}`)
      continue
    }
    const result = own < other ? 'closer' : own === other ? 'as close' : 'farther'
    count[result] += 1
    console.log(`  ${name}: ${own} from the reviewed text, the first conversion ${other}: ${result}`)
  }
  const all = count.closer + count['as close'] + count.farther
  if (all > 0)
    console.log(
      `  of ${all} pairs that people mended: ${count.closer} closer, ${count['as close']} as close, ${count.farther} farther; not mended, with the distance: ${untouched.join(', ')}`,
    )
}
