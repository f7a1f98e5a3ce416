/** A mark of kramdown or Jekyll that no reader of the page should see, by offsets, end exclusive. */
export interface HiddenMark {
  start: number
  end: number
  kind: 'attributes' | 'contents' | 'address' | 'title'
}

/** A whole line that stands for the title of the page, which the page has. */
const title = /^#{1,6}[ \t]+\{\{ ?page\.title ?\}\}[ \t]*$/g
/** An item that the contents take the place of, and the line that says so. */
const contents = /^[ \t]{0,3}(?:[*+-]|\d{1,3}\.)[ \t]+[^\n]*$/
const isContents = /^[ \t]*\{:toc\b[^{}\n]*\}[ \t]*$/
/** `{:.no_toc}`, `{:height="400px" .wide}`; a space or letter behind the colon would be words. */
const attributes = /\{:(?:[.#][\w-]+|[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))?)(?:\s[^{}\n]*)?\}/g
/** Where the site lies, before a path in an address: `[plot]({{ site.baseurl }}/images/a.png)`. */
const base = /(?<=\]\(|=["'])\{\{ ?site\.(?:baseurl|url) ?\}\}(?=[/{"')])/g
/** What makes an address of a path: `{{ '/images/a.png' | relative_url }}`, `{% link a/b.md %}`. */
const toAddress =
  /(?<=\]\(|=["'])\{\{ ?(['"])(?=[^'"\s{}]+\1 ?\| ?(?:relative|absolute)_url ?\}\}[)"'])|(?<=(?:\]\(|=["'])\{\{ ?['"][^'"\s{}]{1,300})['"] ?\| ?(?:relative|absolute)_url ?\}\}(?=[)"'])/g
const toLink = /(?<=\]\()\{% ?link (?=[^\s{}%]+ ?%\}\))|(?<=\]\(\{% ?link [^\s{}%]{1,300}) ?%\}(?=\))/g

const inLine: readonly [RegExp, HiddenMark['kind']][] = [
  [title, 'title'],
  [attributes, 'attributes'],
  [base, 'address'],
  [toAddress, 'address'],
  [toLink, 'address'],
]

/**
 * Blank the marks of kramdown and Jekyll that say how a text is shown or where the site lies; blanks take their place, so
 * that every other sign stays where it was. What stands in code is left as it is, and so is what stands for words.
 */
export function hideKramdown(body: string): { text: string; hidden: HiddenMark[] } {
  if (!/\{[:{%]/.test(body)) return { text: body, hidden: [] }
  const hidden = toHidden(body)
  let text = ''
  let at = 0
  for (const { start, end } of hidden) {
    text += body.slice(at, start) + body.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return { text: text + body.slice(at), hidden }
}

function toHidden(body: string): HiddenMark[] {
  const lines = body.split('\n')
  const hidden: HiddenMark[] = []
  let fence: string | null = null
  let start = 0
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null
    else if (fence === null && !/^(?: {4}|\t)/.test(line))
      if (contents.test(line) && isContents.test(lines[index + 1] ?? ''))
        hidden.push({ start, end: start + line.length, kind: 'contents' })
      else hidden.push(...toMarks(line).map((one) => ({ ...one, start: one.start + start, end: one.end + start })))
    start += line.length + 1
  }
  return hidden
}

/** The marks of a line, but those in code. */
function toMarks(line: string): HiddenMark[] {
  if (!/\{[:{%]/.test(line)) return []
  const code = [...line.matchAll(/(`+)[^`]+\1/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }))
  return inLine
    .flatMap(([expression, kind]) =>
      [...line.matchAll(expression)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, kind })),
    )
    .filter((mark) => !code.some(({ start, end }) => mark.start < end && mark.end > start))
    .sort((a, b) => a.start - b.start)
}
