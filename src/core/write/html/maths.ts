import type { Element, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize, type Schema } from 'hast-util-sanitize'
import temml from 'temml'
import type { Step } from '../../parse/text/walk.ts'
import { textOf } from './text-of.ts'

/** The elements of MathML Core that formulas are drawn with, and what may be said of them: nothing that styles, links or holds other languages. */
const schema: Schema = {
  tagNames: [
    ...['math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mspace', 'mtext', 'mfrac', 'msqrt', 'mroot', 'mpadded', 'mphantom'],
    ...['mstyle', 'mover', 'munder', 'munderover', 'msub', 'msup', 'msubsup', 'mmultiscripts', 'mprescripts', 'none'],
    ...['menclose', 'mtable', 'mtr', 'mtd'],
  ],
  strip: ['annotation', 'annotation-xml', 'script', 'style'],
  attributes: {
    '*': [
      ...['accent', 'accentunder', 'columnalign', 'columnspacing', 'columnSpan', 'depth', 'display', 'displaystyle'],
      ...['fence', 'form', 'height', 'largeop', 'linethickness', 'lspace', 'mathvariant', 'maxsize', 'minsize'],
      ...['movablelimits', 'notation', 'rowspacing', 'rowSpan', 'rspace', 'scriptlevel', 'separator', 'stretchy'],
      ...['symmetric', 'voffset', 'width'],
    ],
    mtd: [['className', 'tml-left', 'tml-right']],
  },
}

const maxTex = 2000

/** Draw a formula written in TeX as MathML; `null` where it is no formula or too long. */
export function drawMaths(tex: string, isBlock: boolean): Element | null {
  if (tex.length > maxTex) return null
  try {
    const markup = temml.renderToString(tex, {
      displayMode: isBlock,
      throwOnError: true,
      maxExpand: 200,
      maxSize: [20, 20],
    })
    const safe = sanitize(fromHtml(markup, { fragment: true }), schema)
    const math = safe.type === 'root' ? safe.children[0] : null
    return math?.type === 'element' && math.tagName === 'math' ? math : null
  } catch {
    // What TeX does not know, or nests too deep, is shown as it is written.
    return null
  }
}

/** Draw a formula that stands in running text; other code is left as it is, without the language that its author gave. */
export function placeMaths(code: Element, index: number, parent: Parents | null): Step {
  const { dataMath } = code.properties
  code.properties = {}
  const formula = dataMath === undefined ? null : drawMaths(textOf(code), dataMath === 'block')
  if (!formula || !parent) return undefined
  parent.children[index] = formula
  return 'skip'
}
