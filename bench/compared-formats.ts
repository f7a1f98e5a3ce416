import type { Format } from '../src/importers/formats.ts'

/** A format that pandoc reads: its folder, names here and there, and how its source is made to mean the same to both. */
export interface Compared {
  /** How it is called where it is not by its folder. */
  name?: string
  folder: string
  format: Format
  reader: string
  /** Format of the document that pandoc writes of each source: it is imported, and compared with that source. */
  written?: 'docx' | 'odt'
  isOf?: (file: string) => boolean
  prepare: (text: string) => string
}

const replaceAll =
  (...pairs: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    pairs.reduce((made, [pattern, by]) => made.replace(pattern, by), text)

/**
 * Wikitext as pandoc knows it. What says where a page belongs is no link of it, nor is the page of a person. What goes on
 * behind a colon in a list is an item of it here. A meaning beside its term is one below it (Help:Lists), which pandoc takes
 * for more of the term.
 */
const ofWikitext = replaceAll(
  [/<\/?gallery[^<>]*>/gi, ''],
  [/^([*#:;]*);(?![*#:;])([^:\n]*?)[ \t]*:(?!\/\/)[ \t]*(\S.*)$/gm, '$1;$2\n$1:$3'],
  [/^([*#]+):/gm, '$1*'],
  [/\[(https?:\/\/[^\s\]]+)\]/gi, '$1'],
  [/\[\[(?:Category|Kategorie):[^\][\n]*\]\]/gi, ''],
  [/\[\[(?:User|Special):([^\][\n|]*)\]\]/gi, '$1'],
  [/\[\[(?:User|Special):[^\][\n|]*\|([^\][\n]*)\]\]/gi, '$1'],
)

/** The lines of a gallery are images, which pandoc does not know. */
const toImages = (lines: string): string =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `[[File:${line.trim().replace(/^(?:File|Image):/i, '')}]]`)
    .join('\n')

/**
 * DokuWiki as pandoc knows it. A heading ends with its signs (parser mode `header`: `={2,}[^\n]+={2,}`), and more than six
 * are as good as six; pandoc takes what begins like one, files and what plugins do for images, and names of other wikis for
 * links. A table needs no empty line before it (mode `table`), and a row without its last sign keeps its words here.
 */
const ofDokuWiki = replaceAll(
  [/={7,}/g, '======'],
  [/^([|^][^\n]*[^\n|^ \t])[ \t]*$/gm, '$1 |'],
  [/^(?![|^])([^\n]*\S[^\n]*\n)(?=[|^])/gm, '$1\n'],
  [/^(?![ \t]*={2,}[^=\n][^\n]*={2,}[ \t]*$)([ \t]*)=(?==|[^\n]*==)/gm, '$1%%=%%'],
  [/\{\{ *([^{}\n|]*\.(?:pdf|odt|zip|txt))(?:\?[^{}|\n]*)?\|?([^{}\n]*)\}\}/gi, '[[file|$1 $2]]'],
  [/\{\{[^{}\n]*>[^{}\n]*\}\}|\{\{[^{}\n.]*\}\}|\{\{\{[^{}\n]*\}\}\}/g, ''],
  [/\|[ \t]*:::[ \t]*(?=\|)/g, '| '],
  [/\[\[[^\][\n|]*>([^\][\n|]*)(?:\|([^\][\n]*))?\]\]/g, '$1$2'],
)

/** Items of a list, none of them more than one level below its parent: pandoc takes a deeper one for code (mode `listblock`). */
function rankItems(text: string): string {
  let open: number[] = []
  return text
    .split('\n')
    .map((line) => {
      const [whole, blanks = '', mark = ''] = /^( {2,}|\t+)([*-])[ \t]*/.exec(line) ?? []
      if (whole === undefined) open = []
      if (whole === undefined) return line
      const depth = Math.floor(blanks.replaceAll('\t', '  ').length / 2)
      open = [...open.filter((other) => other < depth), depth]
      return `${'  '.repeat(open.length)}${mark} ${line.slice(whole.length)}`
    })
    .join('\n')
}

/** Notes as pandoc knows them: Obsidian's links and images are Markdown's by another name; its comments are not read. */
const ofNotes = replaceAll(
  [/%%[^]*?%%/g, ''],
  [/!\[([^\]\n]*)\]\(([^()\s]*) =[^()]*\)/g, '![$1]($2)'],
  [/!\[\[([^\][\n|]*\.(?:png|jpe?g|gif|svg|webp))(?:\|[^\][\n]*)?\]\]/gi, '![$1](file)'],
  [/!?\[\[(#[^\][\n|]*)(?:\|([^\][\n]*))?\]\]/g, '[$1](#place)'],
  [/!(?=\[\[)/g, ''],
  [/\[\[([^\][\n|#]*\.[a-z]{2,4})(?:#[^\][\n|]*)?\]\]/g, '[$1](<attached/$1>)'],
  [/\[\[([^\][\n|\\]*)\\?\|([^\][\n]*)\]\]/g, '[$2](<$1>)'],
  [/\[\[([^\][\n|]*)\]\]/g, '[$1](<$1>)'],
)

/** Images that lie nowhere cannot be written into a document: a point stands for each. */
const withImages = replaceAll([
  /(!\[[^\]\n]*\])\([^()\n]*\)/g,
  '$1(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==)',
])

/** Word has no second paragraph of an item: pandoc writes one as an item without a mark. */
const ofWord = replaceAll([/\n[ \t]*\n(?= {2,}[^\s*+\d-])/g, '\n'])

/** The formats of text that pandoc reads. */
export const compared: readonly Compared[] = [
  {
    folder: 'mediawiki',
    format: 'mediawiki',
    reader: 'mediawiki',
    prepare: (text) =>
      ofWikitext(text.replace(/<gallery[^<>]*>([^]*?)<\/gallery>/gi, (_, lines: string) => toImages(lines))),
  },
  {
    folder: 'dokuwiki',
    format: 'dokuwiki',
    reader: 'dokuwiki',
    prepare: (text) => ofDokuWiki(rankItems(text)),
  },
  {
    folder: 'markdown',
    format: 'markdown',
    reader: 'gfm',
    prepare: ofNotes,
  },
  {
    name: 'word',
    folder: 'markdown',
    format: 'word',
    reader: 'gfm',
    written: 'docx',
    prepare: (text) => ofWord(withImages(ofNotes(text))),
  },
  {
    name: 'opendocument',
    folder: 'markdown',
    format: 'opendocument',
    reader: 'gfm',
    written: 'odt',
    prepare: (text) => withImages(ofNotes(text)),
  },
  {
    folder: 'html',
    format: 'html',
    reader: 'html',
    isOf: (file) => /^(?:confluence-page|confluence-Retro|indico|plain|saved)/.test(file),
    // The text of a page alone, as its site marks it; what its own programs hide or press is none of it.
    prepare: (text) =>
      replaceAll(
        [/<!--[^]*?-->/g, ''],
        [/<(script|style|nav|aside|form|button)\b[^]*?<\/\1>/gi, ''],
        [/<p hidden[^]*?<\/p>/gi, ''],
        [/<div class="toc-macro[^]*?<\/div>/gi, ''],
        [/<a href="javascript:[^]*?<\/a>/gi, ''],
        [/<dl>/g, '<ul>'],
        [/<\/dl>/g, '</ul>'],
        [/<dt>([^]*?)<\/dt>\s*<dd>/g, '<li>$1 '],
        [/<\/dd>/g, '</li>'],
      )(
        /(?:id="main-content"|class="minutes-content")[^>]*>([^]*?)(?:<div class="pageSection|<div (?:id|class)="footer|$)/.exec(
          text,
        )?.[1] ?? text.replace(/<header>[^]*?<\/header>/g, ''),
      ),
  },
]
