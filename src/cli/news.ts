import type { Book } from '../core/book.ts'
import { writeNewsHtml } from '../core/write/news/formats/html.ts'
import { writeNewsJson } from '../core/write/news/formats/json.ts'
import { writeNewsMarkdown } from '../core/write/news/formats/markdown.ts'
import { writeNewsText } from '../core/write/news/formats/text.ts'
import type { News } from '../core/write/news/news.ts'
import { toHref } from '../site/record/shell.ts'

/** How news is written: `terminal` with places in files, `text` with addresses. */
export type NewsFormat = 'terminal' | 'text' | 'markdown' | 'html' | 'json'

/** Write news on stdout. `folder` stands before paths. */
export function printNews(news: News, book: Book, { format, folder }: { format: NewsFormat; folder: string }): void {
  const toAddress = (url: string): string | null => (book.origin === null ? null : book.origin + toHref(book, url))
  const writers: Record<NewsFormat, () => string> = {
    terminal: () => writeNewsText(news, { folder, toAddress }),
    text: () => writeNewsText(news, { folder: null, toAddress }),
    markdown: () => writeNewsMarkdown(news, toAddress, book.words),
    html: () => writeNewsHtml(news, { lang: book.words.tag, toAddress }),
    json: () => writeNewsJson(news, toAddress),
  }
  process.stdout.write(writers[format]())
}
