import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
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
  if (deep !== null) {
    return {
      data: {},
      places: {},
      problems: [{ place: placeAt(text, deep), reason: 'nested too deep; write it flat' }],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const placeOf = ([from = 0, to = from]: readonly number[]): Place => {
    const start = lines.linePos(from)
    // A block ends where the next begins, but what it says ends before.
    const end = lines.linePos(from + text.slice(from, to).trimEnd().length)
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
  }
  const places = Object.create(null) as Record<string, Place>
  const aliases: Alias.Parsed[] = []
  let lastQuote: number | null = null
  const collect = (node: unknown, path: string): void => {
    if (isAlias(node)) aliases.push(node as Alias.Parsed)
    if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? '')) lastQuote = node.range[0]
    if (isNode(node) && node.range && path !== '') places[path] ??= placeOf(node.range)
    const below = (key: string): string => (path === '' ? key : `${path}.${key}`)
    if (isSeq(node)) node.items.forEach((item, index) => collect(item, below(String(index))))
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range) continue
      const own = below(String(key.value))
      const end = isNode(value) && value.range ? value.range[1] : key.range[1]
      places[own] = placeOf([key.range[0], Math.max(key.range[1], end)])
      collect(value, own)
    }
  }
  collect(document.contents, '')
  // One mistake makes the parser stumble several times; the first is the one to mend.
  const lost = aliases
    .filter((alias) => alias.resolve(document) === undefined)
    .map(({ range, source }): YamlProblem => ({
      range: [range[0], range[1]],
      reason: `"*${source}" stands for something that is nowhere named; put it in quotes if it is meant as text`,
    }))
  const [first] = [...document.errors.map((error) => toYamlProblem(error, lastQuote)), ...lost].sort(
    (a, b) => a.range[0] - b.range[0],
  )
  const problems = first ? [{ place: placeOf(first.range), reason: first.reason }] : []
  if (aliases.length > maxAliases)
    problems.push({ place: placeOf([0, 0]), reason: `more than ${maxAliases} YAML aliases; write the values out` })
  const contents = document.contents
  if (contents !== null && !isMap(contents) && problems.length === 0) {
    const range = isNode(contents) && contents.range ? contents.range : [0, 0]
    problems.push({ place: placeOf(range), reason: 'expected keys and values, one `key: value` a line' })
  }
  if (problems.length > 0 || !isMap(contents)) return { data: {}, places, problems }
  try {
    return { data: document.toJS() as YamlText['data'], places, problems }
  } catch (error) {
    // Aliases that stand for aliases unfold to more than the parser is willing to write out.
    return {
      data: {},
      places,
      problems: [
        {
          place: placeOf([0, 0]),
          reason: `this cannot be written out (${error instanceof Error ? error.message : String(error)}); use no aliases`,
        },
      ],
    }
  }
}
