/** What somebody said, or a bot, in a line of a log. Offsets count from the start of the line. */
export interface Said {
  nick: string
  /** Where the text begins. */
  from: number
  text: string
  /** Day that the line itself states. */
  day: string | null
}

/** When something was said, as clients write it: `14:02:31`, `[14:02]`, `2024-03-18T14:02:31Z`, `[Mon 14:02]`, `Mar 18 14:02:31`. */
const time =
  /^[ \t]*\[?(?:(\d{4}-\d\d-\d\d)[T ]|[A-Z][a-z]{2} (?:[ \d]\d )?)?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]*/
// Names of several words stand in exports of rooms; what has signs of a tag is HTML.
const speaker = /^<[@+%&~ ]?([^\s<>]{1,80}|[^\s<>="'/][^<>="'/\n]{0,78}[^\s<>="'/])>[ \t]?/
/** Between tabs, as WeeChat writes names; behind a time to the second, as RRSAgent does. */
const tabbed = /^[@+%&~ ]?([^\s<>*|=-][^\s<>]{0,80})\t/
const bracketed = /^\[([^\s[\]]{1,80})\](?:[ \t]|$)/
const doing = /^\*[ \t]+(?=([^\s<>*]{1,40})[ \t])/
/** Somebody comes, goes or has another name, and when a client opened and closed its log. */
const event =
  /^(?:-!-|-->\|?|<--|\|<--|=-=|--\t|---|\*{3})[ \t]|^\*[ \t]+\S|^\*{4} (?:BEGIN|ENDING) LOGGING|^(?:--- )?(?:Log (?:opened|closed)|Day changed) |^IRC log of |^Timestamps are in /

/** Read a line such as `14:02:31 <mia> the tape is short`; `null` where nobody speaks. */
export function readSaid(line: string): Said | null {
  const [stamp = '', day = null] = time.exec(line) ?? []
  const text = line.slice(stamp.length).trimStart()
  const other = /\t$/.test(stamp) ? tabbed : /:\d\d[^:]*:\d\d/.test(stamp) ? bracketed : null
  const [whole, nick] = speaker.exec(text) ?? other?.exec(text) ?? []
  if (whole === undefined || nick === undefined) return null
  const from = line.length - text.length + whole.length
  return { nick, from, text: line.slice(from), day }
}

/** Who does something in a line such as `14:02:31 * mia waves`, and where the line says it; `null` in all others. */
export function readDoing(line: string): { nick: string; from: number } | null {
  const from = time.exec(line)?.[0].length ?? 0
  const [mark, nick] = doing.exec(line.slice(from)) ?? []
  return mark === undefined || nick === undefined ? null : { nick, from: from + mark.length }
}

/** Whether a line tells what a client, a server or somebody who says nothing did: `14:02 -!- mia has joined #blue` */
function isEvent(line: string): boolean {
  return event.test(line.slice(time.exec(line)?.[0].length ?? 0))
}

/** Whether a text is what people said in a chat: most of its lines are said by somebody, or tell who comes and goes. */
export function isLog(text: string): boolean {
  const lines = joinNames(text.split('\n', maxLooked)).filter((line) => line.trim() !== '')
  const said = lines.filter((line) => readSaid(line)?.text.trim() && !tag.test(line) && !line.includes('</')).length
  const events = lines.filter((line) => isEvent(line)).length
  return said >= 3 && said + events >= lines.length * 0.6 && said >= lines.length * 0.3
}

/** Tags that are often not closed, which names in brackets look like. */
const tag = /^[ \t]*<(?:li|p|t[rdh]|br|hr|d[dt]|pre|code|div|span|[bi]|h[1-6])>/i

/** Most lines of a text that are looked at to tell whether it is a log. */
const maxLooked = 2_000

/** Names that stand on a line above what they said, as RRSAgent shows its log: put before it; lines keep their number. */
export function joinNames(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    if (isName(line) && lines[index + 1]?.trim()) return ''
    const above = lines[index - 1] ?? ''
    return line.trim() !== '' && isName(above) ? `${above.trimEnd()} ${line}` : line
  })
}

function isName(line: string): boolean {
  return /^[ \t]*\d\d:\d\d:\d\d \[[^\s[\]]{1,80}\][ \t]*$/.test(line)
}
