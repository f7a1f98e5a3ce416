import type { ListItem, RootContent } from 'mdast'

/** An item of one line of text. */
export function toItem(value: string): ListItem {
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }
}

/** A list with bullets. */
export function toList(children: ListItem[]): RootContent {
  return { type: 'list', ordered: false, spread: false, children }
}
