import { claim, note } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import type { Wiki } from './wiki.ts'

/**
 * Render the text of a program from its opening tag, `[tag, name, language]`, to its closing one, and return the offset
 * behind it; `null` where nothing closes it, which wikis take for text.
 */
export function renderCode(wiki: Wiki, start: number, opening: RegExpExecArray, html: string[]): number | null {
  const { ledger, unclosed } = wiki
  const [tag, name = '', language] = opening
  const from = start + tag.length
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  const found = unclosed.has(name.toLowerCase()) ? null : closing.exec(ledger.source)
  if (!found) {
    if (!unclosed.has(name.toLowerCase())) note(ledger, start, 'unclosed', `<${name}>`)
    unclosed.add(name.toLowerCase())
    return null
  }
  const end = found.index + found[0].length
  claim(ledger, start, from, ' ')
  claim(ledger, found.index, end, ' ')
  const named = language === undefined ? '' : ` class="language-${language}"`
  html.push(`<pre><code${named}>${escapeHtml(ledger.source.slice(from, found.index).replace(/^\n/, ''))}</code></pre>`)
  return end
}
