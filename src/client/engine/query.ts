import { splitChunk } from '../../core/write/search/terms.ts'
import { withShortForms } from './short-forms.ts'
import { toPlain, toSmallWords } from './small-words.ts'

/** Something that somebody looks for. */
export interface Clause {
  /** As it was typed. */
  text: string
  /** Each way is a row of words that stand together; one way suffices. */
  ways: string[][]
  /** A word such as "the", which never decides. */
  isSmall: boolean
  /** Whether the words were in double quotes, so that no other form of them will do. */
  isPhrase: boolean
}

/** What somebody typed, taken apart. */
export interface Query {
  wanted: Clause[]
  /** What no document may have. */
  excluded: Clause[]
  /** Signs that mean something elsewhere and nothing here, as typed. */
  unread: string[]
}

const quoted = /(-?)["“”„]([^"“”„]+)["“”„]/g
const field =
  /^(?:title|intitle|author|site|from|before|after|in|is|type|tag|label|series|kind|year|tool|person):(?=\S)/i

/** Take a search apart: `"oasis manager" login 3.4.1-2 -condor`; `lang` is the language of the record, by its tag. */
export function parseQuery(text: string, lang = 'en'): Query {
  const phrases = [...text.matchAll(quoted)].map(([, minus, words = '']) => ({ isOut: minus === '-', words }))
  const pieces = text.replace(quoted, ' ').split(/\s+/)
  const small = toSmallWords(pieces.map(toShown), lang)
  const rows: { clause: Clause; isOut: boolean; isOr: boolean }[] = []
  const unread: string[] = []
  let isOr = false
  let isNot = false
  for (const piece of pieces.filter((one) => one !== '')) {
    if (piece === 'OR' || piece === '||' || piece === '|') isOr = rows.length > 0
    else if (piece === 'NOT') isNot = true
    else if (piece !== 'AND' && piece !== '&&') {
      const named = field.exec(piece)?.[0]
      if (named !== undefined) unread.push(named)
      const word = named === undefined ? piece : piece.slice(named.length)
      const isOut = isNot || /^[-−–]\p{L}/u.test(word)
      const clause = toClause(word.replace(/^[-−–](?=\p{L})/u, ''), small)
      if (clause) rows.push({ clause, isOut, isOr: isOr && !isOut })
      isOr = false
      isNot = false
    }
  }
  let wanted: Clause[] = []
  for (const { clause, isOut, isOr: joins } of rows) {
    const last = wanted.at(-1)
    if (isOut) continue
    if (joins && last) wanted[wanted.length - 1] = toEither(last, clause)
    // A small word that comes again stands between others, which are no row then.
    else if (clause.isSmall || !wanted.some((one) => one.text === clause.text)) wanted.push(clause)
  }
  wanted = withShortForms(wanted)
  const exact = phrases.flatMap(({ words, isOut }) => {
    const clause = toPhrase(words)
    return clause ? [{ clause, isOut }] : []
  })
  wanted.push(...exact.filter(({ isOut }) => !isOut).map(({ clause }) => clause))
  const excluded = [...rows, ...exact].filter(({ isOut }) => isOut).map(({ clause }) => clause)
  // Where nothing but small words was typed, they are what is looked for.
  const areSmall = wanted.every(({ isSmall }) => isSmall)
  return { wanted: areSmall ? toTelling(wanted) : wanted, excluded, unread }
}

/** Small words as what is looked for, each once. */
function toTelling(wanted: readonly Clause[]): Clause[] {
  const once = [...new Map(wanted.map((clause) => [clause.text, clause])).values()]
  return once.map((clause) => ({ ...clause, isSmall: false }))
}

function toClause(text: string, small: ReadonlySet<string>): Clause | null {
  const { ways } = splitChunk(text)
  const shown = toShown(text)
  return ways.length === 0 ? null : { text: shown, ways, isSmall: small.has(toPlain(shown)), isPhrase: false }
}

/** A word without the signs around it. */
function toShown(text: string): string {
  return text.replace(/^[^\p{L}\p{N}#.~/$_-]+|[^\p{L}\p{N}+#_]+$/gu, '')
}

/** A phrase is one row of the first ways of its words. */
function toPhrase(words: string): Clause | null {
  const row = words.split(/\s+/).flatMap((word) => splitChunk(word).ways[0] ?? [])
  return row.length === 0 ? null : { text: words.trim(), ways: [row], isSmall: false, isPhrase: true }
}

function toEither(a: Clause, b: Clause): Clause {
  return {
    text: `${a.text} OR ${b.text}`,
    ways: [...a.ways, ...b.ways],
    isSmall: a.isSmall && b.isSmall,
    isPhrase: false,
  }
}

/** Write a query so that another page reads the same from it: what is marked there is what was found here. */
export function writeMarks({ wanted }: Query): string {
  const marked = wanted.some(({ isSmall }) => !isSmall) ? wanted.filter(({ isSmall }) => !isSmall) : wanted
  return marked.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join(' ')
}
