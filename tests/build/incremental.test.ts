import { appendFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fc } from '../property.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/build/program.ts'
import { openRenderer, type Renderer } from '../../src/build/renderer/renderer.ts'
import { toSite } from '../../src/build/site.ts'
import { openStore } from '../../src/build/store.ts'
import { highlight } from '../../src/cli/highlight.ts'
import { type Publication, publish } from '../../src/cli/publish.ts'
import { openCache } from '../../src/core/cache/cache.ts'
import { compile } from '../../src/core/index.ts'
import { openAttachments } from '../../src/core/read/attachments.ts'
import { readSource } from '../../src/core/read/source.ts'
import { toRoutes } from '../../src/site/routes.ts'
import { root, snapshot, temporary } from '../site/command.ts'

let renderer: Renderer
beforeAll(async () => {
  renderer = await openRenderer(join(cacheFolder, 'renderer'))
})

/** Build a content folder as a run of its own does, with what earlier runs left in `kept`, or with nothing. */
async function build(content: string, out: string, kept: string | null): Promise<Publication> {
  const cache = kept === null ? null : openCache(join(kept, 'parsed'))
  const store = openStore(kept === null ? null : join(kept, 'made'))
  const book = compile(readSource(content), {
    ...(cache ? { parse: cache.parse } : {}),
    store,
    today: '2021-04-01',
    fallbackToday: '2021-04-01',
    commit: null,
    base: null,
    url: 'https://record.example/',
    attachments: openAttachments(content),
    highlight,
  })
  cache?.save()
  const publication = await publish(toSite(book, { renderer, store, content }), temporary(), out)
  store.dropUnasked()
  store.save()
  return publication
}

/** Everything of a site but the list of what was published. */
function siteOf(out: string): Map<string, string> {
  const files = snapshot(out)
  files.delete('.minutebook.json')
  return files
}

/** An edit of a content folder. */
type Edit = (content: string) => void

function write(content: string, path: string, text: string): void {
  mkdirSync(join(content, dirname(path)), { recursive: true })
  writeFileSync(join(content, path), text)
}

const words = [
  'mirror',
  'quokkascope',
  'Quokka',
  'été',
  'storage',
  'Mia',
  '#7',
  '2.1',
  '[plan](2021-03-11.md#plan)',
  'PIN: 48291',
]
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const day = fc.constantFrom('2021-03-04', '2021-03-11', '2021-03-18', '2021-03-25', '2021-05-06')
const path = fc.oneof(
  fc
    .tuple(fc.constantFrom('minutes/ops', 'minutes/desk', 'reports/ops'), day)
    .map(([folder, on]) => `${folder}/${on}.md`),
  fc.constantFrom('faqs/mirror.md', 'roadmaps/quokkascope.md', 'tools/mirror.md', 'pages/plan.md', 'about.md'),
)
const section = fc.oneof(
  sentence.map((text) => `## Plan\n\nMia: ${text}.\n`),
  sentence.map((text) => `## Open actions\n\n- #7 ${text}\n- #8 wash the cups\n`),
  sentence.map((text) => `AI (Mia): ${text}\n\nDECISION: ${text}\n`),
  fc.constant('| Release | Planned | Released |\n| --- | --- | --- |\n| 2.1 | ~~2021-03-12~~ 2021-04-30 | |\n'),
  fc.constant('| Metric | Value |\n| --- | --- |\n| Open tickets | 12 |\n'),
  fc.constant('![plot](plot.png) and [a file](demo.html)\n'),
)
const document = fc
  .tuple(sentence, fc.array(section, { maxLength: 3 }))
  .map(([title, sections]) => `# ${title}\n\nAttending: Mia Berg, Jon Dahl (JD)\n\n${sections.join('\n')}`)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(path, document).map(
      ([at, text]): Edit =>
        (content) =>
          write(content, at, text),
    ),
  },
  {
    weight: 2,
    arbitrary: path.map(
      (at): Edit =>
        (content) =>
          rmSync(join(content, at), { force: true }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(path, path).map(([from, to]): Edit => (content) => {
      if (!existsSync(join(content, from)) || from === to) return
      mkdirSync(join(content, dirname(to)), { recursive: true })
      renameSync(join(content, from), join(content, to))
    }),
  },
  fc.constantFrom<Edit>(
    (content) => write(content, 'site.yaml', 'name: Another record\naccent: "#336699"\n'),
    (content) => write(content, 'site.yaml', 'privateDetails: allow\nseries:\n  desk:\n    title: The desk\n'),
    (content) => write(content, 'people.yaml', 'people:\n  - name: Mia Berg\n    initials: MB\n    listAs: initials\n'),
    (content) => write(content, 'people.yaml', 'people:\n  - name: Mia Berg\n    spellings: [Mia]\n'),
    (content) => write(content, 'tools/mirror.md', '---\naliases: [storage, Quokka]\n---\n# Mirror\n'),
    (content) => write(content, 'minutes/ops/plot.png', 'another image'),
    (content) => rmSync(join(content, 'minutes/ops/plot.png'), { force: true }),
    (content) => {
      if (existsSync(join(content, 'minutes/desk')))
        cpSync(join(content, 'minutes/desk'), join(content, 'minutes/team'), { recursive: true })
    },
  ),
)

/** How many edits are tried: `EDITS=300 npx vitest run tests/build/incremental.test.ts` tries more. */
const edits = Number(process.env.EDITS ?? 30)

describe('a build after an edit', () => {
  test(
    `gives what a clean build gives, byte for byte, ${edits} times`,
    async () => {
      const folder = temporary()
      const content = join(folder, 'content')
      cpSync(join(root, 'tests/fixtures/record'), content, { recursive: true })
      await build(content, join(folder, 'out'), join(folder, 'kept'))
      await fc.assert(
        fc.asyncProperty(edit, async (change) => {
          change(content)
          const clean = join(temporary(), 'out')
          await build(content, join(folder, 'out'), join(folder, 'kept'))
          await build(content, clean, null)
          expect(siteOf(join(folder, 'out'))).toEqual(siteOf(clean))
          rmSync(clean, { recursive: true })
        }),
        { numRuns: edits, endOnFailure: true },
      )
    },
    20_000 * edits,
  )
})

describe('what one edit makes stale in the example', () => {
  /** Paths that a build after the edit replaces. */
  async function staleAfter(change: Edit): Promise<string[]> {
    const folder = temporary()
    const content = join(folder, 'content')
    cpSync(join(root, 'content'), content, { recursive: true })
    await build(content, join(folder, 'out'), join(folder, 'kept'))
    const before = siteOf(join(folder, 'out'))
    change(content)
    await build(content, join(folder, 'out'), join(folder, 'kept'))
    return [...siteOf(join(folder, 'out'))].flatMap(([at, bytes]) => (before.get(at) === bytes ? [] : [at]))
  }
  const minutes = 'reports/osg-production/2011-09-20.md'

  test('a sentence more in an old report', async () => {
    const stale = await staleAfter((content) => appendFileSync(join(content, minutes), '\nOne more sentence.\n'))
    expect(stale.filter((at) => !at.startsWith('pagefind/'))).toEqual([
      'reports/osg-production/2011-09-20/compared/index.html',
      'reports/osg-production/2011-09-20/index.html',
      'reports/osg-production/2011-09-27/compared/index.html',
      'reports/osg-production/y2011/text/index.html',
    ])
    expect(stale.filter((at) => at.startsWith('pagefind/')).length).toBeLessThanOrEqual(12)
  })

  test('a report more in its series', async () => {
    const newest = 'reports/osg-production/2011-10-25.md'
    const stale = await staleAfter((content) => write(content, newest, '# Production report\n\nNothing new.\n'))
    expect(stale.filter((at) => !at.startsWith('pagefind/'))).toEqual([
      'about/index.html',
      'actions/index.html',
      'actions/osg-production/2011-10-04-suchandra-will-begin-to-report-on-future/index.html',
      'actions/osg-production/index.html',
      'actions/owner/suchandra-osg-production/index.html',
      'actions/state/done/index.html',
      'actions/state/left-the-list/index.html',
      'actions/state/listed-once/index.html',
      'api/v1/actions.csv',
      'api/v1/actions.json',
      'api/v1/build.json',
      'api/v1/documents.json',
      'api/v1/periods.csv',
      'api/v1/periods.json',
      'calendar.ics',
      'feed.xml',
      'index.html',
      'people/suchandra-osg-production/index.html',
      'quarters/2011-Q4/index.html',
      'quarters/index.html',
      'reports/index.html',
      'reports/osg-production/2011-10-04/index.html',
      'reports/osg-production/2011-10-25/compared/index.html',
      'reports/osg-production/2011-10-25/index.html',
      'reports/osg-production/feed.xml',
      'reports/osg-production/index.html',
      'reports/osg-production/meetings.ics',
      'reports/osg-production/numbers/index.html',
      'reports/osg-production/y2011/text/index.html',
      'reports/reports.ics',
      'sitemap.xml',
      'years/2011/index.html',
    ])
  })
})

/** A page whose parts that are made late are told by their keys. */
function withKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeys)
  if (typeof value !== 'object' || value === null) return value
  if ('make' in value && 'key' in value) return { late: value.key }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withKeys(one)]))
}

test('every page is plain data but for what is made late, so that its key says all of it', () => {
  const book = compile(readSource(join(root, 'content')), {
    today: '2021-04-01',
    fallbackToday: '2021-04-01',
    commit: null,
    base: null,
    url: null,
  })
  for (const { address, make } of toRoutes(book)) {
    const page = make()
    expect(JSON.parse(JSON.stringify(page)), address).toEqual(withKeys(page))
  }
})
