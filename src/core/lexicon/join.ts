/** Join the words of several languages, list by list: `{a: [x]}` and `{a: [y]}` give `{a: {x, y}}`. */
export function joinLexicons<Key extends string>(
  languages: readonly [Record<Key, readonly string[]>, ...Record<Key, readonly string[]>[]],
): Record<Key, ReadonlySet<string>> {
  const joined: Partial<Record<Key, ReadonlySet<string>>> = {}
  for (const key in languages[0]) joined[key] = new Set(languages.flatMap((words) => words[key]))
  // Every key of the first language has been set.
  return joined as Record<Key, ReadonlySet<string>>
}
