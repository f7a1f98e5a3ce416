import type { Book } from '../../src/core/book.ts'
import { en } from '../../src/core/words/en/index.ts'
import { findRoute } from '../../src/site/routes.ts'
import { compileFiles } from '../core/content.ts'
import { describe, expect, test } from 'vitest'
import { toHostLinks, toReportHref } from '../../src/core/write/code-host.ts'

const repository = { branch: 'main', folder: 'content' }
const hrefs = (url: string, some: object = {}): string[] =>
  toHostLinks({ url, ...repository, ...some }, 'minutes/ops/2021-03-04 a.md', 'Call & more', en).map(({ href }) => href)

describe('links to the code host', () => {
  test('GitHub', () => {
    expect(hrefs('https://github.com/team/gitlab-record/')).toEqual([
      'https://github.com/team/gitlab-record/edit/main/content/minutes/ops/2021-03-04%20a.md',
      'https://github.com/team/gitlab-record/blob/main/content/minutes/ops/2021-03-04%20a.md',
      'https://github.com/team/gitlab-record/commits/main/content/minutes/ops/2021-03-04%20a.md',
      'https://github.com/team/gitlab-record/issues/new?title=Mistake%20in%20Call%20%26%20more&body=File%3A%20content%2Fminutes%2Fops%2F2021-03-04%20a.md%0A%0AWhat%20is%20wrong%3A%0A%0AWhat%20would%20be%20right%3A%0A',
    ])
  })

  test.each([
    ['https://gitlab.example.org/group/record', {}],
    ['https://git.example.org/group/record', { host: 'gitlab' }],
  ])('GitLab: %s', (url, some) => {
    const [edit, source, history, issue] = hrefs(url, some)
    expect([edit, source, history]).toEqual(
      ['edit', 'blob', 'commits'].map((verb) => `${url}/-/${verb}/main/content/minutes/ops/2021-03-04%20a.md`),
    )
    expect(issue).toMatch(/\/-\/issues\/new\?issue%5Btitle%5D=Mistake%20in/)
  })

  test.each([
    ['https://codeberg.org/team/record', {}],
    ['https://git.example.org/team/record', { host: 'gitea' }],
  ])('Gitea and Forgejo: %s', (url, some) => {
    const [edit, source, history, issue] = hrefs(url, some)
    expect(edit).toBe(`${url}/_edit/main/content/minutes/ops/2021-03-04%20a.md`)
    expect(source).toBe(`${url}/src/branch/main/content/minutes/ops/2021-03-04%20a.md`)
    expect(history).toBe(`${url}/commits/branch/main/content/minutes/ops/2021-03-04%20a.md`)
    expect(issue).toMatch(/\/issues\/new\?title=Mistake%20in/)
  })

  test('content at the top of the repository', () => {
    expect(hrefs('https://github.com/team/record', { folder: '' })[1]).toBe(
      'https://github.com/team/record/blob/main/minutes/ops/2021-03-04%20a.md',
    )
  })
})

test('a mistake in what a page derives is reported with the fact, its page and the lines it rests on', () => {
  const url = 'https://github.com/team/record'
  const href = toReportHref(
    { url, ...repository },
    {
      fact: 'Ask the sites: Raised on 4 March 2021.',
      page: 'https://record.example/actions/ops/7/',
      evidence: [
        { path: 'minutes/ops/2021.md#2021-03-04', line: 12 },
        { path: 'minutes/ops/2021.md#2021-03-11', line: 31 },
      ],
    },
  )
  const form = new URL(href)
  expect(form.origin + form.pathname).toBe(`${url}/issues/new`)
  expect(form.searchParams.get('title')).toBe('Mistake: Ask the sites: Raised on 4 March 2021.')
  expect(form.searchParams.get('body')?.split('\n')).toEqual([
    'The page says: Ask the sites: Raised on 4 March 2021.',
    'Page: https://record.example/actions/ops/7/',
    '',
    'It rests on:',
    `- ${url}/blob/main/content/minutes/ops/2021.md#L12`,
    `- ${url}/blob/main/content/minutes/ops/2021.md#L31`,
    '',
    'What would be right:',
    '',
  ])
})

describe('the pages of a record whose code host is known', () => {
  const files = {
    'site.yaml': 'repository: https://github.com/team/record\n',
    'minutes/ops/2021-03-04.md': '# Call\n\n## Actions\n\n- #7 ask the sites (Mia)\n',
  }
  const reportOf = (book: Book, address: string): string | null => findRoute(book, address)?.make().shell.report ?? null

  test('that derive something lead to the form', () => {
    const book = compileFiles(files)
    const body = new URL(reportOf(book, '/actions/ops/7/') ?? '').searchParams.get('body')
    expect(body).toContain('The page says: #7 Ask the sites')
    expect(body).toContain('https://github.com/team/record/blob/main/content/minutes/ops/2021-03-04.md#L5')
    for (const address of ['/actions/', '/minutes/ops/']) expect(reportOf(book, address)).not.toBe(null)
  })

  test('that derive nothing do not; documents have a link of their own', () => {
    const book = compileFiles(files)
    for (const address of ['/search/', '/about/', '/minutes/ops/2021-03-04/'])
      expect(reportOf(book, address)).toBe(null)
  })

  test('without a code host there is no form', () => {
    const book = compileFiles({ ...files, 'site.yaml': 'name: Ops\n' })
    expect(reportOf(book, '/actions/ops/7/')).toBe(null)
  })
})
