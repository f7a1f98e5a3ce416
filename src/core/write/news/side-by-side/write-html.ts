import type { Words } from '../../../words/index.ts'
import { escapeMarkup } from '../../escape.ts'
import { toPlain } from '../formats/plain.ts'
import type { ComparedLine } from './compare-lines.ts'
import type { ComparedSection } from './compare-parts.ts'
import type { Comparison, Side } from './comparison.ts'
import { keepEnds } from './keep-ends.ts'

type ToAddress = (url: string) => string | null

/** Write a comparison as a page of HTML, one column a document, without script, style or anything that is fetched. */
export function writeComparisonHtml(comparison: Comparison, toAddress: ToAddress, words: Words): string {
  const { title, summary, before, after, sections } = comparison
  const head = `<tr><td></td>${toHead(before, toAddress)}${toHead(after, toAddress)}</tr>`
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)}</title>
</head>
<body>
<h1>${plain(title)}</h1>
<p>${plain(summary)}</p>
<table border="1" cellpadding="6">
<thead>${head}</thead>
${sections.map((section) => writeSection(section, toAddress)).join('\n')}
</table>
</body>
</html>
`
}

function toHead({ name, url }: Side, toAddress: ToAddress): string {
  return `<th scope="col">${toLink(name, toAddress(url))}</th>`
}

function toLink(words: string, address: string | null): string {
  return address === null ? plain(words) : `<a href="${escapeMarkup(address)}">${plain(words)}</a>`
}

function writeSection({ name, url, numbers, lines }: ComparedSection, toAddress: ToAddress): string {
  const counted = numbers.map(({ label, before, after, change }) => {
    const end = change === null ? '' : ` (${plain(change)})`
    return toRow(plain(label), plain(before), `${plain(after)}${end}`)
  })
  const said = lines.map((line) => toRow('', toSideOf(line, 'removed'), toSideOf(line, 'added')))
  const heading = `<tr><th scope="rowgroup" colspan="3">${toLink(name, toAddress(url))}</th></tr>`
  return `<tbody>\n${[heading, ...counted, ...said].join('\n')}\n</tbody>`
}

function toRow(label: string, before: string, after: string): string {
  return `<tr valign="top"><td>${label}</td><td>${before}</td><td>${after}</td></tr>`
}

/** What one document has of a line, with what the other lacks marked; empty where it has nothing of it. */
function toSideOf(line: ComparedLine, own: 'removed' | 'added'): string {
  const pieces = line.filter(({ is }) => is === own || is === 'same')
  const tag = own === 'removed' ? 'del' : 'ins'
  const words = pieces.map(({ text, is }) => (is === own ? `<${tag}>${written(text)}</${tag}>` : written(text)))
  return words.length === 0 ? '' : `<bdi>${words.join('')}</bdi>`
}

function written(text: string): string {
  return keepEnds(text, plain)
}

function plain(text: string): string {
  return escapeMarkup(toPlain(text))
}
