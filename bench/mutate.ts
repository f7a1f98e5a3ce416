/** What is put into a text: marks of wikis and of Markdown, tags, words. */
const pieces = [
  ...['', '\n', ' ', 'word ', '* ', '| ', '  ', '1. ', '_a_', '-- ', 'https://a.b/c.', '%X% ', '`', '<b>', '</p>', '['],
  ...[']', '|', '*', '#', '=', "'''", '>', '&amp;', '[[x|y]]', '<ref name=a />', '((', '{{x}}'],
]

/** Change a text at one to four places, the same for a seed at any time: up to forty characters give way to a piece. */
export function mutate(text: string, seed: number): string {
  const random = toRandom(seed + 1)
  let changed = text
  const changes = 1 + Math.floor(random() * 4)
  for (let count = 0; count < changes; count += 1) {
    const from = Math.floor(random() * changed.length)
    const length = Math.floor(random() * 41)
    changed =
      changed.slice(0, from) + (pieces[Math.floor(random() * pieces.length)] ?? '') + changed.slice(from + length)
  }
  return changed
}

/** Change the words of a page, not its tags: parsers mend broken ones each in its own way. */
export function mutateWords(text: string, seed: number): string {
  const tag = /(<[^>]*>)/
  return text
    .split(tag)
    .map((part, index) =>
      tag.test(part) || !/\p{L}/u.test(part) || (index + seed) % 7 !== 0 ? part : mutate(part, seed + index),
    )
    .join('')
}

/** Numbers from 0 to 1 by a linear congruence. */
function toRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
