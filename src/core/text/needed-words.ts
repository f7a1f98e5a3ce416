/** What is known of a part of an expression. */
interface Part {
  /** Every word that the part can match, and no other text; `null` where these are too many or no words. */
  all: readonly string[] | null
  /** Lists of words: of each list, every text that the part matches holds one. */
  needed: readonly (readonly string[])[]
}

const unknown: Part = { all: null, needed: [] }
const nothing: Part = { all: [''], needed: [] }

/** `\d`: many texts have no figure. What it can be is not put together with what stands beside it. */
const figure: Part = { all: null, needed: [[...'0123456789']] }

/** More words than these are not put together from their parts. */
const mostTogether = 64

/**
 * Lists of words: every text that an expression matches holds one of each list, whatever its capitals. They are a first look
 * that is far cheaper than the expression.
 *
 *     /(?:pin|code)\s?(?:is|=>)\s\d+/i → [['pin', 'code'], ['is', '=>']]
 *     /\d{4}|zoom/ → [['0', '1', …, '9', 'zoom']]
 *     /\p{L}+|zoom/ → []
 */
export function toNeededWords(source: string, flags: string): readonly (readonly string[])[] {
  if (flags.includes('v')) return []
  return new Reader(source, flags.includes('u')).readAlternatives().needed
}

/** Letters that stand for themselves, as far as none of them is repeated or left out. */
const plainUnits = /(?:[^\\()[\]{}|*+?.^$](?![*+?{]))+/y
const plainSigns = new RegExp(plainUnits, 'uy')

/** Reads the source of an expression, which is known to be well formed, from left to right. */
class Reader {
  readonly #source: string
  /** Whether a sign of two units counts as one. */
  readonly #isUnicode: boolean
  #at = 0

  constructor(source: string, isUnicode: boolean) {
    this.#source = source
    this.#isUnicode = isUnicode
  }

  /** Read up to the end of a group, or of everything. */
  readAlternatives(): Part {
    const parts = [this.#readSequence()]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      parts.push(this.#readSequence())
    }
    const [first = nothing] = parts
    if (parts.length === 1) return first
    const needed = flatAll(parts.map((part) => bestOf(part.needed)))
    return { all: flatAll(parts.map(({ all }) => all)), needed: needed ? [needed] : [] }
  }

  #readSequence(): Part {
    const run = new Run()
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const plain = this.#take(this.#isUnicode ? plainSigns : plainUnits)
      run.add(plain === '' ? this.#readQuantity(this.#readItem()) : toWords([plain]))
    }
    return run.end()
  }

  #readItem(): Part {
    const sign = this.#readSign()
    if (sign === '(') return this.#readGroup()
    if (sign === '[') return this.#readClass()
    if (sign === '\\') return this.#readEscape()
    if (sign === '^' || sign === '$') return nothing
    return sign === '.' ? unknown : toWords([sign])
  }

  #readSign(): string {
    const code = this.#isUnicode ? this.#source.codePointAt(this.#at) : this.#source.charCodeAt(this.#at)
    const sign = String.fromCodePoint(code ?? 0)
    this.#at += sign.length
    return sign
  }

  #readGroup(): Part {
    const opening = this.#take(/\?(?:[:=!]|<[=!]|<\w+>)/y)
    const inner = this.readAlternatives()
    this.#at += 1
    // What stands before or behind is looked at and no part of the match; it has to be there all the same.
    if (/^\?<?=$/.test(opening)) return { all: [''], needed: inner.needed }
    return /^\?<?!$/.test(opening) ? nothing : inner
  }

  /** Of a class of few letters, each may be the next: `[eé]`. */
  #readClass(): Part {
    const written = this.#take(/(?:\\.|[^\]\\])*\]/sy)
    const letters = [...written.slice(0, -1)]
    const isPlain = letters.length > 0 && letters.length <= 6 && !/^\^|[\\\uD800-\uDFFF-]/.test(written)
    return isPlain ? toWords(letters) : unknown
  }

  #readEscape(): Part {
    const code = this.#take(/[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|c\w|\d+|./isy)
    if (code === 'd') return figure
    if (/^[bB]$/.test(code)) return nothing
    return /^[^\w]$/.test(code) ? toWords([code]) : unknown
  }

  #readQuantity(part: Part): Part {
    if (!'*+?{'.includes(this.#source.charAt(this.#at) || ' ')) return part
    const written = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    if (written === '') return part
    if (/^(?:[*]|\{0)/.test(written)) return unknown
    if (!written.startsWith('?')) return { all: null, needed: part.needed }
    return { all: part.all && ['', ...part.all], needed: [] }
  }

  #take(expression: RegExp): string {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}

/** What stands behind each other: words grow as long as all that they can be is known, and begin anew behind it. */
class Run {
  #words: readonly string[] = ['']
  readonly #needed: (readonly string[])[] = []
  #isAll = true

  add({ all, needed }: Part): void {
    if (isLookedAt(all)) needed.forEach((words) => this.#keep(words))
    if (all && all.length * this.#words.length <= mostTogether) {
      this.#words = this.#words.flatMap((word) => all.map((next) => word + next))
      return
    }
    this.#isAll &&= all !== null && this.#words.length === 1 && this.#words[0] === ''
    this.#keep(this.#words)
    if (!all) needed.forEach((words) => this.#keep(words))
    this.#words = all ?? ['']
  }

  end(): Part {
    this.#keep(this.#words)
    return { all: this.#isAll ? this.#words : null, needed: this.#needed }
  }

  #keep(words: readonly string[]): void {
    if (words.every(isTelling)) this.#needed.push(words)
  }
}

/** Whether a part is no letter of what is matched, and only has to stand around it. */
function isLookedAt(all: Part['all']): boolean {
  return all?.length === 1 && all[0] === ''
}

/** Whether a word is one that not nearly every text has. */
function isTelling(word: string): boolean {
  return word.length > 1 || /[^\p{L}\s.,:()-]/u.test(word)
}

/** Long words are rare, and a few of them rarer. */
function bestOf(lists: readonly (readonly string[])[]): readonly string[] | null {
  const worth = (words: readonly string[]): number =>
    Math.min(4, ...words.map(({ length }) => length)) - words.length / 1000
  return lists.reduce<readonly string[] | null>(
    (best, words) => (best && worth(best) >= worth(words) ? best : words),
    null,
  )
}

function toWords(signs: readonly string[]): Part {
  const all = signs.map((sign) => sign.toLowerCase())
  return { all, needed: all.every(isTelling) ? [all] : [] }
}

function flatAll(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = lists.flatMap((list) => (list ? [list] : []))
  return known.length === lists.length ? [...new Set(known.flat())] : null
}
