/** What an import can have to say about a place in a source, with the sentence that says what it means. */
export const lossKinds = {
  comment: 'comments, which readers of the old page never saw; not published',
  'embedded-code': 'style, script and embedded objects; left out',
  'form-control': 'buttons, fields of forms and tables to be edited in place; left out, the words are kept',
  'empty-heading': 'headings without words; left out',
  'empty-item': 'list items without words; left out',
  'comment-form': 'forms for comments; left out',
  'deleted-text': 'text struck out by change tracking; left out',
  'hidden-text': 'text that the document hides; left out',
  'word-comment': 'comments of reviewers; left out',
  'page-furniture': 'headers and footers of pages; left out',
  'chat-sign': 'times, commands and programs of a chat; left out',
  'unread-page': 'pages that are not read: talk, users, templates, redirects, empty ones; left out',
  'repeated-text': 'what the source says a second time; said once',
  macro: 'macros that are not understood; shown as code: write out what they showed',
  metadata: 'metadata of kinds that are not read; left out',
  'access-control':
    'rights to view that the old wiki checked; everybody who reaches the site can read the page: take out what must not be read',
  include: 'inclusions of other topics; shown as code: link to the topics instead',
  search: 'searches of the old wiki; shown as code: write out what they found',
  'unknown-element': 'words in angle brackets that are no HTML; shown as text',
  colour: 'colours; the words are kept',
  underline: 'underlining; the words are kept',
  icon: 'icons; left out or put into words',
  'folded-text': 'text that could be folded away; shown unfolded',
  'layout-table': 'tables that only arranged a page; their cells follow each other',
  'nested-table': 'tables within tables; the inner ones became text',
  'cell-break': 'line breaks within table cells; became semicolons',
  'wide-table': 'tables too large for Markdown; shown as code',
  'deep-list': 'lists nested deeper than anybody can read; flattened',
  'letter-list': 'lists numbered by letters; numbered by figures',
  'merged-cells': 'merged table cells; the cells they covered are empty',
  image: 'images without a file; only their words are kept: put the files beside the source and import again',
  'dead-link':
    'links to topics that are not in this import; kept as they are written: import those too, or give the address of the old wiki',
  'unsafe-link': 'links of a protocol that is not followed; only their words are kept',
  'missing-attachment':
    'attachments that are not there, or lead out of what is imported: put them beside the source and import again',
  'date-disagrees': 'names and titles that state different days: say the right one in import.yaml',
  'no-date': 'minutes or reports without a date: say it in import.yaml or in front matter',
  'private-details': 'private details, which the site redacts: take them out if the files must not have them either',
  encoding: 'bytes that are not UTF-8: see whether the letters are right',
  'broken-markup': 'markup that the wiki does not take for one either; shown as it is written',
  unclosed: 'markup that is opened and never closed: see whether what follows is as it should be',
  'word-message': 'formatting of Word that has no counterpart',
  arithmetic: 'words that are neither in the result nor listed as dropped: compare the document with its source',
} as const satisfies Record<string, string>

export type LossKind = keyof typeof lossKinds

/** Something of a source that did not come across as it was, with its place in the source. */
export interface Loss {
  kind: LossKind
  line: number
  column: number
  /** What it was, in few words. */
  what: string
  /** Words that are not in the result because of it. */
  words: number
}
