import { toAdvice } from './advice.ts'
import { shownFolder } from './check.ts'
import { cacheFolder, version } from '../build/program.ts'
import { countFindings } from '../core/write/findings/findings.ts'
import { toPlainLines } from '../core/write/findings/plain-line.ts'
import { writeRead, writeRecognised, writeSeries } from './overview.ts'
import { compileRecord, type RecordOptions } from './record.ts'

/** How many series and how much advice one screen has room for. */
const [mostSeries, mostAdvice] = [8, 7]

/** Say in one screen what was understood of a folder, and what to set next. Always ends with 0: nothing is judged. */
export function doctor(options: RecordOptions): number {
  const book = compileRecord(options)
  const series = writeSeries(book)
  const more = series.length > mostSeries ? [`  … and ${series.length - mostSeries} more`] : []
  const files = book.places.files.length
  const advice = toAdvice(book).slice(0, mostAdvice)
  const lines = [
    `${shownFolder(options.content) || './'} ${writeRecognised(book)}`,
    ...series.slice(0, mostSeries).map((line) => `  ${line}`),
    ...more,
    `Read:     ${writeRead(book)}`,
    `Beside:   ${files === 0 ? 'no other files' : `${files} other ${files === 1 ? 'file' : 'files'}`}`,
    `To mend:  ${countFindings(book.findings)}`,
    `Program:  minutebook ${version}, keeps what it made in ${cacheFolder}`,
    '',
    ...(advice.length === 0
      ? ['Nothing to set.']
      : ['Next:', ...advice.map((one, index) => `  ${index + 1}. ${one}.`)]),
  ]
  process.stdout.write(`${toPlainLines(lines.join('\n'))}\n`)
  return 0
}
