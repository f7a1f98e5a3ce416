import type { Format } from '../src/importers/formats.ts'

/** A format that pandoc reads: its folder, names here and there, and how its source is made to mean the same to both. */
export interface Compared {
  folder: string
  format: Format
  reader: string
  isOf?: (file: string) => boolean
  prepare: (text: string) => string
}

const replaceAll =
  (...pairs: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    pairs.reduce((made, [pattern, by]) => made.replace(pattern, by), text)

/** The formats of text that pandoc reads. */
export const compared: readonly Compared[] = [
  {
    folder: 'mediawiki',
    format: 'mediawiki',
    reader: 'mediawiki',
    // What says where a page belongs is no link of it, nor is the page of a person.
    // What goes on behind a colon in a list is an item of it here.
    prepare: replaceAll(
      [/^([*#]+):/gm, '$1*'],
      [/<\/?gallery[^<>]*>/gi, ''],
      [/^((?:File|Image):[^\][\n|]*(?:\|[^\][\n]*)?)$/gim, '[[$1]]'],
      [/\[(https?:\/\/[^\s\]]+)\]/gi, '$1'],
      [/\[\[(?:Category|Kategorie):[^\][\n]*\]\]/gi, ''],
      [/\[\[(?:User|Special):([^\][\n|]*)\]\]/gi, '$1'],
      [/\[\[(?:User|Special):[^\][\n|]*\|([^\][\n]*)\]\]/gi, '$1'],
    ),
  },
  {
    folder: 'dokuwiki',
    format: 'dokuwiki',
    reader: 'dokuwiki',
    // Pandoc takes files for images, what plugins do too, and names of other wikis for links.
    prepare: replaceAll(
      [/\{\{ *[^{}\n|]*\.(?:pdf|odt|zip|txt)(?:\?[^{}|\n]*)?\|?([^{}\n]*)\}\}/gi, '[[file|$1]]'],
      [/\{\{[^{}\n]*>[^{}\n]*\}\}|\{\{[^{}\n.]*\}\}|\{\{\{[^{}\n]*\}\}\}/g, ''],
      [/\|[ \t]*:::[ \t]*(?=\|)/g, '| '],
      [/\[\[[^\][\n|]*>([^\][\n|]*)(?:\|([^\][\n]*))?\]\]/g, '$1$2'],
    ),
  },
  {
    folder: 'markdown',
    format: 'markdown',
    reader: 'gfm',
    isOf: (file) => !file.startsWith('obsidian'),
    // Obsidian's links and images are Markdown's by another name; its comments are not read.
    prepare: replaceAll(
      [/%%[^]*?%%/g, ''],
      [/!\[([^\]\n]*)\]\(([^()\s]*) =[^()]*\)/g, '![$1]($2)'],
      [/!\[\[([^\][\n|]*)(?:\|[^\][\n]*)?\]\]/g, '![$1](file)'],
      [/\[\[([^\][\n|]*)(?:\|([^\][\n]*))?\]\]/g, '[$1 $2](page)'],
    ),
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
