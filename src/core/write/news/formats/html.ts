import { escapeMarkup } from '../../escape.ts'
import { type News, type NewsItem, noteWithPlace } from '../news.ts'
import { toPlain } from './plain.ts'

/** Write news as a page of HTML, for a mail: without script, style, image or anything else that is fetched. */
export function writeNewsHtml(
  { title, summary, groups }: News,
  { lang, toAddress }: { lang: string; toAddress: (url: string) => string | null },
): string {
  const sections = groups.map(
    ({ heading, items }) =>
      `<h2>${words(heading)}</h2>\n<ul>\n${items.map((item) => toEntry(item, toAddress)).join('\n')}\n</ul>`,
  )
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words(title)}</title>
</head>
<body>
<h1>${words(title)}</h1>
<p>${words(summary)}</p>
${sections.join('\n')}
</body>
</html>
`
}

function toEntry(item: NewsItem, toAddress: (url: string) => string | null): string {
  const { text, url } = item
  const note = noteWithPlace(item)
  const address = url === null ? null : toAddress(url)
  const linked = address === null ? words(text) : `<a href="${escapeMarkup(address)}">${words(text)}</a>`
  return `<li>${linked}${note === null ? '' : ` (${words(note)})`}</li>`
}

/** Each piece of the record by itself, so that no sign of one turns the direction of the next. */
function words(text: string): string {
  return `<bdi>${escapeMarkup(toPlain(text))}</bdi>`.replace(/^<bdi>([\x20-\x7e]*)<\/bdi>$/, '$1')
}
