import { once } from '../records/once.ts'
import { digest } from '../read/digest.ts'
import { type Kept, readKept } from '../read/kept.ts'

/** Where it is kept from run to run what was read of texts. */
export interface Readings {
  store: Kept
  /** Tells the text of a document, and how it is read. */
  textKeyOf: (path: string) => string
}

/** What was read in this run, by its key: who watches a record asks again after each edit. */
const knownOf = once((_store: Kept) => new Map<string, unknown>())

/**
 * Read something of the text of one document that depends on nothing but that, its path and what else is given: it is kept,
 * so that after an edit one text is read again, and no other is loaded. `kind` names what is read.
 *
 *     readOnce(readings, 'uses', [path, lexicon], () => toUses(document, find))
 */
export function readOnce<Value>(
  { store, textKeyOf }: Readings,
  kind: string,
  [path, ...others]: readonly [path: string, ...others: string[]],
  read: () => Value,
): Value {
  const key = `${kind}:${digest(path, textKeyOf(path), ...others)}`
  const known = knownOf(store)
  // What stands under a key of this kind was put there below.
  if (known.has(key) && store.touch(key)) return known.get(key) as Value
  const kept = readKept<Value>(store, key)
  const value = kept ?? read()
  if (kept === null) store.put(key, JSON.stringify(value))
  if (store.touch(key)) known.set(key, value)
  return value
}
