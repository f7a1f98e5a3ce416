/** Change every text of a table of words, and what its functions say; addresses of links stay. */
export function mapWords<Table>(table: Table, change: (text: string) => string): Table {
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (typeof value === 'function') return (...given: unknown[]) => map(Reflect.apply(value, undefined, given))
    if (Array.isArray(value)) return value.map(map)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'href' ? inner : map(inner)]))
  }
  // Changed words change no shape.
  return map(table) as Table
}
