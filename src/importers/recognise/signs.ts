import type { KnownFormat } from '../formats.ts'

/** Something that a text of a format has, and how much it tells: 1 a hint, 3 hardly anything else. */
export type Sign = readonly [pattern: RegExp, weight: number]

/** Signs of formats of text, each at the start of a line or unlike anything else. */
export const signs: readonly (readonly [KnownFormat, readonly Sign[]])[] = [
  [
    'twiki',
    [
      [/^%META:[A-Z]+\{/m, 9],
      [/^---+(?:\+|#)/m, 4],
      [/^(?:\t| {3})+\* \S/m, 2],
      [/^(?:\t| {3})+1 \S/m, 1],
      [/\[\[[^\][\n|]+\]\[[^\]\n]+\]\]/, 3],
      [/%(?:TOC|TABLE|INCLUDE|ATTACHURL|ENDCOLOR|TWISTY|ACTION|BR|WEB|TOPIC|MAINWEB)\b[^%\n]{0,200}%/, 3],
      [/^\|(?!\||=).*[^|]\|[ \t]*$/m, 1],
      [/^\|[ \t]+\*[^*|\n]+\*[ \t]+\|/m, 2],
      [/^-- (?:Main\.|%MAINWEB%)\w+/m, 3],
      [/<(?:verbatim|noautolink|nop)>/, 3],
    ],
  ],
  [
    'mediawiki',
    [
      [/^==[^=\n].*[^=\n]==[ \t]*$/m, 3],
      [/^=[^=\n].*[^=\n]=[ \t]*$/m, 1],
      [/^\{\|/m, 4],
      [/'''[^'\n]+'''/, 2],
      [/\[\[(?:Category|File|Image|Kategorie|Datei|Catégorie|Fichier|User|Special|Media):/i, 4],
      [/\{\{[^{}\n]+\}\}/, 1],
      [/<(?:ref|nowiki|syntaxhighlight|gallery)\b/, 2],
      [/__(?:NO|FORCE)?TOC__|~~~~/, 3],
      [/^(?:\*+|#+|[:;]+)[ \t]*[^*#:;\s]/m, 1],
      [/\[\[[^\][\n|]+\|[^\][\n]+\]\]/, 1],
      [/\[https?:\/\/\S+ [^\]\n]+\]/, 2],
    ],
  ],
  [
    'dokuwiki',
    [
      [/^={6} .* ={6}[ \t]*$/m, 6],
      [/^={3,5} .* ={3,5}[ \t]*$/m, 2],
      [/^(?: {2})+[*-] \S/m, 1],
      [/^\^.*\^[ \t]*$/m, 4],
      [/(?<!:)\/\/[^/\s][^/\n]*[^/\s:]\/\//, 1],
      [/\\\\(?:\s|$)/m, 2],
      [/\{\{ ?:?[\w:-]+\.(?:png|jpe?g|gif|svg|pdf|odt|txt|zip)\b[^}\n]*\}\}/, 3],
      [/~~(?:NOTOC|NOCACHE|DISCUSSION)[^~\n]*~~/, 6],
      [/\[\[[^\][\n|]+\|[^\][\n]+\]\]/, 1],
      [/<(?:WRAP|file|sxh)\b/, 2],
    ],
  ],
  [
    'markdown',
    [
      [/^#{1,6}[ \t]+\S/m, 2],
      [/^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/m, 3],
      [/\]\((?:https?:|mailto:|\.|#|[\w/-]+\.\w)[^)\n]*\)/, 3],
      [/^[ \t]*(?:```|~~~)/m, 2],
      [/\*\*[^*\n]+\*\*/, 1],
      [/^---\n(?:[\w-]+:[^\n]*\n)+---$/m, 3],
      [/^\|?[ \t]*:?-{3,}:?[ \t]*\|/m, 3],
      [/^(?:- |\* )\S/m, 1],
      [/!\[[^\]\n]*\]\(/, 3],
    ],
  ],
  [
    'jira',
    [
      [/^h[1-6]\. \S/m, 4],
      [/\{(?:code|noformat|panel|quote|info|note|tip|warning|toc|color)(?::[^}\n]*)?\}/, 3],
      [/^\|\|.*\|\|[ \t]*$/m, 2],
      [/\[[^\]|\n]+\|https?:[^\]\n]+\]/, 2],
    ],
  ],
  [
    'moin',
    [
      [/^\{\{\{/m, 3],
      [/^\|\|.*\|\|[ \t]*$/m, 2],
      [/^= [^=\n]+ =[ \t]*$/m, 2],
      [/^#(?:format|acl|language|pragma) /m, 4],
      [/\[\[(?:TOC|PageOutline|BR|TableOfContents)[^\]\n]*\]\]|<<\w+(?:\([^)\n]*\))?>>/, 4],
      [/^ \* \S/m, 1],
    ],
  ],
  [
    'rst',
    [
      [/^\.\. [\w-]+::/m, 4],
      [/^\.\. _[^:\n]+:/m, 4],
      [/`[^`\n<]+ <[^>\n]+>`_/, 4],
      [/:[a-z]+:`[^`\n]+`/, 3],
      // Behind the line that they underline, so that only lines of such signs are looked at.
      [/^([~^"*])\1{2,}[ \t]*$(?<=^(?=.{3})[^\n]*\w[^\n]*\n[^\n]*)/m, 3],
      [/^:[A-Z][\w -]{1,30}: \S/m, 1],
      [/^={4,}[ \t]*$(?<=^[^\n]*\w[^\n]*\n[^\n]*)/m, 1],
    ],
  ],
  [
    'asciidoc',
    [
      [/^={1,5} [^=\n]*[^=\s]$/m, 3],
      [/^\|===/m, 4],
      [/^:[\w-]+:(?: .*)?$/m, 1],
      [/(?:link|xref|mailto):\S+\[[^\]\n]*\]|https?:\/\/[^\s[\]]+\[[^\]\n]+\]/, 3],
      [/^\[(?:source|NOTE|quote|options|cols)[^\]\n]*\]$/m, 3],
      [/^(?:-{4}|={4}|\*{4}|\.{4})$/m, 1],
    ],
  ],
  [
    'org',
    [
      [/^#\+[A-Za-z_]+:/m, 4],
      [/^\*+ (?:TODO|DONE) /m, 4],
      [/^[ \t]*:PROPERTIES:$/m, 4],
      [/\[\[(?:https?|file):[^\]\n]+\]\[/, 2],
    ],
  ],
  ['latex', [[/\\(?:documentclass|begin\{|section\{|usepackage)/, 6]]],
  [
    'confluence-storage',
    [
      [/<(?:ac|ri):[a-z-]+/, 6],
      [/<hibernate-generic\b/, 12],
    ],
  ],
  ['captions', [[/^WEBVTT\b|^\d+\n\d\d:\d\d:\d\d[,.]\d{3} --> /, 20]]],
  [
    'data',
    [
      [/^#!\s*\/|^BEGIN:V(?:CALENDAR|CARD)/, 20],
      [/^\s*[[{]\s*(?:"|\{|\[)[^]*[\]}]\s*$/, 6],
      [/^(?:import|from|package|#include|using|const|function|class|def|public) [\w{<"'.*]+.*[;{:]?$/m, 1],
      [/^\}[;,)]*$/m, 1],
      [/^[^\n]*;\n[^\n]*;\n[^\n]*;$/m, 2],
    ],
  ],
]
