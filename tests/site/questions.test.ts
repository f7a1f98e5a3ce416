import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serveExample } from './served-example.ts'

const example = serveExample()

/** What a reader asks, the links to follow from the home page, at most two, and what the page then says. */
const questions: { question: string; links: (string | RegExp)[]; answer: RegExp }[] = [
  {
    question: 'Who was at the meeting of 12 August 2019?',
    links: [/^Changes to Stash Origin/],
    answer: /12 August 2019.*Present\s*BrianL,\s*Carl,\s*Derek,\s*Diego/s,
  },
  {
    question: 'What changed at the last meeting?',
    links: [/^All \d+ meetings of OSG technology area/, 'What changed since the one before'],
    answer: /Meeting of 23 September 2019.*Numbers that moved.*5 actions without news/s,
  },
  {
    question: 'What became of an action of that meeting?',
    links: [/^Changes to Stash Origin/, 'Brian'],
    answer: /on the list of two meetings until 19 August 2019, then gone from it without a word/,
  },
  { question: 'What does Carl have to do?', links: ['Carl'], answer: /Actions of Carl.*On the list.*Gratia 1\.2\.10/s },
  {
    question: 'Which milestones are overdue?',
    links: ['Milestones', /JRA1 milestones/],
    answer: /0 of 4 milestones delivered, 4 overdue/,
  },
  {
    question: 'How many people come to the meetings of a year?',
    links: [/^All \d+ meetings of OSG technology area/],
    answer: /6 meetings in 2019\. Usually seven people came/,
  },
  {
    question: 'What was decided about HTCondor-CE in 2019?',
    links: ['Decisions'],
    answer:
      /2019\s*2 decisions\s*9 Sep\s*If it goes into testing this week, HTCondor-CE should be releasable next week/,
  },
  {
    question: 'Which release is the newest of each line of GlideinWMS?',
    links: ['GlideinWMS factory'],
    answer: /3\.11\s*3\.11\.3\s*30 January 2026.*3\.10\s*3\.10\.17\s*20 November 2025.*3\.7\s*3\.7\.10/s,
  },
  {
    question: 'Which plans slipped most?',
    links: ['Roadmaps', 'Plans and what became of them'],
    answer: /Moved\s*7 of 12.*worst 35 days late/s,
  },
  {
    question: 'How did the number of open tickets go?',
    links: [/^All \d+ meetings of OSG technology area/, 'Numbers over time'],
    answer: /Open.*164/s,
  },
  { question: 'Who came to most meetings?', links: ['People'], answer: /Meetings\s*Seen\s*Suchandra.*6\s*2014/s },
  {
    question: 'What do the teams do when a tool fails?',
    links: ['FAQs', /^Fail-over/],
    answer: /What is fail-over|fail-over/i,
  },
]

test.each(questions)('within two clicks and without search: $question', async ({ links, answer }) => {
  expect(links.length).toBeLessThanOrEqual(2)
  const page = await example.open('/', { javaScriptEnabled: false })
  for (const name of links) await follow(page, name)
  expect(await page.getByRole('main').innerText()).toMatch(answer)
  await page.close()
})

/** Follow a link of the page that can be seen without opening anything. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click({ timeout: 5_000 })
}
