/** How much of a format comes across. */
export type Extent = 'whole' | 'part' | 'refused'

/** A format that files of minutes have. */
export interface FormatEntry {
  label: string
  extent: Extent
  /** What comes across, or what to do instead. */
  says: string
}

/** Every format that is known, whether it is read or not: the table of README and the words of refusals. */
export const formats = {
  twiki: {
    label: 'TWiki and Foswiki topics',
    extent: 'whole',
    says: 'metadata, attachments and links; searches and inclusions are shown, not carried out',
  },
  word: {
    label: 'Word documents (.docx)',
    extent: 'whole',
    says: 'with images and notes; formulas are reported',
  },
  opendocument: {
    label: 'OpenDocument texts (.odt)',
    extent: 'whole',
    says: 'with images and notes; comments, tracked deletions and tables of contents are left out, and counted',
  },
  'word-text': {
    label: 'plain text and text exported from Word',
    extent: 'part',
    says: 'headings, lists, tables and attendance as far as lines tell them',
  },
  html: {
    label: 'web pages (HTML)',
    extent: 'whole',
    says: 'the main text, with images beside the page; navigation and scripts are left out, and counted',
  },
  markdown: {
    label: 'Markdown of Google Docs, HedgeDoc, CodiMD, Notion and Obsidian',
    extent: 'whole',
    says: 'their own marks become plain Markdown',
  },
  mediawiki: {
    label: 'MediaWiki wikitext',
    extent: 'part',
    says: 'headings, lists, tables, links and notes; templates are shown as code',
  },
  'mediawiki-dump': {
    label: 'MediaWiki XML dumps',
    extent: 'part',
    says: 'the newest revision of each page with its author and day; talk, users, templates and redirects are listed',
  },
  dokuwiki: {
    label: 'DokuWiki pages',
    extent: 'part',
    says: 'headings, lists, tables, links and notes; macros of plugins are shown as code',
  },
  chat: {
    label: 'logs of chats (IRC, RRSAgent, rooms of Matrix) and minutes of MeetBot',
    extent: 'part',
    says: 'topics, actions, decisions and who spoke or was present; the rest as it was said, without times and commands of bots; a room or log of many days is split by them',
  },
  mail: {
    label: 'mail (.eml, mbox, pages of Mailman and hypermail)',
    extent: 'part',
    says: 'the text of each message, without its signature; attached documents are read, other files listed',
  },
  rtf: {
    label: 'Rich Text',
    extent: 'refused',
    says: 'save it as .docx first, with Word or with "soffice --headless --convert-to docx FILE"',
  },
  doc: {
    label: 'a binary Word document of before 2007 (.doc)',
    extent: 'refused',
    says: 'save it as .docx first, with Word or with "soffice --headless --convert-to docx FILE"',
  },
  office: {
    label: 'an office document that is no text (.xlsx, .pptx, .ods)',
    extent: 'refused',
    says: 'save it as .docx or .odt first, with the program it was made with',
  },
  archive: {
    label: 'an archive (.zip) of other files',
    extent: 'refused',
    says: 'unpack it and import the folder',
  },
  jira: {
    label: 'wiki text of Confluence or Jira, or Textile',
    extent: 'refused',
    says: 'export the pages as HTML and import that',
  },
  'confluence-storage': {
    label: 'the storage format or XML export of Confluence',
    extent: 'refused',
    says: 'export the space as HTML (Space settings, Export space, HTML), unpack it and import the folder, which keeps attachments and links between pages',
  },
  moin: {
    label: 'wiki text of MoinMoin or Trac',
    extent: 'refused',
    says: 'save the pages as HTML and import those',
  },
  rst: {
    label: 'reStructuredText',
    extent: 'refused',
    says: 'turn it into HTML first, with "rst2html FILE", and import that',
  },
  asciidoc: {
    label: 'AsciiDoc',
    extent: 'refused',
    says: 'turn it into HTML first, with "asciidoctor FILE", and import that',
  },
  org: {
    label: 'Org mode',
    extent: 'refused',
    says: 'export it as HTML or Markdown and import that',
  },
  latex: {
    label: 'LaTeX',
    extent: 'refused',
    says: 'turn it into HTML or .docx first and import that',
  },
  captions: {
    label: 'captions of a recording (.vtt, .srt)',
    extent: 'refused',
    says: 'put them beside the minutes and link to them',
  },
  data: {
    label: 'data or a program',
    extent: 'refused',
    says: 'if it belongs to a meeting, put it beside the minutes and link to it',
  },
} as const satisfies Record<string, FormatEntry>

export type KnownFormat = keyof typeof formats

/** Formats that are read; `--as` takes their names. */
export const readFormats = [
  'twiki',
  'word',
  'opendocument',
  'word-text',
  'html',
  'markdown',
  'mediawiki',
  'mediawiki-dump',
  'dokuwiki',
  'chat',
  'mail',
] as const satisfies readonly KnownFormat[]

/** A format that is read. */
export type Format = (typeof readFormats)[number]

/** Tell whether a format is read. */
export function isRead(format: KnownFormat): format is Format {
  return readFormats.some((name) => name === format)
}
