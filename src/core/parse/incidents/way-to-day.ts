import { breaksOffIncidents, leadsOnIncidents, leadsToDay } from '../../lexicon/en/small-words.ts'

/** So many words may stand between what happened and its day, and so many behind each word that leads on. */
const mostWords = 14
const mostOfPhrase = 5

/**
 * Whether what stands between a word of an incident and its day says no more than of what, where and how long that was.
 *
 * `of the mirror of 3 hours on`; not `of the mirror, which was discussed on`
 */
export function isWayToDay(between: string): boolean {
  const words = between
    .toLowerCase()
    .split(/[\s,()]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > mostWords) return false
  if (!leadsToDay.has(words.at(-1) ?? '') || !leadsOnIncidents.has(words[0] ?? '')) return false
  let since = 0
  return words.every((word) => {
    since = leadsOnIncidents.has(word) ? 0 : since + 1
    return since <= mostOfPhrase && !breaksOffIncidents.has(word) && !/[.;:?!]$|ed$/.test(word)
  })
}
