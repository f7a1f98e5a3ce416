/**
 * Remember what was made of the last things that were asked for, at most so many: several readers ask for the same few,
 * one after the other, and nobody for all of them at once.
 */
export function toRecent<Key extends object, Value>(most: number): (key: Key, make: () => Value) => Value {
  const known = new Map<Key, { value: Value }>()
  return (key, make) => {
    const found = known.get(key) ?? { value: make() }
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > most && oldest) known.delete(oldest)
    return found.value
  }
}
