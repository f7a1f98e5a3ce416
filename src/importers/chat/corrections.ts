import { readSaid } from './said.ts'

/** Most lines that a correction reaches back. */
const reach = 1_000

/**
 * The lines of a log with the corrections that scribes give to RRSAgent: `s/old/new/` changes the last line before it that
 * has `old` in what is said, `s/old/new/g` all lines before it. Lines keep their places.
 */
export function correctLines(lines: readonly string[]): string[] {
  const corrected = [...lines]
  for (const [index, line] of lines.entries()) {
    const said = readSaid(line)
    const [, , old = '', fresh = '', all] = /^\s*s([/|])(.+?)\1(.*?)\1([gG]?)\s*$/.exec(said?.text ?? '') ?? []
    if (old === '') continue
    for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
      const changed = replaceIn(corrected[at] ?? '', old, fresh)
      if (changed === null) continue
      corrected[at] = changed
      if (all === '') break
    }
  }
  return corrected
}

/** A line with other words in what is said; `null` where it does not have them, or is a correction itself. */
function replaceIn(line: string, old: string, fresh: string): string | null {
  const said = readSaid(line)
  if (!said || /^\s*s[/|]/.test(said.text)) return null
  const at = line.indexOf(old, said.from)
  return at === -1 ? null : line.slice(0, at) + fresh + line.slice(at + old.length)
}
