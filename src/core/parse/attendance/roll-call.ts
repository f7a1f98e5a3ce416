import type { List, ListItem } from 'mdast'
import { foldSpace } from '../../text/fold.ts'
import { type AttendanceLabel, parseLabel } from './labels.ts'
import { readCalled } from './status.ts'
import { textOfItem } from './text-of.ts'

/** Somebody of a roll call as an entry of a list, and the item. */
export interface Called {
  text: string
  item: ListItem
}

/** How deep a roll call may lie within the items of a list. */
const deepest = 6

/**
 * Find those of whom each item says whether they were there, however deep; empty where fewer than two do.
 *
 *     1. Board
 *        1. Chair - Mia Berg: **Present**
 *        1. Treasurer - Jon Dahl: **Not present**
 */
export function findCalled(list: List): Called[] {
  const found = itemsOf(list).flatMap((item) => {
    const text = readCalled(foldSpace(textOfItem(item)))
    return text === null ? [] : [{ text, item }]
  })
  return found.length > 1 ? found : []
}

/** Find a roll call within the items of a list: the label of an item, and who stands below it. */
export function findRollCall(list: List): { label: AttendanceLabel; item: ListItem; called: Called[] } | null {
  for (const item of itemsOf(list)) {
    const below = item.children.find((block) => block.type === 'list')
    const label = below ? parseLabel(textOfItem(item)) : null
    const called = below && label?.isList ? findCalled(below) : []
    if (label && called.length > 0) return { label, item, called }
  }
  return null
}

function itemsOf(list: List, depth = 1): ListItem[] {
  return list.children.flatMap((item) => [
    item,
    ...(depth < deepest
      ? item.children.flatMap((block) => (block.type === 'list' ? itemsOf(block, depth + 1) : []))
      : []),
  ])
}
