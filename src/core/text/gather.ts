/** Gather values by key, each once: `['a', 1], ['b', 2], ['a', 3]` → a: 1 and 3, b: 2. */
export function gather<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const gathered = new Map<Key, Set<Value>>()
  for (const [key, value] of pairs) {
    const own = gathered.get(key)
    if (own) own.add(value)
    else gathered.set(key, new Set([value]))
  }
  return new Map([...gathered].map(([key, values]) => [key, [...values]]))
}
