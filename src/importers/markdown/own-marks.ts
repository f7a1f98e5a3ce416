import { claim, drop, type Ledger } from '../ledger.ts'

/** Start of the address of a link without words that stands for the anchor of a heading. */
export const anchorScheme = 'import-anchor:'

/** A link between notes: `[[Weekly notes#Actions|the notes]]`, or the image that `![[plan.png]]` shows. */
export interface WikiLink {
  target: string
  anchor: string | null
  label: string
  isImage: boolean
  offset: number
}

/**
 * Turn the marks that programs for notes add to Markdown into plain Markdown, as edits of the account. Code keeps its own.
 *
 * ```
 * ## Actions {#actions}         Google Docs    → ## Actions
 * > [name=Mia] [time=…] yes     HedgeDoc       → > Mia: yes
 * :::warning … :::              HedgeDoc       → > [!WARNING] …
 * [[Weekly notes|the notes]]    Obsidian       → [the notes](…)
 * %%not for readers%%           Obsidian       → left out, and counted
 * <aside>💡 Mind … </aside>     Notion         → > 💡 Mind …
 * ```
 */
export function editMarks(ledger: Ledger, toLink: (link: WikiLink) => string): void {
  const { source } = ledger
  const hidden = findCode(source)
  const isCode = (at: number): boolean => hidden.some(([start, end]) => at >= start && at < end)
  for (const { pattern, edit } of marks)
    for (const match of source.matchAll(pattern)) if (!isCode(match.index)) edit(ledger, match)
  for (const match of source.matchAll(
    /(!?)\[\[([^\][\n|#]{0,200})(?:#([^\][\n|]{1,200}))?(?:\|([^\][\n]{1,200}))?\]\]/g,
  )) {
    if (isCode(match.index)) continue
    const [whole, sign, target = '', anchor, label] = match
    const shown = label ?? (anchor === undefined ? target : `${target} ${anchor}`.trim())
    const link = {
      // Within a table the stroke is escaped.
      target: target.replace(/\\$/, '').trim(),
      anchor: anchor ?? null,
      label: shown,
      isImage: sign === '!',
      offset: match.index,
    }
    claim(ledger, match.index, match.index + whole.length, toLink(link))
  }
  quoteBoxes(ledger, isCode)
}

interface Mark {
  pattern: RegExp
  edit: (ledger: Ledger, match: RegExpExecArray) => void
}

const replaceBy =
  (text: (match: RegExpExecArray) => string): Mark['edit'] =>
  (ledger, match) =>
    claim(ledger, match.index, match.index + match[0].length, text(match))

const marks: readonly Mark[] = [
  {
    pattern: /[ \t]*\{#([^{}\s]{1,200})\}[ \t]*$/gm,
    edit: replaceBy(([, id = '']) => (/^[\w-]+$/.test(id) ? '' : `[](<${anchorScheme}${encodeURIComponent(id)}>)`)),
  },
  { pattern: /[ \t]+\^[A-Za-z\d-]{3,20}$/gm, edit: replaceBy(() => '') },
  { pattern: /^\[TOC\][ \t]*$|^\[\[_TOC_\]\][ \t]*$/gim, edit: replaceBy(() => '') },
  {
    pattern: /\[name=([^\]\n]{1,60})\](?=[ \t]*(?:\[(?:time|color)=[^\]\n]{1,60}\][ \t]*)*$)/gm,
    edit: replaceBy(([, name = '']) => `— ${name.trim()}`),
  },
  {
    pattern: /\[name=([^\]\n]{1,60})\]:?(?=[ \t]*(?:\[(?:time|color)=[^\]\n]{1,60}\][ \t]*)*\S)/g,
    edit: replaceBy(([, name = '']) => `${name.trim()}:`),
  },
  { pattern: /[ \t]*\[(?:time|color)=[^\]\n]{1,60}\]/g, edit: replaceBy(() => '') },
  { pattern: /(?<![=\w])==(?=\S)([^=\n]{1,300})(?<=\S)==(?![=\w])/g, edit: replaceBy(([, text = '']) => text) },
  { pattern: /(?<![+\w])\+\+(?=\S)([^+\n]{1,300})(?<=\S)\+\+(?![+\w])/g, edit: replaceBy(([, text = '']) => text) },
  {
    pattern: /(?<=\p{L})~(\d{1,3})~(?!~)/gu,
    edit: replaceBy(([, figures = '']) => figures.replace(/\d/g, (figure) => '₀₁₂₃₄₅₆₇₈₉'[Number(figure)] ?? figure)),
  },
  {
    pattern: /(?<=[\p{L}\d)])\^(\d{1,3})\^/gu,
    edit: replaceBy(([, figures = '']) => figures.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure)),
  },
  { pattern: /(?<=!\[[^\]\n]{0,200}\]\([^()\s]{1,500})[ \t]+=\d{0,5}x\d{0,5}(?=\))/g, edit: replaceBy(() => '') },
  { pattern: /(?<=^[ \t>*-]*\p{L}[\p{L} _-]{0,30}(?:\*\*|__)?):(?=:[ \t]+\S)/gmu, edit: replaceBy(() => '') },
  {
    pattern: /%%([^%]{1,5000})%%/g,
    edit: (ledger, { 0: whole, 1: text = '', index }) => drop(ledger, index, index + whole.length, 'comment', text),
  },
]

/** `:::info Title … :::` and `<aside> … </aside>` become quotes, the first with the mark that GitHub gives such a box. */
function quoteBoxes(ledger: Ledger, isCode: (at: number) => boolean): void {
  const { source } = ledger
  const box =
    /^(?::{3,}[ \t]*(info|success|warning|danger|spoiler)\b[ \t]*([^\n]*)\n([^]*?)\n:{3,}|<aside>[ \t]*\n?([^]*?)<\/aside>)[ \t]*$/gm
  for (const { 0: whole, 1: type, index } of source.matchAll(box)) {
    if (isCode(index)) continue
    const end = index + whole.length
    const first = /^[^\n]*/.exec(whole)?.[0] ?? ''
    const head = type === undefined ? first.replace('<aside>', '').trim() : first.replace(/^:{3,}[ \t]*\w+[ \t]*/, '')
    const alert = type === undefined ? '' : `[!${alerts[type] ?? 'NOTE'}]`
    const opening = [alert, head].filter(Boolean).join(' ')
    claim(ledger, index, index + first.length, opening === '' ? '>' : `> ${opening}`)
    const closing = whole.lastIndexOf(type === undefined ? '</aside>' : ':::')
    const from = whole.slice(0, closing + 1).search(type === undefined ? /<?$/ : /:+$/)
    claim(ledger, index + from, end, '')
    for (const { index: feed } of whole.slice(0, from).matchAll(/\n(?!$)/g))
      claim(ledger, index + feed, index + feed + 1, '\n> ')
  }
}

const alerts: Record<string, string> = {
  info: 'NOTE',
  success: 'TIP',
  warning: 'WARNING',
  danger: 'CAUTION',
  spoiler: 'NOTE',
}

/** Stretches of code, in which nothing is a mark. */
function findCode(source: string): [start: number, end: number][] {
  return [...source.matchAll(/^(`{3,}|~{3,})[^\n]*\n[^]*?^\1[ \t]*$|`[^`\n]{1,300}`/gm)].map(({ 0: whole, index }) => [
    index,
    index + whole.length,
  ])
}
