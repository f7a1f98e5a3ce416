import type { ListItem } from 'mdast'
import { parseMarkedLine, parseNumberedLine } from '../../parse/actions/line.ts'
import { isNoNews } from '../../parse/actions/state.ts'
import type { ActionStatement } from '../../parse/actions/statement.ts'
import { parseAssignment } from '../../parse/actions/assignment.ts'
import type { Action } from '../../register/actions/actions.ts'
import { item } from './tree.ts'

/** Draft the item of an action in a review list: its last real news, or the line that raised it, with number, owners and due date. */
export function toReviewItem({ number, history }: Action): ListItem[] {
  const row = history.findLast(({ isNews }) => isNews) ?? history.at(-1)
  if (!row) return []
  const isBox = number !== null && new RegExp(`#${number}\\.?$`).test(row.said)
  const isWhole = (number === null || isBox || numberOf(row.said) === number) && isAssigned(row)
  return [item(isWhole ? row.said : toLine(number, row), row.parts, isWhole && isBox ? false : null)]
}

/** Whether the words of a statement say who is to do it until when; else a cell or a line above them does. */
function isAssigned({ said, owners, due }: ActionStatement): boolean {
  return owners.every((owner) => said.includes(owner)) && (due === null || parseAssignment(said, new Set()).due === due)
}

/** A line that says what its surroundings said: `AI #190 (Torsten): publish the FAQ page, due 2021-03-10`. */
function toLine(number: number | null, row: ActionStatement): string {
  const due = row.due === null || isAssigned({ ...row, owners: [] }) ? '' : `, due ${row.due}`
  const words = wordsOf(row) + due
  if (row.owners.length > 0) return `AI${number === null ? '' : ` #${number}`} (${row.owners.join(', ')}): ${words}`
  return number === null ? words : `${number} - ${words}`
}

/** What is to be done, with what the meeting said of it. */
function wordsOf({ text, said }: ActionStatement): string {
  const saidOfIt = said.startsWith(text) ? said.slice(text.length) : null
  if (saidOfIt !== null && isNoNews(saidOfIt)) return text
  return (numberOf(said) === null ? null : parseNumberedLine(said)?.text) ?? said
}

function numberOf(said: string): number | null {
  return (parseMarkedLine(said) ?? parseNumberedLine(said))?.number ?? null
}
