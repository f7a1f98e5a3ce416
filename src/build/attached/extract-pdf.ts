// A process of its own: node extract-pdf.ts FILE writes the text of a PDF as JSON, a text for each page.
// What a stranger's file does to its reader ends with this process, which is given little time and memory.
import { readFileSync } from 'node:fs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const mostPages = 300
const mostLetters = 1_000_000

const [file = ''] = process.argv.slice(2)
const loading = getDocument({
  data: new Uint8Array(readFileSync(file)),
  disableFontFace: true,
  stopAtErrors: false,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
})
const document = await loading.promise
const pages: string[] = []
let letters = 0
for (let number = 1; number <= Math.min(document.numPages, mostPages) && letters < mostLetters; number += 1) {
  const { items } = await (await document.getPage(number)).getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : ' ') : '')).join('')
  const page = text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostLetters - letters)
  letters += page.length
  pages.push(page)
}
process.stdout.write(JSON.stringify(pages))
await loading.destroy()
