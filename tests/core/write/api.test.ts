import { describe, expect, test } from 'vitest'
import { endpoints, writeApi } from '../../../src/core/write/api/index.ts'
import { compileFiles, type Files } from '../content.ts'

const record: Files = {
  'tools/gocdb.md': '---\naliases: [GOC DB]\nexcept: [GOCDB Week]\n---\n\nA register.\n',
  'tools/apel.md': '---\nname: APEL\n---\n\nAccounting.\n',
  'roadmaps/gocdb.md':
    '| Release | Planned | Released | EOL |\n| --- | --- | --- | --- |\n| 2.1 | ~~2021-03-09~~ mid April 2021 | 2021-04-20 | 2030-12-31 |\n| 2.2 | TBA | | |\n',
  'faqs/start.md': '# Start\n\n## How does GOCDB fail over?\n\nBy hand.\n\n## Other\n\nText\n',
  'milestones/grid.md': '| Id | Title | Due |\n| --- | --- | --- |\n| MS704 | Roadmap | 2021-04-01 |\n',
  'minutes/ops/2021-03-04.md':
    '**Attending:** Mia Berg (MB), Jon Dahl\n\n## Plan\n\nThe GOC DB\nis back on `db1`. It\nruns GOCDB again! MS704 waits. GOCDB Week is in May.\n\n- AI (Jon): tell the sites\n\nDECISION: we stay.\n\nThe hall was down on 2 March from 10:00 to 12:00 UTC.\n\n## Numbers\n\n- Open: 149 (–6)\n',
  'minutes/ops/2021-03-11.md':
    '**Attending:** Mia Berg, Ola Nord\n\n## News\n\nQuiet, says APEL.\n\n## Numbers\n\n- Open: 150 (+1)\n',
  'minutes/dev/2021-03-05.md':
    '**Attending:** Ann Lee\n\nNothing about tools.\n\nAI (Zoe): tell the sites.\n\nAGREED: nobody waits.\n',
}

/** The records of every file, by path, one a line. */
function recordsOf(files: Files): Map<string, string[]> {
  return new Map(
    [...writeApi(compileFiles(files))]
      .filter(([path]) => path.endsWith('.json') && !path.includes('/schema/'))
      .map(([path, text]) => [
        path,
        text
          .split('\n')
          .slice(1, -2)
          .map((line) => line.replace(/,$/, '')),
      ]),
  )
}

describe('every file of records', () => {
  test.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s is as its schema says, one record a line',
    (name, { schema, toRecords }) => {
      const book = compileFiles(record)
      const records = toRecords(book)
      expect(records.length).toBeGreaterThan(0)
      for (const one of records) expect(schema.safeParse(one)).toMatchObject({ success: true, data: one })
      expect(
        recordsOf(record)
          .get(`api/v1/${name}.json`)
          ?.map((line): unknown => JSON.parse(line)),
      ).toEqual(records)
    },
  )

  test('has a JSON Schema', () => {
    const schema: unknown = JSON.parse(writeApi(compileFiles(record)).get('api/v1/schema/mentions.json') ?? '')
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'array',
      items: { type: 'object', required: expect.arrayContaining(['tool', 'sentence', 'source']) },
    })
  })
})

test('a mention has the section and the sentence it was said in, with its line', () => {
  const mentions = endpoints.find(({ name }) => name === 'mentions')?.toRecords(compileFiles(record))
  expect(mentions).toMatchObject([
    { tool: 'apel', section: 'News', sentence: 'Quiet, says APEL.', date: '2021-03-11', source: { line: 5 } },
    { tool: 'gocdb', section: 'How does GOCDB fail over?', sentence: 'How does GOCDB fail over?', date: null },
    {
      tool: 'gocdb',
      section: 'Plan',
      sentence: 'The GOC DB is back on db1.',
      source: { path: 'minutes/ops/2021-03-04.md', line: 5, url: '/minutes/ops/2021-03-04/#plan' },
    },
    { tool: 'gocdb', sentence: 'It runs GOCDB again!', source: { line: 7 } },
  ])
})

test('a record of a file that holds many meetings names the file', () => {
  const plan = (day: string): string =>
    `## ${day}\n\n**Attending:** Mia Berg\n\n| Release | Planned | EOL |\n| --- | --- | --- |\n| 2.2 | 2021-06-01 | 2030-12-31 |\n`
  const book = compileFiles({ 'minutes/ops.md': `# Ops\n\n${plan('2021-03-04')}\n${plan('2021-03-11')}` })
  const paths = ['releases', 'supported'].flatMap((name) => {
    const records = endpoints.find((endpoint) => endpoint.name === name)?.toRecords(book)
    return JSON.stringify(records).match(/(?<="path":")[^"]*/g) ?? []
  })
  expect(paths.length).toBeGreaterThan(2)
  expect(new Set(paths)).toEqual(new Set(['minutes/ops.md']))
})

test('a tool has the questions about it', () => {
  const [, gocdb] = endpoints.find(({ name }) => name === 'tools')?.toRecords(compileFiles(record)) ?? []
  expect(gocdb).toMatchObject({
    id: 'gocdb',
    aliases: ['GOC DB'],
    documents: 2,
    mentions: 3,
    firstMentioned: '2021-03-04',
    questions: [{ title: 'How does GOCDB fail over?', url: '/faqs/start/#how-does-gocdb-fail-over' }],
  })
})

describe('changing one word of one document changes only the records that name it', () => {
  test.each<[what: string, path: string, from: string, to: string, changed: number]>([
    ['a word of a sentence about a tool', 'minutes/ops/2021-03-04.md', 'runs', 'serves', 1],
    ['the name of a tool', 'minutes/ops/2021-03-11.md', 'APEL', 'GOCDB', 3],
    ['a number', 'minutes/ops/2021-03-11.md', '150', '151', 3],
    ['the name of somebody who was there', 'minutes/ops/2021-03-11.md', 'Ola', 'Ole', 2],
    ['a full name to a first name that another series has', 'minutes/dev/2021-03-05.md', 'Ann Lee', 'Mia', 2],
    ['a word that says nothing to any register', 'minutes/dev/2021-03-05.md', 'Nothing', 'Little', 0],
    ['the title of a milestone', 'milestones/grid.md', 'Roadmap', 'Plan', 1],
  ])('%s', (_, path, from, to, count) => {
    const before = recordsOf(record)
    const after = recordsOf({ ...record, [path]: String(record[path]).replace(from, to) })
    const changed = [...after].flatMap(([file, lines]) =>
      lines.filter((line) => !before.get(file)?.includes(line)).map((line) => ({ file, line })),
    )
    const gone = [...before].flatMap(([file, lines]) =>
      lines.filter((line) => !after.get(file)?.includes(line)).map((line) => ({ file, line })),
    )
    expect(changed).toHaveLength(count)
    // The record of a tool counts the documents that name it, without naming them.
    for (const { file, line } of [...changed, ...gone])
      expect(file === 'api/v1/tools.json' || line.includes(path)).toBe(true)
  })
})
