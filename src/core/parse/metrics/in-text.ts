import type { List, ListItem, Nodes, Paragraph, Root } from 'mdast'
import { ofNumbers } from '../../lexicon/en/small-words.ts'
import { type Place, toPlace } from '../../read/message.ts'
import { isVote } from './identifiers.ts'
import { type Figure, maskVersions, valueBefore } from './figure.ts'
import { findQuantities, isMeasured, parseChange, type Quantity } from '../text/quantity.ts'
import { type Section, sectionAt } from '../text/sections.ts'
import { toText } from '../text/text.ts'
import { foldSpace } from '../../text/fold.ts'

/** A line of a document: the text of a paragraph or item, and the item above it. */
interface Line {
  text: string
  parent: string | null
  place: Place
}

/** A value at the start of a text: `7 (–3) open tickets`. */
interface Leading {
  quantity: Quantity
  change: string | null
  /** What follows it. */
  rest: string
}

/** Read the figures of all paragraphs and items. `names` are those of the people of the meeting: what they say counts nothing. */
export function toTextFigures(root: Root, sections: readonly Section[], names: ReadonlySet<string>): Figure[] {
  return toLines(root.children, null).flatMap((line) => {
    if (!/\d/.test(line.text)) return []
    const section = sectionAt(sections, line.place)?.id ?? null
    return readLine(line, names).map((figure) => ({ ...figure, section, place: line.place }))
  })
}

function toLines(nodes: readonly Nodes[], parent: string | null): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.type === 'paragraph') return [toLine(node, parent)]
    if (node.type === 'list') return itemsOf(node, parent)
    return node.type === 'blockquote' ? toLines(node.children, parent) : []
  })
}

function itemsOf(list: List, parent: string | null): Line[] {
  return list.children.flatMap((item: ListItem) => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') return toLines(item.children, parent)
    const line = toLine(first, parent)
    return [line, ...toLines(rest, toParent(line.text))]
  })
}

function toLine(paragraph: Paragraph, parent: string | null): Line {
  return {
    text: foldSpace(
      paragraph.children
        .map((node) => (node.type === 'delete' || node.type === 'inlineCode' ? ' ' : toText(node)))
        .join(''),
    ),
    parent,
    place: toPlace(paragraph.position),
  }
}

/** What an item says of those below it: the words before its colon, or all of a short one. */
function toParent(text: string): string | null {
  const words = (/^([^:]{3,}?):(?:\s|$)/.exec(text)?.[1] ?? text).replace(/[.:;\s]+$/, '')
  return words.length <= 120 ? words : null
}

type Unplaced = Omit<Figure, 'section' | 'place'>

function readLine({ text, parent }: Line, names: ReadonlySet<string>): Unplaced[] {
  const leading = toLeading(text)
  if (leading) {
    const [, noun = '', rest = ''] = /^([^(,;:.]*)(.*)$/s.exec(leading.rest) ?? []
    const words = noun.trim()
    const label = [parent, words].filter(Boolean).join(', ')
    if (isLabel(words) && label !== '') return [toFigure('line', label, leading), ...readClauses(rest, label)]
    return readClauses(text, null)
  }
  const colon = /^(?=.{0,40}\p{L}{2})(.{2,100}?):\s*/u.exec(text)
  const value = colon ? toLeading(text.slice(colon[0].length)) : null
  if (!colon || !value || isNumbered(colon[1] ?? '', value.rest) || isVote(colon[1] ?? ''))
    return readClauses(text, null)
  // `Mia: 3 wishes, none of them new`: somebody speaks.
  const isSaid = names.has((colon[1] ?? '').toLowerCase()) && value.change === null && value.rest.trim() !== ''
  if (isSaid) return []
  const label = foldSpace(colon[1] ?? '')
  const [, noun = ''] = /^\s+((?:\p{Ll}+ )?\p{Ll}{2,}s)(?!\p{L})/u.exec(value.rest) ?? []
  const figure = toFigure('line', label, value)
  const said = /^[,;]?\s*(?:against\s+(\S+)\s+last week|last (?:week|month|quarter):?\s+(\S+))/i.exec(value.rest)
  const [earlier] = said ? findQuantities(said[1] ?? said[2] ?? '') : []
  const unit = figure.unit ?? (noun === '' || noun.split(' ').some((word) => ofNumbers.has(word)) ? null : noun)
  return [{ ...figure, unit, before: figure.before ?? earlier?.value ?? null }, ...readClauses(value.rest, label)]
}

function toFigure(
  from: Figure['from'],
  label: string,
  { quantity, change }: Pick<Leading, 'quantity' | 'change'>,
): Unplaced {
  const { value, to, unit, text, step } = quantity
  const parameter = /\d+\.\d+[\d.-]*/.exec(label)?.[0] ?? null
  return {
    from,
    label: maskVersions(label),
    value,
    to,
    unit,
    text,
    step,
    change,
    before: valueBefore(value, change === null ? null : parseChange(change), label),
    parameter,
  }
}

function toLeading(text: string): Leading | null {
  const start =
    /^\W{0,2}?(?:about |around |roughly |approx(?:imately|\.)? |ca\.? |~ ?|≈ ?)?/i.exec(text)?.[0].length ?? 0
  const quantity = findQuantities(text.slice(0, start + 60)).find((found) => found.start === start)
  if (!quantity) return null
  const behind = text.slice(quantity.end)
  const change = /^\s*\(([^()]{1,12})\)/.exec(behind)
  const isChange =
    change !== null && /^\s*(?:[+\-–—−±]|0$)/.test(change[1] ?? '') && parseChange(change[1] ?? '') !== null
  return {
    quantity,
    change: isChange ? (change[1] ?? null) : null,
    rest: isChange ? behind.slice(change[0].length) : behind,
  }
}

/** Words that say what a number in front of them counts: few, and no sentence. */
function isLabel(words: string): boolean {
  return (
    words.split(' ').length <= 6 &&
    !/\b(?:is|are|was|were|has|have|had|will|would|should|could|can|to|we|he|she|they|it)\b/i.test(words)
  )
}

/** `Open tickets: 8` counts them; `Tickets: 8` and `Open tickets: 8, 9` may name them. */
const countsThem = /\p{L}\s+(?:releases|tickets|issues|bugs|slides|pages|items|actions|ports|runs)$/iu

/** Whether the words before a colon name something that is numbered, not counted. `rest` stands behind the number. */
function isNumbered(label: string, rest: string): boolean {
  if (countsThem.test(label.trim()) && !/^\s*(?:[,;&/]|and\b)\s*#?\d/i.test(rest)) return false
  return /\b(?:dates?|times?|when|where|phone|versions?|release|room|id|pin|code|ticket|issue|bug|url|year|slides?|page|chapter|item|action|port|run)s?$/i.test(
    label.trim(),
  )
}

/** Read the clauses of a sentence that hold one measured quantity each. `context` is the label of the line that they continue. */
function readClauses(text: string, context: string | null): Unplaced[] {
  return text.split(/[;()]|[.:]\s|,\s|\s(?:and|with|but|of them|of which)\s/).flatMap((clause) => {
    const measured = findQuantities(clause).filter(isMeasured)
    const [quantity] = measured
    if (!quantity || measured.length > 1) return []
    const lead = clause.slice(0, quantity.start).replace(/^[\d.,/=\s]+/, '')
    const words = foldSpace(`${lead}…${clause.slice(quantity.end)}`).replace(
      /^[\s.,;:=–-]*(?:(?:and|with|but|yet) )*|[\s.,;:]+$/g,
      '',
    )
    const label = context === null ? words : `${context}: ${words}`
    return countedWords(label).length < 2 || label.length > 160
      ? []
      : [toFigure('sentence', label, { quantity, change: null })]
  })
}

/** The words of a label that say what is counted, in lower case. */
export function countedWords(label: string): string[] {
  return [...label.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}/@+-]*/gu)]
    .map(([word]) => word)
    .filter((word) => !ofNumbers.has(word))
}
