/** A stretch of emphasised text: its sign, and the offsets of what is between the signs. */
export interface Emphasis {
  sign: '*' | '**' | '_' | '__' | '=' | '=='
  from: number
  to: number
}

const doubles = { '*': '**', _: '__', '=': '==' } as const

/** What may stand before an opening sign, by the wiki's own rule; ends of tags and macros besides. */
const before = /[\s(|>%\uE001*_=]/
/** What may stand behind a closing sign. */
const behind = /[\s,.;:!?)|%\uE000*_=\]]/

/**
 * Find the emphasis that opens at an offset: `*bold*`, `_italic_`, `__both__`, `=code=`, `==bold code==`, `**bold**`.
 * It opens behind a blank or parenthesis, closes before a blank or punctuation, holds no blank at its ends and
 * ends on its line. `dead` remembers for each sign up to where none closes, so that no line is searched twice.
 */
export function findEmphasis(
  text: string,
  at: number,
  start: number,
  end: number,
  active: ReadonlySet<string>,
  dead: Map<string, number>,
): Emphasis | null {
  if (at > start && !before.test(text[at - 1] ?? ' ')) return null
  const single = text[at]
  if ((single !== '*' && single !== '_' && single !== '=') || (at > start && text[at - 1] === single)) return null
  const double = doubles[single]
  // A run of signs opens nothing; two may, and `**bold**` is what people type who know Markdown.
  const signs: Emphasis['sign'][] = text[at + 1] === single ? [double] : [single]
  for (const sign of signs) {
    const from = at + sign.length
    if (active.has(sign) || /\s/.test(text[from] ?? ' ') || text[from] === single) continue
    const to = findClosing(text, sign, from, end, dead)
    if (to !== null) return { sign, from, to }
  }
  return null
}

function findClosing(text: string, sign: string, from: number, end: number, dead: Map<string, number>): number | null {
  if ((dead.get(sign) ?? 0) > from) return null
  const feed = text.indexOf('\n', from)
  const limit = feed === -1 || feed > end ? end : feed
  for (let at = text.indexOf(sign, from + 1); at !== -1 && at + sign.length <= limit; at = text.indexOf(sign, at + 1)) {
    const isClosing =
      !/\s/.test(text[at - 1] ?? ' ') &&
      (at + sign.length >= end ||
        behind.test(text[at + sign.length] ?? ' ') ||
        text.startsWith('</', at + sign.length) ||
        text.startsWith('<br', at + sign.length))
    if (
      isClosing &&
      !(
        sign.length === 1 &&
        sign !== '*' &&
        text[at + 1] === sign &&
        text[at + 2] !== undefined &&
        !behind.test(text[at + 2] ?? ' ')
      )
    )
      return at
  }
  dead.set(sign, limit)
  return null
}
