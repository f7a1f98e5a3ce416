import { claim } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import type { Wiki } from './wiki.ts'

/** Render the text of a program from its opening tag, `[tag, name, language]`, to its closing one, and return the offset behind it. */
export function renderCode({ ledger }: Wiki, start: number, opening: RegExpExecArray, html: string[]): number {
  const { source } = ledger
  const [tag, name = '', language] = opening
  const from = start + tag.length
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(source)
  const to = found?.index ?? source.length
  const end = to + (found?.[0].length ?? 0)
  claim(ledger, start, from, ' ')
  claim(ledger, to, end, ' ')
  const named = language === undefined ? '' : ` class="language-${language}"`
  html.push(`<pre><code${named}>${escapeHtml(source.slice(from, to).replace(/^\n/, ''))}</code></pre>`)
  return end
}
