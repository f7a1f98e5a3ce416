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
