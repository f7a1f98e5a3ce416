import type { Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { readEntries } from './entries.ts'
import { lineOf, type Listed, type NameList } from './group.ts'
import { isFactLabel, isPartLabel, parseLabel, present } from './labels.ts'
import { isName } from './name-words.ts'
import { splitNames } from './split-names.ts'
import { toText } from './text-of.ts'

/** So many blocks of a document may hold its head. */
const mostBlocks = 8

/**
 * Find those whom the head lists by what they are, beside labels of others: a group of people, or words that only whole
 * names follow.
 *
 *     Trustees: Mia Berg, Jon Dahl
 *     Per il direttivo: Ines Roth, Paulo Reis
 *     Not present: Ole Nord
 */
export function findPartsOfHead({ children }: Root): Listed[] {
  return children.slice(0, mostBlocks).flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const list: NameList = { label: present, isPure: true, place: toPlace(block.position) }
    return toText(block)
      .split('\n')
      .flatMap((line, index) => {
        const names = namesOf(line)
        const context = { label: present, isItem: false, part: null, organisation: null }
        const { entries } = names === null ? { entries: [] } : readEntries(names, context)
        return entries.map(({ entry }) => ({ ...entry, place: lineOf(block, index), list }))
      })
  })
}

/** The names behind the label of a line of people; `null` for any other line. */
function namesOf(line: string): string | null {
  const [, label = '', names = ''] = /^\s*(\p{Lu}[\p{L} '’-]{2,40}):\s+(\S.*)$/u.exec(line) ?? []
  if (label === '' || parseLabel(label) !== null || isFactLabel(label)) return null
  return areAllNames(names, isPartLabel(label) ? 'any' : 'whole') ? names : null
}

/** Whether a text is two names or more, with what stands in parentheses behind each; of one group a single whole name is enough. */
export function areAllNames(text: string, words: 'any' | 'whole'): boolean {
  const names = splitNames(text).map(({ text: name }) => name.replace(/\s*\([^()]*\)/g, '').trim())
  const isWhole = (name: string): boolean => name.includes(' ')
  const areEnough = names.length > 1 || (words === 'any' && names.every(isWhole))
  return areEnough && names.every((name) => isName(name, false) && (words === 'any' || isWhole(name)))
}
