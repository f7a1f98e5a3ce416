import type { Book } from '../../../book.ts'
import type { SourceDocument } from '../../../read/source.ts'
import type { Finding } from '../../../records/finding.ts'
import { once } from '../../../records/once.ts'
import { toAdvice } from './lost-links.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, toNote, toWords } from '../words.ts'

/** What is told as actions left out: the rule looks at the last meetings alone, so a new one seems to mend what is only older. */
const toldAsActions = 'left-action'

/** Tell what is to be mended now and was not, and what was mended: by file, rule and words, wherever the line went. */
export function toFindingChanges(before: Book, after: Book): NewsGroup[] {
  const advise = toAdvice(before, after)
  const added = without(after, before).map((finding) => tellFinding(after, { ...finding, message: advise(finding) }))
  const mended = without(before, after).map((finding) => ({ ...tellFinding(after, finding), ...nowhere }))
  return [
    toGroup(after.words, 'findings-new', countAlike(after, added)),
    toGroup(after.words, 'findings-mended', countAlike(after, mended)),
  ]
}

function tellFinding({ words }: Book, { rule, severity, message, path, line }: Finding): NewsItem {
  const note = toNote(`${words.checks.severities[severity]}, ${rule}`, `${path}:${line}`)
  return { text: toWords(message), note, url: null, path, line }
}

/** One line twice says no more than once: how often stands behind it. */
function countAlike({ words }: Book, items: readonly NewsItem[]): NewsItem[] {
  const alike = Map.groupBy(items, ({ text, note }) => JSON.stringify([text, note]))
  return [...alike.values()].flatMap(([item, ...others]): NewsItem[] => {
    if (!item) return []
    return [others.length === 0 ? item : { ...item, note: toNote(item.note, words.news.times(others.length + 1)) }]
  })
}

const linesOf = once(({ body }: SourceDocument) => body.split('\n'))

const weight = { error: 0, warning: 1, hint: 2 }

/** The findings that another record does not have, as often as it does not: errors first. */
function without(book: Book, other: Book): Finding[] {
  const told = book.findings.filter(({ rule }) => rule !== toldAsActions)
  const left = dropKnown(told, other.findings, [book, other])
  return left.toSorted((a, b) => weight[a.severity] - weight[b.severity])
}

/** Of some that are alike, those go whose lines say the same in both records; then as many others as there are there. */
function dropKnown(own: readonly Finding[], others: readonly Finding[], [book, other]: [Book, Book]): Finding[] {
  const onLine = countBy(others, (finding) => `${keyOf(finding)} ${lineOf(other, finding)}`)
  const alike = countBy(others, keyOf)
  const take = (counts: Map<string, number>, key: string): boolean => {
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count > 0
  }
  const unmatched = own.filter((finding) => {
    const isSame = take(onLine, `${keyOf(finding)} ${lineOf(book, finding)}`)
    return !(isSame && take(alike, keyOf(finding)))
  })
  return unmatched.filter((finding) => !take(alike, keyOf(finding)))
}

function countBy(findings: readonly Finding[], toKey: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(toKey(finding), (counts.get(toKey(finding)) ?? 0) + 1)
  return counts
}

/** What the line of a finding says; nothing where its file is a whole volume or has no text. */
function lineOf({ places }: Book, { path, line }: Finding): string {
  const source = places.sources.get(path)
  return source ? (linesOf(source)[line - 1]?.trim() ?? '') : ''
}

/** Where else something stands is no part of what is wrong: that moves with every line above it. */
function keyOf({ path, rule, message }: Finding): string {
  return JSON.stringify([path, rule, message.replace(otherPlaces, 'elsewhere')])
}

/** `line 54`, `roadmaps/gocdb.md:54`, but not the path that a link has, which stands in quotes. */
const otherPlaces = /\blines? \d+|(?<!["\S])[^\s"]+\.md(?::\d+)+/g
