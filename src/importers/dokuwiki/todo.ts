import { claim } from '../ledger.ts'
import { escapeHtml } from '../twiki/topic.ts'
import { toBox } from '../wiki/boxes.ts'
import { renderInline, type Rule } from '../wiki/wiki.ts'

/**
 * A task, who is to do it and until when, who did it and when, as plugin todo writes it.
 *
 * ```
 * <todo @ines due:2019-03-05>Copy the key</todo>             → [ ] @ines: Copy the key (due 2019-03-05)
 * <todo @ines #jon:2019-03-01>Copy the key</todo>            → [x] @ines: Copy the key (jon, 2019-03-01)
 * <todo #jon:2019-03-01>Sweep</todo>, <todo #>Sweep</todo>   → [x] @jon: Sweep (2019-03-01), [x] Sweep
 * ```
 */
export const todo: Rule = {
  pattern: /<todo((?:\s[^<>\n]{0,200})?)>([^\n]{0,1000}?)<\/todo>/iy,
  render: (wiki, { 0: whole, 1: attributes = '', 2: inner = '' }, at) => {
    const { before, behind, isDone } = readAttributes(attributes)
    const from = at + '<todo>'.length + attributes.length
    claim(wiki.ledger, at, from, before)
    claim(wiki.ledger, from + inner.length, at + whole.length, behind)
    const text = renderInline(wiki, from, from + inner.length, 1)
    return `${toBox(isDone)} ${escapeHtml(before)}${text}${escapeHtml(behind)}`
  },
}

function readAttributes(attributes: string): { before: string; behind: string; isDone: boolean } {
  const assigned = [...attributes.matchAll(/(?<=\s)@([\w.-]{1,60})/g)].map(([, name = '']) => name)
  const [done, by, day] = /(?<=\s)#([\w.-]{1,60})?(?::(\d{4}-\d\d-\d\d))?/.exec(attributes) ?? []
  const [, due] = /(?<=\s)due:(\d{4}-\d\d-\d\d)/i.exec(attributes) ?? []
  const owners = assigned.length === 0 && by !== undefined ? [by] : assigned
  const ended = [assigned.length > 0 && !(assigned.length === 1 && assigned[0] === by) ? by : undefined, day]
  const notes = [due === undefined ? '' : `due ${due}`, ended.filter((part) => part !== undefined).join(', ')]
  return {
    before: owners.length === 0 ? '' : `${owners.map((name) => `@${name}`).join(', ')}: `,
    behind: notes.map((note) => (note === '' ? '' : ` (${note})`)).join(''),
    isDone: done !== undefined,
  }
}
