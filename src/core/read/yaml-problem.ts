import type { YAMLError } from 'yaml'

/** What is wrong with a YAML text, in words of those who write it, and where: offsets in the text. */
export interface YamlProblem {
  range: readonly [number, number]
  reason: string
}

/** What the parser found, by its code, and what to do. */
const reasons: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT:
    'a bracket [ or { is opened above and not closed, or a line is indented otherwise than its neighbours; close it, or put a value with such a sign in quotes',
  BAD_SCALAR_START: 'a value cannot start with this sign; put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a second ": " in one line, or a key that is indented; put a value with a colon in quotes, and start every key at the same column',
  DUPLICATE_KEY: 'this key stands here for the second time; keep one of them',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon; write "key: value"',
  TAB_AS_INDENT: 'a tab at the start of a line; use blanks',
  UNEXPECTED_TOKEN: 'something behind the end of a value; put the whole value in quotes',
}

/** Say what an error of the YAML parser means. `lastQuote` is the offset of the last quoted value, which is the one never closed. */
export function toYamlProblem({ code, message, pos }: YAMLError, lastQuote: number | null): YamlProblem {
  if (code === 'MISSING_CHAR' && /quote/.test(message) && lastQuote !== null) {
    return {
      range: [lastQuote, lastQuote + 1],
      reason: 'a quote is opened here and never closed; close it at the end of the value',
    }
  }
  if (/^Unexpected , in flow/.test(message))
    return { range: pos, reason: 'a comma too many: nothing stands before it; remove it' }
  return {
    range: pos,
    reason:
      reasons[code] ??
      `this is no YAML (${message}); write one "key: value" a line, and put a value with signs such as : # * [ { in quotes`,
  }
}
