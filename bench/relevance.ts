import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser.ts'
import { serve } from './site.ts'

// npm run relevance -- CONTENT [QUESTIONS.json]: of questions whose answers are known, how many are answered by one of the first three sections.

/** A question about an archive, the words that somebody would type, and every section that answers it. */
interface Question {
  question: string
  words: string
  answers: { path: string; section: string | null }[]
}

const [content, file = join(import.meta.dirname, 'relevance.json')] = process.argv.slice(2)
if (content === undefined)
  throw new Error('give the folder that the questions are about: npm run relevance -- CONTENT [QUESTIONS.json]')
const questions = JSON.parse(readFileSync(file, 'utf8')) as Question[]
const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/[*`_]|\]\([^)]*\)|\[/g, '')
    .toLowerCase()
    .trim()
const site = await serve(content)
const browser = await launchBrowser()
try {
  const documents = JSON.parse(readFileSync(join(site.folder, 'api/v1/documents.json'), 'utf8')) as {
    path: string
    url: string
  }[]
  const paths = new Map(documents.map(({ path, url }) => [url, path]))
  let right = 0
  for (const { question, words, answers } of questions) {
    const page = await browser.newPage()
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(words)}`)
    await page.getByRole('status').filter({ hasText: /\w/ }).waitFor()
    const hits = await page.locator('[id="~results"] > li').evaluateAll((items) =>
      items.flatMap((item) => {
        const url = new URL(item.querySelector<HTMLAnchorElement>('a.title')?.href ?? location.href).pathname
        const sections = [...item.querySelectorAll('a.section')].map((link) => link.textContent)
        return (sections.length > 0 ? sections : [null]).map((section) => ({ url, section }))
      }),
    )
    const rank =
      hits.findIndex(({ url, section }) =>
        answers.some((answer) => answer.path === paths.get(url) && plain(answer.section) === plain(section)),
      ) + 1
    if (rank >= 1 && rank <= 3) right += 1
    console.log(`${rank === 0 ? '–' : rank}  ${words}  (${question})`)
    await page.close()
  }
  console.log(`${right} of ${questions.length} answered by one of the first three sections`)
} finally {
  await browser.close()
  await site.stop()
}
