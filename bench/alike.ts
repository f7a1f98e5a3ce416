import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAlike, isHistory } from '../tests/site/rows-alike.ts'
import { serve } from './site.ts'

// npm run bench:alike -- FOLDER …: builds folders of content and counts rows of lists that read like another one of the
// same list but for their date.
for (const content of process.argv.slice(2)) {
  const site = await serve(content)
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const { rows, alike } = findAlike(paths.map((path) => [path, readFileSync(join(site.folder, path), 'utf8')] as const))
  const lists = alike.filter(({ page }) => !isHistory(page))
  console.log(`${content}: ${rows} rows, ${lists.length} alike in lists, ${alike.length - lists.length} in histories`)
  for (const { page, words } of lists) console.log(`  ${page}: ${words.slice(0, 100)}`)
  await site.stop()
}
process.exit(0)
