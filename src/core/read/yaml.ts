import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Place } from './message.ts'

/** A value as YAML's failsafe schema knows it: `6.30` and `no` stay text. */
export type YamlValue = string | null | YamlValue[] | { [key: string]: YamlValue }

/** What a YAML text says, with the place of every key path (`series.jra1.title`). */
export interface YamlText {
  data: { [key: string]: YamlValue }
  places: Record<string, Place>
  problems: { place: Place; reason: string }[]
}

/**
 * Read a YAML 1.2 mapping with the failsafe schema: every scalar is text, tags and code have no effect.
 * `firstLine` is the line of the file on which `text` starts.
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const placeOf = (range: readonly number[]): Place => {
    const start = lines.linePos(range[0] ?? 0)
    const end = lines.linePos(range[1] ?? range[0] ?? 0)
    return { line: start.line + firstLine - 1, column: start.col, endLine: end.line + firstLine - 1, endColumn: end.col }
  }
  // One mistake makes the parser stumble several times; the first word on a line is the one to mend.
  const [first] = document.errors
  const problems = first ? [{ place: placeOf(first.pos), reason: `this is no YAML (${first.message}); write one "key: value" a line and put a value with signs such as : # [ { in quotes` }] : []
  const places: Record<string, Place> = {}
  let aliases = 0
  visit(document, {
    Alias: () => void (aliases += 1),
    Pair: (_, pair, ancestors) => {
      if (!isScalar(pair.key) || !pair.key.range) return
      const parents = ancestors.flatMap((node) => ('key' in node && isScalar(node.key) ? [String(node.key.value)] : []))
      const value = isNode(pair.value) && pair.value.range ? pair.value.range : pair.key.range
      const key = [...parents, String(pair.key.value)].join('.')
      places[key] = placeOf([pair.key.range[0], Math.max(pair.key.range[1], value[1])])
    },
  })
  if (aliases > 20) problems.push({ place: placeOf([0, 0]), reason: 'more than 20 YAML aliases; write the values out' })
  const contents = document.contents
  if (contents !== null && !isMap(contents) && problems.length === 0) {
    const range = isNode(contents) && contents.range ? contents.range : [0, 0]
    problems.push({ place: placeOf(range), reason: 'expected keys and values, one `key: value` a line' })
  }
  const data = problems.length === 0 && isMap(contents) ? (document.toJS() as YamlText['data']) : {}
  return { data, places, problems }
}
