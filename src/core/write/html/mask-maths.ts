import { replaceChild } from '../../parse/text/children.ts'
import type { InlineCode, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { findPrivate } from '../../parse/privacy/privacy.ts'
import { anyFormula } from '../../parse/text/formulas.ts'
import { walk } from '../../parse/text/walk.ts'

/** A formula of a document: as written with its delimiters, and its TeX. */
interface Formula {
  written: string
  tex: string
  isBlock: boolean
}

/** A text in which every formula is replaced by as many signs that Markdown gives no meaning. */
export interface MaskedText {
  text: string
  formulas: readonly Formula[]
}

/** Private letters: one that opens a mask, one that counts formulas, and one that fills it up to the length of what it hides. */
const opens = '\ue5d0'
const fills = '\ue5d1'
const firstCount = 0xe600
const lastCount = 0xefff
const ownLetters = /[\ue5d0-\uefff]/
const mask = /\ue5d0([\ue600-\uefff])[\ue5d1\n]*/g

/**
 * Hide the formulas of a Markdown text, with GitHub's delimiters, before it is parsed: the `_` and `\\` of TeX are no
 * Markdown. Every place of the text stays. A formula that holds a private detail is left to be redacted as text.
 */
export function maskMaths(text: string): MaskedText {
  const formulas: Formula[] = []
  if (!text.includes('$') || ownLetters.test(text)) return { text, formulas }
  const masked = text.replace(
    anyFormula,
    (written: string, quotedTex?: string, blockTex?: string, inlineTex?: string) => {
      const count = firstCount + formulas.length
      const tex = (quotedTex ?? blockTex ?? inlineTex ?? '').replace(/\n[ \t]*(?:>[ \t]?)*/g, '\n').trim()
      if (tex === '' || count > lastCount || findPrivate(written).length > 0) return written
      formulas.push({ written, tex, isBlock: blockTex !== undefined })
      return opens + String.fromCharCode(count) + written.slice(2).replace(/[^\n]/g, fills)
    },
  )
  return { text: masked, formulas }
}

/** Put the formulas of a text into the tree that was parsed from it: as formulas in running text, as written in code and addresses. */
export function unmaskMaths(root: Root, formulas: readonly Formula[]): void {
  if (formulas.length === 0) return
  const formulaOf = (count: string): Formula | undefined => formulas[count.charCodeAt(0) - firstCount]
  const restore = (text: string): string => text.replace(mask, (_, count: string) => formulaOf(count)?.written ?? '')
  walk<Nodes, Parents>(root, (node, index, parent) => {
    if (node.type === 'text' && parent) {
      if (!node.value.includes(opens)) return undefined
      const pieces = split(node.value, formulaOf)
      replaceChild(parent, index, pieces)
      return index + pieces.length
    }
    restoreFields(node, restore)
    return undefined
  })
}

function split(text: string, formulaOf: (count: string) => Formula | undefined): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(mask)) {
    const formula = formulaOf(match[1] ?? '')
    if (match.index > end) pieces.push({ type: 'text', value: text.slice(end, match.index) })
    if (formula) pieces.push(toCode(formula))
    end = match.index + match[0].length
  }
  return end < text.length ? [...pieces, { type: 'text', value: text.slice(end) }] : pieces
}

/** Until it is drawn a formula is code, so that nothing is linked or read in it. */
function toCode({ tex, isBlock }: Formula): InlineCode {
  return { type: 'inlineCode', value: tex, data: { hProperties: { dataMath: isBlock ? 'block' : 'inline' } } }
}

function restoreFields(node: Nodes, restore: (text: string) => string): void {
  if ('value' in node) node.value = restore(node.value)
  if ('url' in node) node.url = restore(node.url)
  if ('title' in node && node.title) node.title = restore(node.title)
  if ('alt' in node && node.alt) node.alt = restore(node.alt)
}
