import type { Heading, Root } from 'mdast'
import { type Message, type Place, toPlace } from '../read/message.ts'
import type { SourceDocument } from '../read/source.ts'
import { foldSpace } from '../text/fold.ts'
import { parseTitle } from './dates/title.ts'
import { toHiddenMessages } from './form/hidden.ts'
import { redactText } from './privacy/privacy.ts'
import { type PrivateDetail, redactTree } from './privacy/redact.ts'
import { toShortener } from './privacy/shorten.ts'
import { shortenFormulas } from './privacy/shorten-formulas.ts'
import { shortenNames } from './privacy/shorten-names.ts'
import type { ReadingOptions } from './reading-options.ts'
import { markAlerts } from './text/alerts.ts'
import { hideKramdown } from './text/kramdown.ts'
import { parseMarkdown } from './text/markdown.ts'
import { findTreeExcess } from './text/tree-bounds.ts'
import { freeUnderlinedText } from './text/underlined-text.ts'
import { unfoldHtml } from './text/unfold-html.ts'
import { showUnusedNotes } from './text/unused-notes.ts'

/** The tree of a document as every later stage sees it. */
export interface ParsedTree {
  root: Root
  /** The heading that is the title of the page. */
  title: Heading | null
  titleText: string | null
  details: PrivateDetail[]
  /** What the tree could not be read or shown without: a finding each. */
  messages: Message[]
}

/** Parse a document's Markdown, take private details out, and find its title. Cheap enough to be done again for the page. */
export function parseTree(source: SourceDocument, options: ReadingOptions): ParsedTree {
  const { text, hidden } = hideKramdown(shortenFormulas(source.body, options.initialsOnly))
  const parsed = parseMarkdown(text)
  const excess = findTreeExcess(parsed)
  if (excess) {
    const message = { path: source.path, place: toPlace(excess.position), rule: 'unreadable', reason: excess.reason }
    return { root: { type: 'root', children: [] }, title: null, titleText: null, details: [], messages: [message] }
  }
  const lines = source.body.split('\n')
  markAlerts(parsed, lines)
  const freed = freeUnderlinedText(parsed, lines)
  const telling = shortenNames(parsed, options.initialsOnly)
  const { tree, details } = options.redact ? redactTree(parsed, lines) : { tree: parsed, details: [] }
  const given =
    typeof source.data.title === 'string' && source.data.title.trim() !== ''
      ? toShortener(options.initialsOnly)(foldSpace(source.data.title))
      : null
  const { text: titleText, heading } = parseTitle(tree, given && options.redact ? redactText(given) : given)
  showUnusedNotes(tree, heading)
  return {
    root: tree,
    title: heading,
    titleText,
    details,
    messages: [
      ...telling.map((place) => toTellingLink(source.path, place)),
      ...freed.map((place) => toUnderlined(source.path, place)),
      ...toHiddenMessages(source, hidden),
    ],
  }
}

function toUnderlined(path: string, place: Place): Message {
  const reason =
    'this text is shown as a paragraph with a rule below it, not as the heading that the line of dashes makes of it; put a blank line before the dashes'
  return { path, place, rule: 'no-heading', reason }
}

function toTellingLink(path: string, place: Place): Message {
  const reason =
    'the address of this link or image names somebody who asked to be listed by initials and is left out; its words stay. Give an address without the name'
  return { path, place, rule: 'telling-name', reason }
}

/** A tree with its HTML unfolded for those who read its words. */
export interface ReadTree extends ParsedTree {
  unfolded: Root
}

/** Unfold the HTML of a tree; what only shows then of names and private details is taken out as everywhere. */
export function toReadable(root: Root, { body }: SourceDocument, options: ReadingOptions): Root {
  const lines = body.split('\n')
  const unfolded = unfoldHtml(root, lines)
  for (const made of unfolded.made) {
    shortenNames(made, options.initialsOnly)
    if (options.redact) redactTree(made, lines)
  }
  return unfolded.root
}
