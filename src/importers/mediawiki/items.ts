import { claim } from '../ledger.ts'
import { renderItemText } from '../wiki/boxes.ts'
import { type Item, renderList } from '../wiki/lists.ts'
import { lineEnd, renderInline, type Wiki } from '../wiki/wiki.ts'

/** An item with the marks that it begins with. */
interface Marked extends Item {
  marks: string
  /** Whether it is a term whose meaning stands in lines of their own below it. */
  isOpenTerm: boolean
}

/** Render lines that begin with `*`, `#`, `:` and `;`, each once for every level, and return the offset behind them. */
export function renderItems(wiki: Wiki, start: number, html: string[]): number {
  const { source } = wiki.ledger
  const items: Marked[] = []
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const marks = /^[*#:;]{1,20}/.exec(source.slice(at, end))?.[0]
    if (marks === undefined) break
    claim(wiki.ledger, at, at + marks.length, ' ')
    const kinds = [...marks].map((mark) => (mark === '#' ? ('ol' as const) : ('ul' as const)))
    items.push({ kinds, marks, ...renderItem(wiki, at + marks.length, end, marks.endsWith(';')) })
    at = end + 1
  }
  html.push(renderList(joinTerms(items)))
  return at
}

/** A term stands in bold before what it means. */
function renderItem(wiki: Wiki, from: number, to: number, isTerm: boolean): Pick<Marked, 'html' | 'isOpenTerm'> {
  if (!isTerm) return { html: renderItemText(wiki, from, to), isOpenTerm: false }
  const colon = wiki.ledger.source.slice(from, to).search(/:(?!\/\/)/)
  const middle = colon === -1 ? to : from + colon
  const meaning = colon === -1 ? '' : renderInline(wiki, middle + 1, to).trim()
  const term = renderInline(wiki, from, middle).trim()
  return { html: `<strong>${term}:</strong> ${meaning}`, isOpenTerm: colon === -1 && term !== '' }
}

/** Put the only meaning of a term, in the line below it, beside it; several of them below it. */
function joinTerms(items: readonly Marked[]): Item[] {
  const joined: Item[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (!item) break
    index += 1
    const lines = item.isOpenTerm ? meaningsOf(item, items.slice(index)) : []
    const [only, ...rest] = lines
    const isOne =
      only?.marks.length === item.marks.length && rest.every(({ marks }) => marks.length > item.marks.length)
    if (only && isOne) joined.push({ kinds: item.kinds, html: `${item.html}${only.html}` }, ...rest)
    else joined.push(item, ...lines.map((meaning) => below(meaning, item.kinds.length)))
    index += lines.length
  }
  return joined
}

/** The lines right below a term that say what it means: `:` where the term has `;`, with what is below them. */
function meaningsOf({ marks }: Marked, behind: readonly Marked[]): Marked[] {
  const sign = `${marks.slice(0, -1)}:`
  const end = behind.findIndex((other) => !other.marks.startsWith(sign))
  return behind.slice(0, end === -1 ? behind.length : end)
}

function below({ kinds, html }: Marked, depth: number): Item {
  return { kinds: [...kinds.slice(0, depth), 'ul', ...kinds.slice(depth)], html }
}
