import type { Message } from '../../read/message.ts'
import type { Nodes, Parents } from 'mdast'

/** Something in the form of a document that is hardly as it was meant; the document adds its path. */
export type Flaw = Omit<Message, 'path'>

/** Checks one node of a tree; `lines` are those of the document. */
export type FormCheck = (node: Nodes, lines: readonly string[], parent: Parents | null, index: number) => Flaw[]
