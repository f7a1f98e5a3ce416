import { strToU8, unzipSync, zipSync } from 'fflate'
import { countWords } from '../words.ts'
import { readRunningText } from './running-text.ts'

/** Parts of a Word document without what its readers do not see, and how many words that was. */
export interface Pruned {
  parts: ReadonlyMap<string, string>
  /** Words of table rows struck out by change tracking. */
  deleted: number
  /** Words that Word hides. */
  hidden: number
}

interface Stretch {
  start: number
  end: number
  type: 'deleted' | 'hidden'
}

/** Parts in which running text stands. */
const texts = /^word\/(?:document|footnotes|endnotes)\.xml$/

/**
 * Take out rows that were deleted (ECMA-376 part 1, 17.13.5.12), text that was moved elsewhere (17.13.5.22) and runs of hidden text (17.3.2.41), which the converter
 * would show.
 *
 * ```xml
 * <w:tr><w:trPr><w:del w:id="1"/></w:trPr>…</w:tr>
 * <w:r><w:rPr><w:vanish/></w:rPr><w:t>for the chair alone</w:t></w:r>
 * ```
 */
export function pruneParts(parts: ReadonlyMap<string, string>): Pruned {
  const styles = hiddenStyles(parts.get('word/styles.xml') ?? '')
  const count = { deleted: 0, hidden: 0 }
  const pruned = [...parts].map(([name, xml]): [string, string] => {
    if (!texts.test(name)) return [name, xml]
    const stretches = findStretches(xml, styles)
    for (const { start, end, type } of stretches) {
      const { text, deleted } = readRunningText(xml.slice(start, end))
      count[type] += countWords(text) + deleted
    }
    return [name, without(xml, stretches)]
  })
  return { parts: new Map(pruned), ...count }
}

/** The archive with other texts in place of some of its parts. */
export function replaceParts(archive: Uint8Array, parts: ReadonlyMap<string, string>): Uint8Array {
  const files = unzipSync(archive)
  for (const [name, xml] of parts) if (texts.test(name)) files[name] = strToU8(xml)
  return zipSync(files, { level: 0 })
}

/** Ids of the styles of characters that hide their text. */
function hiddenStyles(xml: string): Set<string> {
  return new Set(
    [...xml.matchAll(/<w:style\s([^>]{0,300})>([^]{0,3000}?)<\/w:style>/g)].flatMap(([, head = '', body = '']) => {
      const id = /w:styleId="([^"]{1,100})"/.exec(head)?.[1]
      return id !== undefined && /w:type="character"/.test(head) && hides(/<w:vanish\b[^>]*>/.exec(body)?.[0])
        ? [id]
        : []
    }),
  )
}

/** Whether a tag such as `<w:vanish/>` says so; `w:val="0"` takes it back. */
function hides(tag: string | undefined): boolean {
  return tag !== undefined && !/w:val="(?:0|false|off)"/.test(tag)
}

/** Outermost stretches that readers do not see, in order. */
function findStretches(xml: string, styles: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = []
  const open: { name: string; start: number; type: Stretch['type'] | null }[] = []
  let properties = ''
  for (const { 0: tag, 1: slash, 2: name = '', 3: close, index } of xml.matchAll(
    /<(\/?)(w:(?:tr|r|moveFrom|trPr|rPr|pPr|del|vanish|rStyle))\b(?:[^<>"]|"[^"]*")*?(\/?)>/g,
  )) {
    const top = open.at(-1)
    if (/Pr$/.test(name)) {
      if (name !== 'w:rPr' || properties !== 'w:pPr') properties = slash === '/' || close === '/' ? '' : name
    } else if (name === 'w:del') {
      if (properties === 'w:trPr' && slash === '' && top?.name === 'w:tr') top.type = 'deleted'
    } else if (name === 'w:vanish' || name === 'w:rStyle') {
      const isHidden = name === 'w:vanish' ? hides(tag) : styles.has(/w:val="([^"]{1,100})"/.exec(tag)?.[1] ?? '')
      if (isHidden && properties === 'w:rPr' && top?.name === 'w:r') top.type = 'hidden'
    } else if (slash === '') {
      if (close === '') open.push({ name, start: index, type: name === 'w:moveFrom' ? 'deleted' : null })
    } else if (top?.name === name) {
      open.pop()
      if (top.type !== null) {
        while ((found.at(-1)?.start ?? -1) > top.start) found.pop()
        found.push({ start: top.start, end: index + tag.length, type: top.type })
      }
    }
  }
  return found
}

function without(xml: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of stretches) {
    pieces.push(xml.slice(at, start))
    at = end
  }
  return pieces.join('') + xml.slice(at)
}
