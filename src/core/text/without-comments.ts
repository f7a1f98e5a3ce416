/**
 * Take the comments of HTML out of Markdown, and the lines that held nothing else; what stands in code stays.
 *
 * `one <!-- ask Mia -->` → `one `
 */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown
  const kept: string[] = []
  let fence: string | null = null
  let isOpen = false
  let isBehind = false
  for (const line of markdown.split('\n')) {
    const mark: string | undefined = isOpen ? undefined : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== null || mark !== undefined) {
      fence = toFence(fence, mark)
      kept.push(line)
      continue
    }
    const said = outsideComments(line, isOpen)
    const isTouched: boolean = isOpen || said.text !== line
    isOpen = said.isOpen
    // A comment between two paragraphs leaves one empty line, not two.
    const isLeft = said.text.trim() === '' && (isTouched || (isBehind && (kept.at(-1) ?? '').trim() === ''))
    if (!isLeft) kept.push(said.text)
    isBehind = isTouched
  }
  return kept.join('\n')
}

/** The fence in which the next line stands: one of its kind, at least as long, ends it. */
function toFence(fence: string | null, mark: string | undefined): string | null {
  if (fence === null) return mark ?? null
  return mark?.startsWith(fence) === true ? null : fence
}

/** What a line says outside comments, the first of which may have begun above, and whether one goes on below. */
function outsideComments(line: string, wasOpen: boolean): { text: string; isOpen: boolean } {
  let text = ''
  let isOpen = wasOpen
  for (let at = 0; at < line.length;) {
    const next = line.indexOf(isOpen ? '-->' : '<!--', at)
    if (!isOpen) text += line.slice(at, next === -1 ? line.length : next)
    if (next === -1) break
    if (!isOpen && text.includes('`')) return { text: text + line.slice(next), isOpen }
    at = next + (isOpen ? 3 : 4)
    isOpen = !isOpen
  }
  return { text, isOpen }
}
