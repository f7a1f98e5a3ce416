import { countedWords } from '../../parse/metrics/in-text.ts'

/** Share of all words of two wordings that both must have to say the same. */
const enough = 0.6
/** A word of more wordings than this tells none of them apart. */
const tooCommon = 200

/** One wording with what it belongs to. */
interface Wording<Item> {
  words: ReadonlySet<string>
  item: Item
}

/** Wordings of sentences, found again by words that are mostly the same: numbers are followed by what stands around them. */
export class LikeWordings<Item> {
  readonly all: Item[] = []
  private readonly exact = new Map<string, Item>()
  private readonly byWord = new Map<string, Wording<Item>[]>()

  /**
   * Find what was added under the likest wording, of two the older. The very same words are found even if they are taken,
   * any others only if they are not.
   */
  find(label: string, isTaken: (item: Item) => boolean): Item | null {
    const words = new Set(countedWords(label))
    const same = this.exact.get([...words].join(' '))
    if (same !== undefined) return same
    let best: Item | null = null
    let likeness = enough
    for (const wording of this.candidates(words)) {
      const own = isTaken(wording.item) ? 0 : overlap(words, wording.words)
      if (own > likeness || (own === likeness && best === null)) [best, likeness] = [wording.item, own]
    }
    return best
  }

  add(label: string, item: Item): Item {
    const words = new Set(countedWords(label))
    this.exact.set([...words].join(' '), item)
    this.all.push(item)
    for (const word of words) {
      const known = this.byWord.get(word)
      if (known) known.push({ words, item })
      else this.byWord.set(word, [{ words, item }])
    }
    return item
  }

  private candidates(words: ReadonlySet<string>): Set<Wording<Item>> {
    const lists = [...words].map((word) => this.byWord.get(word) ?? [])
    return new Set(lists.filter(({ length }) => length <= tooCommon).flat())
  }
}

/** The share of all words of two sets that both have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
