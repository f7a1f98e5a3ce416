// `Dan: RESOLUTION: …`, and what logs of chats write before a line: `15:11:40 <dan>`.
const speaker =
  "(?:\\[[\\p{L}\\p{N} ._-]{1,30}\\]\\s+)?(?:\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,2}:\\s+)?"
const stamp = '(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\s+)?(?:<[^<>]{1,30}>\\s+)?'
/** What may stand in a line before its mark, as a part of an expression with the flag `u`. */
export const lead = `^(?:[\\s*_•→>=!–—-]|\\p{Extended_Pictographic}\\uFE0F?)*${stamp}${speaker}`
