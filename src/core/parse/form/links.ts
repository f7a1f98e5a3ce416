import { placeWithin } from '../text/place-within.ts'
import { toText } from '../text/text.ts'
import type { Flaw, FormCheck } from './check.ts'

/** `[the plan] (https://…)`: a blank between the two makes it no link. */
export const checkLinkApart: FormCheck = (node, lines, parent, index) => {
  if (node.type !== 'text' || !node.value.includes('[')) return []
  const next = parent?.children[index + 1]
  return [...node.value.matchAll(/\[[^[\]]*\]\s+\((?=https?:|$)/g)].flatMap((match): Flaw[] => {
    const isCut = match.index + match[0].length === node.value.length
    // An address that stands for itself is a link by itself; one with words is no part of this.
    if (isCut && !(next?.type === 'link' && next.url.endsWith(toText(next)))) return []
    const end = match.index + match[0].length
    return [
      {
        rule: 'link-apart',
        place: placeWithin(node, match.index, end, lines),
        reason: 'this is shown as text and not as a link; remove the blank between ] and (',
      },
    ]
  })
}
