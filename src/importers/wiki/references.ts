import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeReferences } from '../../core/read/references.ts'
import { claim } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import type { Rule } from './wiki.ts'

/** `&nbsp;`, `&#61;` */
export const reference: Rule = {
  pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy,
  render: ({ ledger }, [whole], at) => {
    const letter = whole[1] === '#' ? decodeReferences(whole) : decodeNamedCharacterReference(whole.slice(1, -1))
    if (letter === false) return escapeHtml(whole)
    claim(ledger, at, at + whole.length, letter)
    return escapeHtml(letter)
  },
}

/** An address of the web as people type it; signs at its end belong to the sentence. */
export const address: Rule = {
  pattern: /https?:\/\/[^\s<>"|[\]{}^]*[^\s<>"|[\]{}^.,;:!?)*_'/]\/?/iy,
  render: (_, [whole]) => escapeHtml(whole),
}
