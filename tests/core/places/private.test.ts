import { describe, expect, test } from 'vitest'
import { compileFiles, toLines } from '../content.ts'

const open = { 'minutes/ops/2021-03-04.md': '# Call\n\nThe mirror is back.\n' }

function urlsOf(files: Record<string, string>, audience: 'public' | 'team' = 'public'): string[] {
  return compileFiles({ ...open, ...files }, { audience }).documents.map(({ url }) => url)
}

describe('front matter that keeps a document private', () => {
  test.each([
    'private: true',
    'private: yes',
    'private: ture',
    'private:',
    'Private: true',
    'privat: true',
    'prviate: true',
    'status: private',
    'status: Private',
    'status: [draft, private]',
  ])('%s', (line) => {
    const files = { 'pages/plan.md': `---\ntitle: Plan\n${line}\n---\n\nText\n` }
    expect(urlsOf(files)).toEqual(['/minutes/ops/2021-03-04/'])
    expect(urlsOf(files, 'team')).toContain('/plan/')
  })

  test.each(['private: false', 'private: no', 'status: draft', 'title: Private clouds', 'tags: [private]'])(
    '%s does not',
    (line) => {
      expect(urlsOf({ 'pages/plan.md': `---\nauthor: Mia Berg\n${line}\n---\n\nText\n` })).toHaveLength(2)
    },
  )

  test('of a file of many meetings keeps all of them private', () => {
    const text = '---\nprivate: true\n---\n\n# Board\n\n## 5 March 2021\n\nBought.\n\n## 12 March 2021\n\nSold.\n'
    expect(urlsOf({ 'minutes/board/2021.md': text })).toHaveLength(1)
    expect(urlsOf({ 'minutes/board/2021.md': text }, 'team')).toHaveLength(3)
  })

  test('frees its address for a public document', () => {
    const files = {
      'minutes/ops/2021-03-04-a.md': '---\nprivate: true\nseries: calls\n---\n\nOne\n',
      'minutes/ops2/2021-03-04-a.md': '---\nseries: calls\n---\n\nOther\n',
    }
    expect(urlsOf(files)).toContain('/minutes/calls/2021-03-04-a/')
    expect(urlsOf(files)).not.toContain('/minutes/calls/2021-03-04-a-2/')
  })
})

describe('a private series', () => {
  const files = { 'minutes/Inner Circle/2021-03-05.md': '# Circle\n\nBought.\n' }

  test.each(['inner-circle', 'Inner Circle', 'inner circle'])('is called %s', (key) => {
    expect(urlsOf({ ...files, 'site.yaml': `series:\n  ${key}:\n    private: true\n` })).toHaveLength(1)
  })

  test.each([
    ['inner-circel:\n    private: true', 'site.yaml:2:3 error site-settings'],
    ['inner-circle:\n    private: ture', 'site.yaml:3:5 error site-settings'],
    ['inner-circle:\n    privat: true', 'site.yaml:3:5 error site-settings'],
  ])('that is written %j stops a build', (lines, finding) => {
    const { findings } = compileFiles({ ...open, ...files, 'site.yaml': `series:\n  ${lines}\n` })
    expect(toLines(findings)).toEqual([finding])
  })

  test('leaves no words of its settings behind', () => {
    const site = 'series:\n  inner-circle: {private: true, title: Circle, tool: crane}\n'
    const book = compileFiles({ ...open, ...files, 'site.yaml': site })
    expect(book.settings.series).toEqual({})
    expect(book.findings).toEqual([])
  })
})

test('a series goes by the name of its folder as well as by the last part of its address', () => {
  const files = {
    'osg-technology/TechArea20210304.md': '# Tech\n\n**Attending:** Mia Berg\n',
    'osg-technology/TechArea20210311.md': '# Tech\n\n**Attending:** Mia Berg\n',
    'site.yaml': 'folders: {osg-technology: minutes}\nseries:\n  osg-technology: {title: Technology}\n',
  }
  const { series, findings } = compileFiles(files)
  expect(series.map(({ title }) => title)).toEqual(['Technology'])
  expect(findings).toEqual([])
})
