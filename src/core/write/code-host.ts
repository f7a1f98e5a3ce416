import { fileOf } from '../parse/meetings/split-meetings.ts'
import { truncate } from '../text/truncate.ts'
import type { Settings } from '../records/settings.ts'
import type { Words } from '../words/index.ts'

/** A repository of `site.yaml`. */
type Repository = NonNullable<Settings['repository']>
type Host = NonNullable<Repository['host']>

/** How a code host addresses a file, and a new issue about it. `root` is the repository without closing slash. */
interface Addresses {
  edit: (root: string, branch: string, file: string) => string
  source: (root: string, branch: string, file: string) => string
  history: (root: string, branch: string, file: string) => string
  issue: (root: string, title: string, text: string) => string
}

const hosts: Record<Host, Addresses> = {
  github: {
    edit: (root, branch, file) => `${root}/edit/${branch}/${file}`,
    source: (root, branch, file) => `${root}/blob/${branch}/${file}`,
    history: (root, branch, file) => `${root}/commits/${branch}/${file}`,
    issue: (root, title, body) => `${root}/issues/new?${query({ title, body })}`,
  },
  gitlab: {
    edit: (root, branch, file) => `${root}/-/edit/${branch}/${file}`,
    source: (root, branch, file) => `${root}/-/blob/${branch}/${file}`,
    history: (root, branch, file) => `${root}/-/commits/${branch}/${file}`,
    issue: (root, title, description) =>
      `${root}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': description })}`,
  },
  gitea: {
    edit: (root, branch, file) => `${root}/_edit/${branch}/${file}`,
    source: (root, branch, file) => `${root}/src/branch/${branch}/${file}`,
    history: (root, branch, file) => `${root}/commits/branch/${branch}/${file}`,
    issue: (root, title, body) => `${root}/issues/new?${query({ title, body })}`,
  },
}

/** Links from a document to its Markdown on the code host, and to a new issue about it. */
export function toHostLinks(
  repository: Repository,
  path: string,
  title: string,
  { documents: words }: Words,
): { text: string; href: string }[] {
  const { root, branch, addresses, file, written } = toAddresses(repository, path)
  return [
    { text: words.edit, href: addresses.edit(root, branch, written) },
    { text: words.source, href: addresses.source(root, branch, written) },
    { text: words.history, href: addresses.history(root, branch, written) },
    {
      text: words.report,
      href: addresses.issue(root, `Mistake in ${title}`, `File: ${file}\n\nWhat is wrong:\n\nWhat would be right:\n`),
    },
  ]
}

/** Something that a page says and nobody wrote, with where it was read. */
export interface DerivedFact {
  /** In words, as the page says it. */
  fact: string
  /** Address of the page. */
  page: string
  evidence: { path: string; line: number }[]
}

const longestFact = 300
const mostEvidence = 12

/** The form for a new issue about a derived fact, filled in with the fact, its page and the lines it rests on. */
export function toReportHref(repository: Repository, { fact, page, evidence }: DerivedFact): string {
  const { root, addresses } = toAddresses(repository, '')
  const said = truncate(fact, longestFact)
  const lines = evidence
    .slice(0, mostEvidence)
    .map(({ path, line }) => `- ${toSourceHref(repository, fileOf(path))}#L${line}`)
  const rests = lines.length === 0 ? [] : ['It rests on:', ...lines, '']
  const text = [`The page says: ${said}`, `Page: ${page}`, '', ...rests, 'What would be right:', ''].join('\n')
  return addresses.issue(root, `Mistake: ${truncate(said, 80)}`, text)
}

/** The address at which the code host shows a document. */
export function toSourceHref(repository: Repository, path: string): string {
  const { root, branch, addresses, written } = toAddresses(repository, path)
  return addresses.source(root, branch, written)
}

/** What the addresses of a document on the code host are made of; `written` is its path as an address writes it. */
function toAddresses({ branch, folder, url, host }: Repository, path: string) {
  const root = url.replace(/\/+$/, '')
  const file = [(folder ?? 'content').replace(/^\.?\/*|\/+$/g, ''), path].filter(Boolean).join('/')
  const written = file.split('/').map(encodeURIComponent).join('/')
  return { root, branch, addresses: hosts[host ?? guessHost(root)], file, written }
}

/** Which software a code host runs, by the name of its machine; where that does not tell, `host` in `site.yaml` does. */
function guessHost(root: string): Host {
  const { hostname } = new URL(root)
  if (/gitlab/i.test(hostname)) return 'gitlab'
  return /gitea|codeberg|forgejo/i.test(hostname) ? 'gitea' : 'github'
}

function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&')
}
