import type { Book } from '../../../book.ts'
import type { SourceDocument } from '../../../read/source.ts'
import type { Finding } from '../../../records/finding.ts'
import { once } from '../../../records/once.ts'
import { toPathsNow } from './compare-pages.ts'
import { foldFindings } from './fold-findings.ts'
import { tellLeftWarnings, toldAsActions } from './left-warnings.ts'
import { toAdvised, toTold } from './lost-links.ts'
import { type NewsGroup, toGroup } from '../news.ts'

/**
 * Tell what is to be mended now and was not, and what was mended: by file, rule and words, wherever the line or the file went.
 * What is new is reckoned from what `stood` before any page was left out, so that a link to one that is private now is told;
 * and only what stood can be mended: a record from which pages are left out has findings that nobody saw. `listed` is the earlier
 * record with the people that it listed itself.
 */
export function toFindingChanges(
  before: Book,
  after: Book,
  { stood: all, listed }: { stood: readonly Finding[]; listed: Book },
): NewsGroup[] {
  const pathNow = toPathsNow(before, after)
  const stood = withOwnPeople(all, listed)
  const was: Side = { findings: withOwnPeople(before.findings, listed), places: before.places, pathNow }
  const is: Side = { findings: after.findings, places: after.places, pathNow: (path) => path }
  const added = without(is, { ...was, findings: stood }).map(toAdvised(before, after))
  const places = new Set(stood.map(placeOf))
  const mended = without(was, is)
    .filter((finding) => places.has(placeOf(finding)))
    .map(toTold)
  const left = tellLeftWarnings(before, after)
  return [
    toGroup(after.words, 'findings-new', [...foldFindings(after, added), ...left.come]),
    toGroup(after.words, 'findings-mended', [...foldFindings(after, mended, true), ...left.gone]),
  ]
}

/** Who may be one with whom hangs on the list of people, of which `listed` has the one that stood. */
function withOwnPeople(findings: readonly Finding[], listed: Book): Finding[] {
  return [
    ...findings.filter(({ rule }) => !ofRecord.has(rule)),
    ...listed.findings.filter(({ rule }) => ofRecord.has(rule)),
  ]
}

function placeOf({ path, line, rule }: Finding): string {
  return JSON.stringify([path, line, rule])
}

/** The findings of a record, with where its files lie in the later one. */
interface Side {
  findings: readonly Finding[]
  places: Book['places']
  pathNow: (path: string) => string
}

const linesOf = once(({ body }: SourceDocument) => body.split('\n'))

const weight = { error: 0, warning: 1, hint: 2 }

/** The findings that another record does not have, as often as it does not: errors first. */
function without(own: Side, other: Side): Finding[] {
  const told = own.findings.filter(({ rule }) => rule !== toldAsActions)
  return dropKnown(told, own, other).toSorted((a, b) => weight[a.severity] - weight[b.severity])
}

/** Of some that are alike, those go whose lines say the same in both records; then as many others as there are there. */
function dropKnown(findings: readonly Finding[], own: Side, other: Side): Finding[] {
  const onLine = countBy(other.findings, (finding) => `${keyOf(other, finding)} ${lineOf(other, finding)}`)
  const alike = countBy(other.findings, (finding) => keyOf(other, finding))
  const take = (counts: Map<string, number>, key: string): boolean => {
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count > 0
  }
  const unmatched = findings.filter((finding) => {
    const key = keyOf(own, finding)
    return !(take(onLine, `${key} ${lineOf(own, finding)}`) && take(alike, key))
  })
  return unmatched.filter((finding) => !take(alike, keyOf(own, finding)))
}

function countBy(findings: readonly Finding[], toKey: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(toKey(finding), (counts.get(toKey(finding)) ?? 0) + 1)
  return counts
}

/** What the line of a finding says; nothing where its file is a whole volume or has no text. */
function lineOf({ places }: Side, { path, line }: Finding): string {
  const source = places.sources.get(path)
  return source ? (linesOf(source)[line - 1]?.trim() ?? '') : ''
}

/** Where else something stands, and how often, is no part of what is wrong: that moves with every line above it. */
function keyOf({ pathNow }: Side, { path, rule, message }: Finding): string {
  const said = message.replace(otherPlaces, 'elsewhere').replace(otherFiles, pathNow).replace(counted, 'more')
  return JSON.stringify([ofRecord.has(rule) ? null : pathNow(path), rule, said])
}

/** What is said of the whole record, at one of the places where it shows. */
const ofRecord: ReadonlySet<string> = new Set(['one-person'])

/** `line 54`, `roadmaps/gocdb.md:54`, but not the path that a link has, which stands in quotes. */
const otherPlaces = /\blines? \d+|(?<!["\S])[^\s"]+\.md(?::\d+)+/g

/** A file that a message names, but not the path that a link has. */
const otherFiles = /(?<!["\S])[^\s"]+\.md\b/g

/** `and so with 2 more of this section` */
const counted = /\b\d+ more\b/g
