import { toPlace } from '../../read/message.ts'
import type { FormCheck } from './check.ts'

/** Code between fences of which the second is missing: everything below is code too. */
export const checkFence: FormCheck = (node, lines) => {
  if (node.type !== 'code') return []
  const { line, column, endLine } = toPlace(node.position)
  const opening = (lines[line - 1] ?? '').slice(column - 1)
  const fence = /^(`{3,}|~{3,})/.exec(opening)?.[1]
  const closing = (lines[endLine - 1] ?? '').trimEnd()
  if (fence === undefined || (endLine > line && closing.endsWith(fence))) return []
  const reason = `the code that starts here never ends, so everything below is shown as code; add a line of ${fence} behind it`
  return [
    {
      rule: 'open-fence',
      place: { line, column, endLine: line, endColumn: column + opening.trimEnd().length },
      reason,
    },
  ]
}

/** Words behind the language of a fence, which are shown nowhere; numbers of lines and `key=value` are no words. */
export const checkFenceWords: FormCheck = (node, lines) => {
  if (node.type !== 'code' || !node.meta) return []
  if (node.meta.split(/\s+/).every((part) => /^\{.*\}$|^[\w-]+=\S+$|^\W*$/.test(part))) return []
  const { line, column } = toPlace(node.position)
  const opening = lines[line - 1] ?? ''
  const fence = /^(?:`{3,}|~{3,})[ \t]*/.exec(opening.slice(column - 1))?.[0] ?? ''
  const place = { line, column: column + fence.length, endLine: line, endColumn: opening.trimEnd().length + 1 }
  const reason = `what stands behind ${fence.trim()} is taken for the language of the code and not shown; move the words to a line above`
  return [{ rule: 'fence-words', place, reason }]
}

/** An image without words for those who cannot see it. */
export const checkImage: FormCheck = (node) => {
  if (node.type !== 'image' || node.url === '' || (node.alt ?? '').trim() !== '') return []
  return [
    {
      rule: 'image-text',
      place: toPlace(node.position),
      reason: 'this image has no words; say between [ and ] what it shows',
    },
  ]
}
