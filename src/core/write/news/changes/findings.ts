import type { Book } from '../../../book.ts'
import type { Finding } from '../../../records/finding.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toWords } from '../words.ts'

/** What is told as actions left out: the rule looks at the last meetings alone, so a new one seems to mend what is only older. */
const toldAsActions = 'left-action'

/** Tell what is to be mended now and was not, and what was mended: by file, rule and words, wherever the line went. */
export function toFindingChanges(before: Book, after: Book): NewsGroup[] {
  const tellFinding = ({ rule, severity, message, path, line }: Finding): NewsItem => ({
    text: toWords(message),
    note: toNote(`${after.words.checks.severities[severity]}, ${rule}`, `${path}:${line}`),
    url: null,
    path,
    line,
  })
  return [
    toGroup(after.words, 'findings-new', without(after.findings, before.findings).map(tellFinding)),
    toGroup(
      after.words,
      'findings-mended',
      without(before.findings, after.findings).map((finding) => ({ ...tellFinding(finding), ...nowhere })),
    ),
  ]
}

const weight = { error: 0, warning: 1, hint: 2 }

/** The findings that others do not have, as often as they do not: errors first. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  return findings
    .filter(({ rule }) => rule !== toldAsActions)
    .filter((finding) => {
      const count = counts.get(keyOf(finding)) ?? 0
      counts.set(keyOf(finding), count - 1)
      return count <= 0
    })
    .sort((a, b) => weight[a.severity] - weight[b.severity])
}

/** Where else something stands is no part of what is wrong: that moves with every line above it. */
function keyOf({ path, rule, message }: Finding): string {
  return JSON.stringify([path, rule, message.replace(otherPlaces, 'elsewhere')])
}

/** `line 54`, `roadmaps/gocdb.md:54`, but not the path that a link has, which stands in quotes. */
const otherPlaces = /\blines? \d+|(?<!["\S])[^\s"]+\.md(?::\d+)+/g
