/** What a line of text exported from Word is. Offsets count from the start of the line. */
export type TextLine =
  | { type: 'blank' }
  /** A heading that Word had listed in its table of contents. */
  | { type: 'bookmark'; from: number }
  /** A line of the table of contents itself. */
  | { type: 'contents' }
  | { type: 'bullet'; level: number; from: number }
  | { type: 'number'; number: number; from: number }
  | { type: 'row' }
  | { type: 'text'; from: number }

/** `[bookmark: _Toc271035074]Attendance`, with other bookmarks besides. */
const bookmark =
  /^[\s\u00a0]*(?:\[bookmark: [^\]]{1,80}\][\s\u00a0]*)*\[bookmark: _Toc\w{1,40}\][\s\u00a0]*(?:\[bookmark: [^\]]{1,80}\][\s\u00a0]*)*/

/** Tell what a line is by itself. */
export function readTextLine(line: string): TextLine {
  if (/^[\s\u00a0]*$/.test(line)) return { type: 'blank' }
  const heading = bookmark.exec(line)
  if (heading) return { type: 'bookmark', from: heading[0].length }
  if (
    /^[^\t]{1,120}\t[\s\u00a0]*(?:\d{1,3}|[ivx]{1,5})[\s\u00a0]*$/.test(line) &&
    !/^[\s\u00a0]*\d+\s*[-–—.)]?\t/.test(line)
  )
    return { type: 'contents' }
  const bullet = /^([\s\u00a0]*)(?:[•·▪◦‣\uf0b7\uf0a7]|o(?=\t)|[-–—*](?=[\s\u00a0]))[\s\u00a0]*/.exec(line)
  if (bullet)
    return {
      type: 'bullet',
      level: /[\s\u00a0]{2,}$/.test(bullet[1] ?? '') || /^\t/.test(bullet[1] ?? '') ? 2 : 1,
      from: bullet[0].length,
    }
  const number = /^[\s\u00a0]*(\d{1,2})[.)][\s\u00a0]+/.exec(line)
  if (number) return { type: 'number', number: Number(number[1]), from: number[0].length }
  if (/\S\t.*\S\t.*\S/.test(line) && !/^\d/.test(line)) return { type: 'row' }
  return { type: 'text', from: /^[\s\u00a0]*/.exec(line)?.[0].length ?? 0 }
}

/** Headings that every meeting ends with, whatever they stand below. */
const business =
  /^(?:final remarks|closing(?: remarks)?|conclusions?|any other business|aob|a\.o\.b\.?|next meetings?|date of (?:the )?next meeting|actions?|action items|open actions|summary of actions|decisions|summary)$/i

/** Whether a heading is an item of business of its own. */
export function isBusiness(text: string): boolean {
  return business.test(text.trim().replace(/:$/, ''))
}

/**
 * Whether a line of text is a label that heads what follows: a few words and a colon, or a few words without a verb or
 * full stop, set apart or followed by bullets. Initials and a colon are somebody who speaks.
 */
export function isLabel(text: string, isApart: boolean, isBeforeBullet: boolean): boolean {
  const label = text.trim()
  const words = label.replace(/:$/, '').split(/\s+/)
  if (label.length > 60 || !/^\p{Lu}/u.test(label) || /[.;,!?]$|[.;!?]\s|:\s|https?:|@|\t/.test(label)) return false
  if (/^\p{L}{1,2}:$/u.test(label)) return false
  if (label.endsWith(':')) return words.length <= 5
  if (
    /(?:^|\s)(?:is|are|was|were|has|have|had|will|would|should|can|could|may|must|to|be|been|not|no|do|does|did|we|they|he|she|it|i|you|using|needs?|says?|asks?|still)(?:\s|$)/i.test(
      label,
    )
  )
    return false
  return isBeforeBullet ? words.length <= 3 : isApart && (isBusiness(label) || words.length <= 5)
}
