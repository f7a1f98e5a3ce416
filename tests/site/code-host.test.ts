import { describe, expect, test } from 'vitest'
import { toHostLinks } from '../../src/core/write/code-host.ts'

const repository = { branch: 'main', folder: 'content' }
const hrefs = (url: string, some: object = {}): string[] =>
  toHostLinks({ url, ...repository, ...some }, 'minutes/ops/2021-03-04 a.md', 'Call & more').map(({ href }) => href)

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
