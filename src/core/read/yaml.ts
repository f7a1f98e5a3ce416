import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { findDeepBracket, findDeepLine } from './bounds.ts'
import { type Place, placeAt } from './message.ts'
import { toYamlProblem, type YamlProblem } from './yaml-problem.ts'

/** A value as YAML's failsafe schema knows it: `6.30` and `no` stay text. */
export type YamlValue = string | null | YamlValue[] | { [key: string]: YamlValue }

/** Most aliases that are followed: each may stand for all that came before it. */
const maxAliases = 20

/** What a YAML text says, with the place of every key path (`series.jra1.title`). */
export interface YamlText {
  data: { [key: string]: YamlValue }
  places: Record<string, Place>
  problems: { place: Place; reason: string }[]
}

/** Read a YAML 1.2 mapping with the failsafe schema: every scalar is text, tags and code have no effect. */
export function readYaml(text: string): YamlText {
  const deep = findDeepLine(text) ?? findDeepBracket(text)
  if (deep !== null) return failed({}, { place: placeAt(text, deep), reason: 'nested too deep; write it flat' })
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' })
  const placeOf = toPlaceFinder(text, lineCounter)
  const found = collect(document.contents, placeOf)
  const { contents } = document
  const problems = [...firstProblem(document, found, placeOf), ...tooManyAliases(found.aliases, placeOf)]
  if (contents !== null && !isMap(contents) && problems.length === 0) {
    const range = isNode(contents) && contents.range ? contents.range : [0, 0]
    problems.push({ place: placeOf(range), reason: 'expected keys and values, one `key: value` a line' })
  }
  if (problems.length > 0 || !isMap(contents)) return failed(found.places, ...problems)
  try {
    return { data: document.toJS() as YamlText['data'], places: found.places, problems }
  } catch (error) {
    // Aliases that stand for aliases unfold to more than the parser is willing to write out.
    const why = error instanceof Error ? error.message : String(error)
    return failed(found.places, {
      place: placeOf([0, 0]),
      reason: `this cannot be written out (${why}); use no aliases`,
    })
  }
}

type PlaceFinder = (range: readonly number[]) => Place

/** What walking the tree of a text gives: where its keys are, and what could be a mistake. */
interface Collected {
  places: YamlText['places']
  aliases: Alias.Parsed[]
  /** Offset of the last quoted scalar, in which an open quote ends. */
  lastQuote: number | null
}

function failed(places: YamlText['places'], ...problems: YamlText['problems']): YamlText {
  return { data: {}, places, problems }
}

function toPlaceFinder(text: string, lines: LineCounter): PlaceFinder {
  return ([from = 0, to = from]) => {
    const start = lines.linePos(from)
    // A block ends where the next begins, but what it says ends before.
    const end = lines.linePos(from + text.slice(from, to).trimEnd().length)
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
  }
}

/** Find the place of every key path: `series.jra1.title` → line 4, column 12. */
function collect(contents: unknown, placeOf: PlaceFinder): Collected {
  const found: Collected = { places: Object.create(null) as Collected['places'], aliases: [], lastQuote: null }
  const visit = (node: unknown, path: string): void => {
    if (isAlias(node)) found.aliases.push(node as Alias.Parsed)
    if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? '')) found.lastQuote = node.range[0]
    if (isNode(node) && node.range && path !== '') found.places[path] ??= placeOf(node.range)
    const below = (key: string): string => (path === '' ? key : `${path}.${key}`)
    if (isSeq(node)) node.items.forEach((item, index) => visit(item, below(String(index))))
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range) continue
      const own = below(String(key.value))
      const end = isNode(value) && value.range ? value.range[1] : key.range[1]
      found.places[own] = placeOf([key.range[0], Math.max(key.range[1], end)])
      visit(value, own)
    }
  }
  visit(contents, '')
  return found
}

/** One mistake makes the parser stumble several times; the first is the one to mend. */
function firstProblem(
  document: Document.Parsed,
  { aliases, lastQuote }: Collected,
  placeOf: PlaceFinder,
): YamlText['problems'] {
  const lost = aliases
    .filter((alias) => alias.resolve(document) === undefined)
    .map(({ range, source }): YamlProblem => ({
      range: [range[0], range[1]],
      reason: `"*${source}" stands for something that is nowhere named; put it in quotes if it is meant as text`,
    }))
  const all = [...document.errors.map((error) => toYamlProblem(error, lastQuote)), ...lost]
  const [first] = all.sort((a, b) => a.range[0] - b.range[0])
  return first ? [{ place: placeOf(first.range), reason: first.reason }] : []
}

function tooManyAliases(aliases: readonly unknown[], placeOf: PlaceFinder): YamlText['problems'] {
  if (aliases.length <= maxAliases) return []
  return [{ place: placeOf([0, 0]), reason: `more than ${maxAliases} YAML aliases; write the values out` }]
}
