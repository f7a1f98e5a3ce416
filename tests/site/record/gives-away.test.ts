import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { draftMeeting } from '../../../src/core/write/drafts/meeting.ts'
import { toChangeNews } from '../../../src/core/write/news/changes/changes.ts'
import { toDigest } from '../../../src/core/write/news/digest/digest.ts'
import { writeAttachedText } from '../../../src/core/write/search/attached.ts'
import { toSearchDocuments } from '../../../src/core/write/search/search.ts'
import { toFiles } from '../../../src/site/record/files.ts'
import { toRoutes } from '../../../src/site/routes.ts'
import { compileFiles, type Files } from '../../core/content.ts'
import { snapshot, temporary } from '../command.ts'
import { minutebookFrom } from '../warm.ts'
import { writeFiles } from '../search-records.ts'

/** One of each kind, and somebody who asked to be listed by initials. */
const secrets = 'call 020 7946 0958, PIN 482913, password: hunter2x, https://zoom.us/j/5550101234, mia@nordlab.example'
const telling = `Katarzyna Wójcik: ${secrets}`
const given = /7946|482913|hunter2x|5550101234|nordlab|w(?:ó|o|%C3%B3)jcik/i

/** Everything that is published of a record: what pages show, files, and texts of the search. */
function* published(book: Book): Generator<[where: string, text: string]> {
  for (const { address, make } of toRoutes(book)) {
    // Pages of rules have examples of the program's own.
    if (!address.startsWith('/check/')) yield [address, JSON.stringify(make())]
  }
  yield* toFiles(book, '1.0.0')
  for (const document of toSearchDocuments(book)) yield [`search of ${document.url}`, JSON.stringify(document.write())]
  yield ['findings', JSON.stringify(book.findings.map(({ message }) => message))]
}

function expectNothingGiven(texts: Iterable<[where: string, text: string]>): void {
  const found = [...texts].flatMap(([where, text]) => {
    const match = given.exec(text.normalize('NFC'))
    return match ? [`${where}: ${text.slice(Math.max(0, match.index - 60), match.index + 60)}`] : []
  })
  expect(found).toEqual([])
}

const settings = `name: Ops ${telling}
description: ${telling}
licence: ${telling}
footer: ${telling}
url: https://record.example/
nav: {links: [{text: "${telling}", url: "https://wiki.example/"}]}
series: {ops: {title: "Ops ${telling}", description: "${telling}", tool: gocdb}}
tickets: [{match: "GOC ticket {number}", url: "https://tickets.example/{number}"}]
redirects: {/old/katarzyna-wojcik/: pages/plan.md}
`.replace(/^(\w+): (?![{[h])(.*)$/gm, '$1: "$2"')

const record: Files = {
  'site.yaml': settings,
  'people.yaml': `people:\n  - {name: Katarzyna Wójcik, initials: KW, listAs: initials, organisation: mia@nordlab.example}\n`,
  'minutes/ops/2021-03-04.md': `---
title: "Call ${telling}"
author: "${telling}"
---

# Call

Present: Katarzyna Wójcik (mia@nordlab.example), Jon Dahl (JD), Ines Roth

## Actions

- #12 Katarzyna Wójcik: ${secrets}, due 2021-03-11
- [ ] Jon: ask Katarzyna Wójcik, ${secrets}

## Releases of GOCDB and ${telling}

KW: ${secrets}

DECISION: Katarzyna Wójcik chairs, ${secrets}

GOCDB was down on 3 March 2021 from 10:00 to 12:00 because ${telling}

Open tickets: 149 (-6) ${telling}

| Version | Planned | Notes |
| --- | --- | --- |
| 3.4.1 | 2021-04-01 | ${telling} |

> [!note] ${telling}
> ${telling}

<details><summary>${telling}</summary>

${telling}

</details>

\`\`\`mermaid
graph LR
  a["${telling}"] --> b
\`\`\`

$$ ${telling} $$

![${telling}](plot.png "${telling}")

Next meeting: 11 March 2021, 14:00, ${telling}

Text[^a], GOC ticket 12.

[^a]: ${telling}
`,
  'minutes/ops/2021-03-11.md': `# Call\n\nPresent: K. Wójcik, Jon Dahl\n\n- #12 Katarzyna Wójcik: ${secrets} - done\n`,
  'minutes/ops/2021-04-15.md': `# Agenda ${telling}\n\n- ${telling}\n`,
  'minutes/ops/plot.png': 'x',
  'minutes/ops/Katarzyna Wójcik PIN 482913.csv': 'a,b\n1,2\n',
  'minutes/ops/list.csv': 'Who,PIN\nKatarzyna Wójcik,482913\n',
  'pages/plan.md': `# Plan\n\n[list](../minutes/ops/list.csv)\n\n${telling}\n`,
  'tools/gocdb.md': `---\nname: GOCDB\nowner: "${telling}"\naliases: [GOC DB]\n---\n\n${telling}\n`,
  'roadmaps/gocdb.md': `# Roadmap\n\n| Version | Planned | Supported until | What |\n| --- | --- | --- | --- |\n| 3.4.1 | 2021-04-02 | 2022-01-01 | ${telling} |\n`,
  'milestones/plan.md': `# Milestones\n\n| No | Milestone | Due | Lead |\n| --- | --- | --- | --- |\n| M1 | ${telling} | 2021-05-01 | Katarzyna Wójcik |\n`,
  'faqs/access.md': `# Access\n\n## How do I reach ${telling}?\n\n${telling}\n`,
  'incidents/2021-03.md': `# Outages\n\n## 2021-03-05 ${telling}\n\n${telling}\n`,
  'decisions/0001-chair.md': `# 1. ${telling}\n\nDate: 2021-03-04\n\n## Status\n\nAccepted\n\n## Decision\n\n${telling}\n`,
}

describe('nothing that is published gives a private detail or a hidden name away', () => {
  const book = compileFiles(record)

  test('pages, files, feeds, calendars, JSON, CSV and the search', () => {
    expect(book.documents.length).toBeGreaterThan(8)
    expectNothingGiven(published(book))
  })

  test('what a mail or a comment tells', () => {
    const before = compileFiles({
      ...record,
      'minutes/ops/2021-03-11.md': '# Call\n',
      'roadmaps/gocdb.md': '# Roadmap\n',
    })
    expectNothingGiven([
      ['changes', JSON.stringify(toChangeNews(before, book, '2021-03-01'))],
      ['digest', JSON.stringify(toDigest(book, { from: '2021-03-01', person: null, series: book.series }))],
    ])
  })

  test('the draft of the next minutes', () => {
    const [series] = book.series
    expect(series).toBeDefined()
    if (series) expectNothingGiven([['draft', draftMeeting(book, series, '2021-04-22').text]])
  })

  test('the text of files beside the documents', () => {
    const { reading, words } = book
    const pages = [telling, `Katarzyna\nWójcik\nPIN\n482913`]
    for (const kind of [
      { isPaged: true, isTable: false },
      { isPaged: false, isTable: true },
    ])
      expectNothingGiven([
        [
          'file',
          JSON.stringify(writeAttachedText({ title: 'a.pdf', date: null, from: null, pages, ...kind, reading, words })),
        ],
      ])
  })

  test('what doctor and init say of a folder, and what init writes', () => {
    const { 'site.yaml': site = '', ...documents } = record
    const folder = writeFiles(temporary(), {
      ...documents,
      [`minutes/Katarzyna Wójcik/2021-03-04.md`]: `# Call\n\n${telling}\n`,
      'minutes/call 020 7946 0958/2021-03-04.md': `# Call\n\n${telling}\n`,
      'notes/mia@nordlab.example/2021-03-04 PIN 482913.md': `# Call ${telling}\n\nText\n`,
    })
    const before = new Set(snapshot(folder).keys())
    const said = [minutebookFrom(folder, 'doctor'), minutebookFrom(folder, 'init', '--name', 'Ops', '--host', 'gitlab')]
    const written = [...snapshot(folder)].filter(([path]) => !before.has(path))
    expect(written.map(([path]) => path)).toContain('site.yaml')
    writeFileSync(join(folder, 'site.yaml'), String(site))
    said.push(minutebookFrom(folder, 'doctor'))
    expect(said.map(({ code, stdout }) => [code, stdout !== ''])).toEqual(said.map(() => [0, true]))
    expectNothingGiven([
      ...said.map(({ stdout, stderr }, at): [string, string] => [`said ${at}`, stdout + stderr]),
      ...written.map(([path, text]): [string, string] => [path, Buffer.from(text, 'base64').toString()]),
    ])
  })
})
