/**
 * Make what is made of an object once for each, as long as the object lives: what every page of a record asks for would
 * otherwise be found by looking through the whole record each time. What was made is shared, so nobody may change it.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}
