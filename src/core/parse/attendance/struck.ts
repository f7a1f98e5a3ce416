import type { Delete, Nodes, Parents, Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { toText } from '../text/text.ts'
import { walk } from '../text/walk.ts'
import { parseAttendee } from './attendee.ts'
import type { Listed } from './group.ts'
import { absent } from './labels.ts'

/**
 * Find those whose names are struck out of a list of those present: they were expected and did not come.
 *
 *     Present: Mia Berg, ~~Jon Dahl~~, Ines Roth
 */
export function findStruckNames(root: Root, listed: readonly Listed[]): Listed[] {
  const names = new Set(listed.map(({ name }) => name))
  return root.children.flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'list') return []
    const { line, endLine } = toPlace(block.position)
    const beside = listed.find((entry) => {
      return entry.presence === 'present' && entry.place.line >= line && entry.place.line <= endLine
    })
    return beside ? deletedIn(block).flatMap((node) => toStruck(node, beside, names)) : []
  })
}

function deletedIn(block: Nodes): Delete[] {
  const found: Delete[] = []
  walk<Nodes, Parents>(block, (node) => {
    if (node.type === 'delete') found.push(node)
    return undefined
  })
  return found
}

function toStruck(node: Delete, beside: Listed, names: ReadonlySet<string>): Listed[] {
  const context = { label: absent, organisation: null, before: null, isItem: false }
  const entry = parseAttendee(foldSpace(toText(node)), context)
  const isName = entry?.certainty === 'sure' && (entry.name.includes(' ') || !beside.name.includes(' '))
  const isNew = isName && !names.has(entry.name)
  return isNew ? [{ ...entry, place: toPlace(node.position), list: beside.list }] : []
}
