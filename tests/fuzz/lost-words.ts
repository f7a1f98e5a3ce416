import { writeHtml } from '../../src/core/write/html/html.ts'
import { decodeReferences } from '../../src/core/read/references.ts'
import { decodeLoosely } from '../../src/core/parse/privacy/disguised.ts'
import type { Book } from '../../src/core/book.ts'
import type { Finding } from '../../src/core/records/finding.ts'

/** Words that a reader would miss; shorter ones stand in a page by chance. */
const word = /[\p{L}\p{N}]{4,}/gu

/**
 * Words of the text of a document that are neither on its page nor in a finding nor on a line of which one says something.
 * The book must let private details and names through.
 */
export function findLostWords(book: Book, path: string): string[] {
  const documents = book.documents.filter((document) => document.path.split('#')[0] === path)
  const shown = documents.flatMap((document) => [document.title, writeHtml(book, document)]).join('\n')
  const seen = decodeReferences(shown.replace(/<[^<>]*>/g, ''))
  const findings = book.findings.filter((finding) => finding.path === path)
  const said = findings.map(({ message }) => message).join('\n')
  const text = fold(seen + decodeReferences(seen) + decodeLoosely(shown) + said)
  const named = new Set(findings.flatMap(toLines))
  const source = book.places.sources.get(path)?.body ?? ''
  return withoutMarkup(source)
    .split('\n')
    .flatMap((line, index) =>
      named.has(index + 1) ? [] : (fold(decodeLoosely(decodeReferences(line))).match(word) ?? []),
    )
    .filter((each) => !text.includes(each))
}

function toLines({ line, endLine }: Finding): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index)
}

/** What stands for something else, and is no word of a text. */
const markup = [
  /(?<=^[\s>*+\d.)-]*)(?:```+[^`\n]*|~~~+[^\n]*)$/gm, // languages and options of code
  /\{\{ ?page\.title ?\}\}/g,
  /\]\[[^\]\n]*\]|\[\^[^\]\n]*\]:/g, // labels
  /\[[^\]\n]*\]:[ \t]*\S*/g, // where a label leads, which is shown where something refers to it
  /\[![\w-]+\]/g, // kinds of alerts
  /<\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|[^\s"<>]+))*\s*\/?>/gi,
  /&\w{2,31};/g,
]

/** The lines of a text without markup; they keep their numbers. */
function withoutMarkup(text: string): string {
  const visible = text.replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]+/g, ''))
  return markup.reduce((left, sign) => left.replace(sign, (found) => found.replace(/[^\n]+/g, ' ')), visible)
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .toLowerCase()
}
