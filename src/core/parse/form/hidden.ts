import type { Message } from '../../read/message.ts'
import type { SourceDocument } from '../../read/source.ts'
import type { HiddenMark } from '../text/kramdown.ts'

/** A title is lost nowhere: the page has it above its text. */
const said: Record<Exclude<HiddenMark['kind'], 'title'>, string> = {
  attributes: 'this attribute list is not shown, and nothing looks otherwise for it; remove it',
  contents: 'this list of contents is not shown; the page has its contents beside it',
  address:
    'this is left out of the address, which is looked for from the content folder; write the path from this file',
}

/** Tell which marks of kramdown and Jekyll are not shown, the first of each kind. */
export function toHiddenMessages({ path, body }: SourceDocument, hidden: readonly HiddenMark[]): Message[] {
  const first = new Map([...hidden].reverse().map((mark) => [mark.kind, mark]))
  return [...first.values()].reverse().flatMap(({ start, end, kind }) => {
    if (kind === 'title') return []
    const before = body.slice(0, start).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    const place = { line, column, endLine: line, endColumn: column + end - start }
    return [{ path, place, rule: 'foreign-markup', reason: said[kind] }]
  })
}
