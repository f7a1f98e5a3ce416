import { isPlainlyChosen, isSecret } from './chosen.ts'
import { isCounted } from './counted.ts'
import { isDay } from './days.ts'
import type { PrivateRange } from './range.ts'

/** What joins a secret to a second one. */
const joint =
  /["'`)*_]{0,3}(?:\s?[,;/|]\s?|\s(?:or|and|oder|und|bzw\.|ou|et|o|y|e|of|en|lub|i|eller|och|og|или|и)\s)["'`(*_]{0,3}([^\s,;/|"'`()]{3,60})/uy
const ends = /^["'`)*_]{0,3}\s*(?:$|\n|[,;/|()]|\.(?!\w)|(?:or|and|oder|und|ou|et|y|eller|och|og)\s)/u

/** The same figures by the letters of a keypad: `9322 ("WEBA")`. */
const letters = /[\s=(/"'`-]{1,4}(?:(?:i\.e\.|or|oder|ou|o)\s)?["'`]?([A-Z]{4,10})(?![\p{L}\p{N}])/uy
const keypad = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** Find what follows a password or PIN and is another like it: `Passwords: otter44, heron55`, `PIN 4719 / 8820`. */
export function findSeconds(text: string, found: readonly PrivateRange[]): PrivateRange[] {
  const seconds: PrivateRange[] = []
  for (const first of found) {
    if (first.kind !== 'password' && first.kind !== 'PIN') continue
    let next = toNext(text, first)
    while (next && !meets(next, found)) {
      seconds.push(next)
      next = toNext(text, next)
    }
  }
  return seconds
}

function meets({ start, end }: PrivateRange, found: readonly PrivateRange[]): boolean {
  return found.some((other) => other.start < end && start < other.end)
}

function toNext(text: string, { kind, start, end }: PrivateRange): PrivateRange | null {
  const first = text.slice(start, end)
  const word = matchAt(letters, text, end)
  if (word && typesAs(word.own, first)) return { kind, start: word.start, end: word.start + word.own.length }
  const match = matchAt(joint, text, end)
  if (!match) return null
  const own = match.own.replace(/[.:!?]+$/, '')
  const after = text.slice(match.start + own.length, match.start + own.length + 40)
  return ends.test(after) && isAlike(first, own) && !isCounted(after)
    ? { kind, start: match.start, end: match.start + own.length }
    : null
}

function matchAt(expression: RegExp, text: string, at: number): { start: number; own: string } | null {
  expression.lastIndex = at
  const own = expression.exec(text)?.[1]
  return own === undefined ? null : { start: expression.lastIndex - own.length, own }
}

function typesAs(word: string, figures: string): boolean {
  const typed = [...word].map((letter) => keypad.findIndex((key) => key.includes(letter))).join('')
  return typed === figures.replace(/\D/g, '')
}

/** Whether a second value is made as the first is: figures of one length, or letters with figures. */
function isAlike(first: string, own: string): boolean {
  if (/^\d+#?$/.test(first))
    return own.length === first.length && /^\d+#?$/.test(own) && !isDay(own) && !/^20\d\d$/.test(own)
  if (!/\d/.test(own) || !/\p{L}/u.test(own) || !isSecret(own)) return false
  return (/\d/.test(first) && toShape(first) === toShape(own)) || isPlainlyChosen(own)
}

function toShape(value: string): string {
  return value.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')
}
