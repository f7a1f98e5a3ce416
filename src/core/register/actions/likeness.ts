import { measure, toWording } from './wording.ts'

/** How alike two wordings of an action are, 0 to 1: `move the wiki`, `move our wiki to the new host` → 0.67. */
export function likeness(one: string, other: string): number {
  const [a, b] = [toWording(one), toWording(other)]
  const shared = [...a.words].filter(([word]) => b.words.has(word))
  return measure(a, b, { weight: shared.reduce((sum, [, weight]) => sum + weight, 0), shared: shared.length }).score
}
