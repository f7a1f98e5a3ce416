import { isChosen } from './chosen.ts'
import { holdsSecret, privateLabel } from './labels.ts'
import type { PrivateRange } from './range.ts'

/** Cells that only set rows apart. */
const apart = /^(?:\s*(?::?-+[:>]?)?\s*)$/

/**
 * Find what stands below a label in a table whose rows were written into one line, as chats and mails do.
 *
 *     | VM | root password | | vm-3 | Kyoto!Lamp4 |
 */
export function findInFlatRows(text: string): PrivateRange[] {
  if (!text.includes('|')) return []
  const found: PrivateRange[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const { from, cell, kind } of toCells(line)) {
      if (kind === null) continue
      const at = start + from + cell.search(/\S/)
      found.push({ kind, start: at, end: at + cell.trim().length })
    }
    start += line.length + 1
  }
  return found
}

/** The cells behind the first row, with the kind of what they hold by the label above them. */
function toCells(line: string): { from: number; cell: string; kind: PrivateRange['kind'] | null }[] {
  const cells = line.split('|')
  const apartAt = cells.findIndex((cell, index) => index > 1 && apart.test(cell)) - 1
  const width = startsTwice(cells) ? 2 : apartAt
  if (width < 2 || cells.length < 2 * width + (width === apartAt ? 2 : 1)) return []
  const kinds = cells.slice(1, width + 1).map((cell) => toKind(cell))
  if (kinds.every((kind) => kind === null)) return []
  let from = 0
  let column = 0
  return cells.map((cell, index) => {
    const own = from
    from += cell.length + 1
    if (index <= width || apart.test(cell)) return { from: own, cell, kind: null }
    const kind = kinds[column % width] ?? null
    column += 1
    return { from: own, cell, kind: kind !== null && holds(kind, cell) ? kind : null }
  })
}

/** Whether a row begins with the labels of a name and its password: `| user | password | shifter | otter44 |`. */
function startsTwice([, first = '', second = '', , fourth = '']: readonly string[]): boolean {
  const isLogin =
    /^\s*(?:user(?:[ -]?name)?|log-?in|account|benutzer(?:name)?|konto|utilisateur|identifiant|usuario|utente|gebruiker|użytkownik|användare|bruker|utilizador)\s*$/i
  return isLogin.test(first) && privateLabel(second) === 'password' && isChosen(fourth.trim())
}

function toKind(cell: string): PrivateRange['kind'] | null {
  return privateLabel(cell) ?? (/(?:token|api[ -]?key|secret)$/i.test(cell.trim()) ? 'password' : null)
}

function holds(kind: PrivateRange['kind'], cell: string): boolean {
  return holdsSecret(kind, cell) && !/redacted\]/.test(cell)
}
