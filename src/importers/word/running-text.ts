import { countWords } from '../words.ts'

/** Words of a part of a Word document: its running text, and what readers of the result do not get. */
export interface RunningText {
  text: string
  /** Words struck out by change tracking. */
  deleted: number
  /** Words of formulas. */
  formulas: number
}

/** Elements whose text a converter passes over because another says the same, or because it is no text. */
const skipped = new Set(['mc:Choice', 'w:instrText', 'w:delInstrText', 'w:fldData'])
const separators = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab', 'w:p', 'w:tc', 'w:drawing', 'w:pict'])

/**
 * Read the running text of WordprocessingML (ECMA-376 part 1, 17.3) without a parser: what stands in `w:t`, paragraphs apart.
 * A paragraph whose mark was deleted goes on in the next (17.13.5.15).
 *
 * ```xml
 * <w:p><w:r><w:t>Release plan</w:t></w:r></w:p>
 * ```
 */
export function readRunningText(xml: string): RunningText {
  const pieces: string[] = []
  const deleted: string[] = []
  const formulas: string[] = []
  let skipping = 0
  let isInProperties = false
  let isJoined = false
  let into: string[] | null = null
  for (const [, slash, name = '', close, text] of xml.matchAll(
    /<(\/?)([\w:.-]{1,80})(?:[^<>"]|"[^"]*")*?(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) into?.push(decodeXml(text))
    else if (skipped.has(name)) skipping += slash === '/' ? -1 : close === '/' ? 0 : 1
    else if (name === 'w:t' || name === 'w:delText' || name === 'm:t')
      into =
        slash === '/' || close === '/' || skipping > 0
          ? null
          : name === 'w:t'
            ? pieces
            : name === 'm:t'
              ? formulas
              : deleted
    else if (name === 'w:noBreakHyphen') pieces.push('-')
    else if (name === 'w:softHyphen') pieces.push('\u00ad')
    else if (name === 'w:pPr') isInProperties = slash === '' && close === ''
    else if (name === 'w:del' && isInProperties) isJoined = true
    else if (name === 'w:p' && isJoined) isJoined = slash === '/'
    else if (separators.has(name)) for (const list of [pieces, deleted, formulas]) list.push('\n')
  }
  return { text: pieces.join(''), deleted: countWords(deleted.join('')), formulas: countWords(formulas.join('')) }
}

/** Put the signs that references of XML stand for in their place. */
export function decodeXml(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (reference, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? reference
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference
    },
  )
}
