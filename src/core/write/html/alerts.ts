import type { Element } from 'hast'

/** How alerts look: GitHub's five, and the other words that are written for them. */
const looks: Readonly<Record<string, readonly string[]>> = {
  note: [],
  tip: ['hint', 'success', 'check', 'done'],
  important: ['question', 'help', 'faq'],
  warning: ['attention'],
  caution: ['danger', 'error', 'bug', 'failure', 'fail', 'missing'],
}

/** Turn a block quote that the parser marked as an alert into a box with its title, which folds where the author says so. */
export function dressAlert(quote: Element): void {
  const { dataAlert, dataFold } = quote.properties
  if (typeof dataAlert !== 'string') return
  const look = Object.keys(looks).find((name) => name === dataAlert || looks[name]?.includes(dataAlert)) ?? 'note'
  const [title, rest] = splitTitle(quote, dataAlert)
  const folds = typeof dataFold === 'string'
  const head: Element = folds
    ? { ...title, tagName: 'summary', properties: {} }
    : { ...title, tagName: 'p', properties: { className: ['alert-title'] } }
  quote.tagName = folds ? 'details' : 'div'
  quote.properties = {
    className: ['alert', `alert-${look}`],
    ...(folds ? { open: dataFold === 'open' } : { role: 'note' }),
  }
  quote.children = [head, ...rest]
}

/** The author's own title, else the word of the alert: `Note`. */
function splitTitle(quote: Element, word: string): [Element, Element['children']] {
  const at = quote.children.findIndex((child) => child.type === 'element')
  const first = quote.children[at]
  if (first?.type === 'element' && first.properties.dataTitle !== undefined)
    return [first, quote.children.slice(at + 1)]
  const value = word.charAt(0).toUpperCase() + word.slice(1).replace(/[-_]/g, ' ')
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }, quote.children]
}
