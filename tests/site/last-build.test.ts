import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { BuildOptions, Built } from '../../src/cli/built.ts'
import { digestOf } from '../../src/build/finishing/write.ts'
import { keepLastBuild, readInputs, readLastBuild } from '../../src/cli/last-build.ts'
import { writePublished } from '../../src/cli/published.ts'
import { minutebook, temporary } from './command.ts'

const built: Built = {
  documents: 2,
  withheld: 0,
  changed: 3,
  removed: 1,
  findings: 'minutes/ops/2021-03-04.md: a hint\n',
  count: '1 hint',
  staying: '',
  hasAddress: true,
  hasErrors: false,
}

let options: BuildOptions
let content: string
let out: string

/** A record that was built. */
beforeEach(() => {
  const folder = temporary()
  content = join(folder, 'content')
  out = join(folder, 'site')
  options = { content, out }
  mkdirSync(join(content, 'minutes/ops'), { recursive: true })
  writeFileSync(join(content, 'minutes/ops/2021-03-04.md'), '# Weekly\n\nMia: done.\n')
  writeFileSync(join(content, 'site.yaml'), 'name: Record\n')
  writeFileSync(join(content, 'plot.png'), 'dots')
  mkdirSync(out)
  const page = Buffer.from('<p>Record')
  writeFileSync(join(out, 'index.html'), page)
  writePublished(out, new Map([['index.html', { key: '1', size: page.length, digests: [digestOf(page)] }]]))
  const inputs = readInputs(options)
  if (inputs) keepLastBuild(options, inputs, out, built)
})

/** What is known of the last build, when the next one begins. */
function last(now: BuildOptions = options): Built | null {
  const inputs = readInputs(now)
  return inputs && readLastBuild(now, inputs, out)
}

describe('the last build', () => {
  test('stands where nothing has changed, and has done nothing', () => {
    expect(last()).toEqual({ ...built, changed: 0, removed: 0 })
  })

  const changes: [name: string, change: () => void][] = [
    ['a document is edited', () => appendFileSync(join(content, 'minutes/ops/2021-03-04.md'), 'Jon: too.\n')],
    [
      'a document has another text of the same length and time',
      () => {
        const file = join(content, 'minutes/ops/2021-03-04.md')
        writeFileSync(file, '# Weekly\n\nMia: gone.\n')
        utimesSync(file, new Date(0), new Date(0))
      },
    ],
    ['a document is new', () => writeFileSync(join(content, 'minutes/ops/2021-03-11.md'), '# Weekly\n')],
    ['a document is gone', () => rmSync(join(content, 'minutes/ops/2021-03-04.md'))],
    [
      'a document has another name',
      () => renameSync(join(content, 'minutes/ops/2021-03-04.md'), join(content, 'minutes/ops/2021-03-05.md')),
    ],
    ['a setting is another', () => writeFileSync(join(content, 'site.yaml'), 'name: Notes!\n')],
    ['a picture is another', () => writeFileSync(join(content, 'plot.png'), 'dash')],
    ['a page is gone', () => rmSync(join(out, 'index.html'))],
    ['a page was cut short', () => writeFileSync(join(out, 'index.html'), '<p>')],
    ['the list of pages is another', () => writePublished(out, new Map())],
    ['a killed build left what it prepared', () => mkdirSync(join(out, '../.site.building'))],
    ['a killed build left what it had moved away', () => mkdirSync(join(out, '../.site.building-4711'))],
    ['the folder is a new one', () => rmSync(out, { recursive: true })],
  ]
  test.each(changes)('does not stand where %s', (_, change) => {
    change()
    expect(last()).toBeNull()
  })

  test.each<Partial<BuildOptions>>([
    { today: '2021-04-01' },
    { base: '/record/' },
    { audience: 'team' },
    { asOf: '2021-03-01' },
    { keepGoing: true },
    { noindex: true },
  ])('does not stand for other options: %o', (other) => {
    expect(last({ ...options, ...other })).toBeNull()
  })

  test('is not kept where it left something in the folder that it has to tell again', () => {
    const folder = join(content, '../other')
    cpSync(out, folder, { recursive: true })
    const inputs = readInputs(options)
    if (inputs) keepLastBuild(options, inputs, folder, { ...built, staying: 'old.html stays.\n' })
    expect(inputs && readLastBuild(options, inputs, folder)).toBeNull()
  })
})

test('a build without anything new says what the one before said, and leaves the site as it is', () => {
  writeFileSync(join(content, 'faq.md'), '# Questions\n\n[nowhere](nowhere.md)\n')
  rmSync(out, { recursive: true })
  const first = minutebook('build', '--content', content, '--out', out, '--today', '2021-04-01')
  const second = minutebook('build', '--content', content, '--out', out, '--today', '2021-04-01')
  expect(second.code).toBe(first.code)
  const without = (text: string): string => text.replace(/ in [\d.]+ s: \d+ files new or changed/, '')
  expect(without(second.stderr)).toBe(without(first.stderr))
  expect(second.stderr).toContain(': 0 files new or changed, 0 removed')
})
