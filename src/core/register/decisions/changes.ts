import { findDate, firstDay } from '../../parse/dates/dates.ts'
import { findNamedDay } from '../../parse/dates/day-of-year.ts'
import { wordsOf } from '../../parse/text/passages.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { toWording } from '../actions/wording.ts'
import type { Decision, DecisionEffect, DecisionLink, DecisionSources, DecisionUse } from './decision.ts'
import { findStatus } from './records.ts'

/** Words by which a decision says what it does to another; those turned round are said by the earlier one. */
const effects: [DecisionEffect, RegExp][] = [
  ['revokes', /\b(?:revok(?:es?|ed|ing)|rescind(?:s|ed|ing)?|overturn(?:s|ed|ing)?|withdraws?|repeals?)\b/i],
  ['amends', /\b(?:amend(?:s|ed|ing)?|extends? (?:the )?decision|changes? (?:the )?decision)\b/i],
  [
    'supersedes',
    /\b(?:supersed(?:es?|ing)|replac(?:es?|ing) (?:the |our )?(?:decision|resolution|#D\d+)|in place of (?:the )?decision)\b/i,
  ],
]
const turned = /\b(?:superseded|replaced|amended|revoked) by\b/i

/** Find which decision changes which, and what later documents say of each by its number. */
export function linkDecisions(decisions: readonly Decision[], sources: DecisionSources): Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  const said = decisions.flatMap((decision) => findChanges(decision, decisions, sources))
  // Both records may say it: the one that it supersedes, and the one that it is superseded by.
  const keyOf = ({ later, earlier, link }: FoundChange): string => `${later.id} ${link.effect} ${earlier.id}`
  const found = [...new Map(said.map((change) => [keyOf(change), change])).values()]
  const changes = Map.groupBy(found, ({ later }) => later.id)
  const changed = Map.groupBy(found, ({ earlier }) => earlier.id)
  const numbered = decisions.some(({ number }) => number !== null)
  const uses = numbered ? findUses(decisions, sources.documents) : new Map<string, DecisionUse[]>()
  return decisions.map((decision) => {
    const by = (changed.get(decision.id) ?? []).map(({ later, link }) => ({ ...link, id: later.id }))
    return {
      ...decision,
      changes: (changes.get(decision.id) ?? []).map(({ earlier, link }) => ({ ...link, id: earlier.id })),
      changedBy: by,
      standing: toStanding(decision, by, byId),
      uses: uses.get(decision.id) ?? [],
    }
  })
}

/** Only what was agreed itself takes the place of another. */
function toStanding(
  { standing }: Decision,
  by: readonly DecisionLink[],
  byId: ReadonlyMap<string, Decision>,
): Decision['standing'] {
  const agreed = by.filter(({ id }) => byId.get(id)?.state === 'agreed')
  if (standing === 'none') return standing
  if (agreed.some(({ effect }) => effect === 'revokes')) return 'revoked'
  return agreed.some(({ effect }) => effect === 'supersedes') ? 'superseded' : standing
}

interface FoundChange {
  later: Decision
  earlier: Decision
  link: Omit<DecisionLink, 'id'>
}

function findChanges(decision: Decision, all: readonly Decision[], sources: DecisionSources): FoundChange[] {
  const words = decision.series === null ? statusOf(decision, sources) : decision.text
  const isTurned = turned.test(words)
  const effect = isTurned ? 'supersedes' : effects.find(([, expression]) => expression.test(words))?.[0]
  if (effect === undefined) return []
  const others = all.filter((other) => other !== decision)
  const found =
    byNumber(words, decision, others) ??
    byLink(decision, others, sources) ??
    byDate(words, decision, others) ??
    byWords(words, decision, others)
  return (found?.others ?? []).map((other) => ({
    later: isTurned ? other : decision,
    earlier: isTurned ? decision : other,
    link: { effect, by: found?.by ?? 'link' },
  }))
}

/** What a decision record says below Status, where links to others stand. */
function statusOf({ path }: Decision, { byPath }: DecisionSources): string {
  const document = byPath.get(path)
  const section = findStatus(document?.sections ?? [])
  const passages = document?.passages() ?? []
  const own = passages.filter((each) => (section ? each.section === section.id : /^\W*status\W*:/i.test(each.text)))
  return own.map((passage) => wordsOf(passage)).join(' ')
}

type Found = { others: Decision[]; by: DecisionLink['by'] } | null

function byNumber(words: string, { number, series }: Decision, others: readonly Decision[]): Found {
  const numbers = [...words.matchAll(/#?\bD(\d{1,4})\b/g)].map(([, digits]) => Number(digits))
  const wanted = numbers.filter((one) => one !== number)
  const found = others.filter(
    (other) => other.series === series && other.number !== null && wanted.includes(other.number),
  )
  return found.length > 0 ? { others: found, by: 'number' } : null
}

/** A link of the same lines that leads to the section of one decision, or to a decision record. */
function byLink(decision: Decision, others: readonly Decision[], { byPath, resolveLink }: DecisionSources): Found {
  const document = byPath.get(decision.path)
  const { line, endLine } = placeOf(decision, document)
  const found = (document?.links ?? [])
    .filter(({ place, isImage }) => !isImage && place.line >= line && place.line <= endLine)
    .flatMap(({ url }) => {
      const target = resolveLink(decision.path, url)
      if (target.type !== 'page') return []
      const own = others.filter(({ path }) => path === target.document.path)
      const there = own.filter(({ section }) => `#${section}` === target.hash)
      return own.length === 1 ? own : there.length === 1 ? there : []
    })
  return found.length > 0 ? { others: found, by: 'link' } : null
}

function placeOf(decision: Decision, document: DocumentRecord | undefined): { line: number; endLine: number } {
  const section = findStatus(document?.sections ?? [])
  if (decision.series !== null || !section) return decision.series === null ? { line: 1, endLine: 20 } : decision.place
  const next = document?.sections.find(({ place }) => place.line > section.place.line)
  return { line: section.place.line, endLine: (next?.place.line ?? Infinity) - 1 }
}

/** `supersedes the decision of 4 March 2021 on tapes`: the one of that day, or of several that with most words in common. */
function byDate(words: string, { series, date }: Decision, others: readonly Decision[]): Found {
  const day = findDate(words)?.date ?? findDayBefore(words, date)
  if (day === null || day === date) return null
  const own = others.filter((other) => other.series === series && firstDay(other.date ?? '') === day)
  if (own.length === 1) return { others: own, by: 'date' }
  const wording = toWording(words).words
  const shared = own.map((other) => [...toWording(other.text).words.keys()].filter((word) => wording.has(word)).length)
  const most = Math.max(0, ...shared)
  const alike = own.filter((_, index) => most > 0 && shared[index] === most)
  return alike.length === 1 ? { others: alike, by: 'date' } : null
}

/** `the decision of 30 September`: the last such day before. */
function findDayBefore(words: string, date: string | null): string | null {
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(date ?? '') ?? []
  if (date === null || year === undefined) return null
  const day = findNamedDay(words, year)?.date ?? null
  return day === null || day <= date ? day : (findNamedDay(words, String(Number(year) - 1))?.date ?? null)
}

/** So many words make a wording that no other decision has by chance. */
const enoughWords = 3

/** `the rule that nobody merges on a Friday is revoked`: the one earlier decision all of whose words it says again. */
function byWords(words: string, { series, date }: Decision, others: readonly Decision[]): Found {
  if (series === null || date === null) return null
  const wording = toWording(words).words
  const found = others.filter((other) => {
    if (other.series !== series || other.date === null || other.date >= date) return false
    const own = [...toWording(other.text.replace(/^#D\d+\S*\s+/i, '')).words.keys()]
    return own.length >= enoughWords && own.every((word) => wording.has(word))
  })
  return found.length === 1 ? { others: found, by: 'words' } : null
}

/** Passages of later documents of the series that name `#D12`. */
function findUses(decisions: readonly Decision[], documents: readonly DocumentRecord[]): Map<string, DecisionUse[]> {
  const known = new Map(decisions.map((decision) => [`${decision.series} ${decision.number}`, decision]))
  const uses = new Map<string, DecisionUse[]>()
  for (const { path, decisionNumbers, kind, series } of documents) {
    const address = kind === 'minutes' ? `/minutes/${series}/` : `/reports/${series}/`
    for (const { number, ...use } of decisionNumbers) {
      const decision = known.get(`${address} ${number}`)
      if (!decision || decision.path === path) continue
      uses.set(decision.id, [...(uses.get(decision.id) ?? []), { path, ...use }])
    }
  }
  return uses
}
