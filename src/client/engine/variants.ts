/** British and American spelling, which minutes of several countries mix: either finds the other. */

/** Ends of words whose spelling differs, as they stand before an ending is cut off. */
const words: [ending: RegExp, spelling: string][] = [
  [/(?<=.{3})our(?=s?$|ed$|ing$)/, 'or'],
  [/(?<=.{3})tre(?=s?$)/, 'ter'],
  [/(?<=gra)mme(?=s?$)/, 'm'],
  [/(?<=a|o)logue(?=s?$)/, 'log'],
  [/(?<=conven|advis)or(?=s?$)/, 'er'],
]

/** Ends of stems whose spelling differs. */
const stems: [ending: RegExp, spelling: string][] = [
  [/(?<=.{3})([iy])s(?=at$|$)/, '$1z'],
  [/(?<=.{2})enc$/, 'ens'],
  [/(?<=.{4})ll$/, 'l'],
]

/** Write a word in the one spelling by which both are compared: `behaviour` → behavior, `centres` → centers. */
export function toOneSpelling(word: string): string {
  return replaceFirst(word, words)
}

/** Write a stem so: `organis` → organiz, `licenc` → licens, `modell` → model. */
export function toOneStem(stem: string): string {
  return replaceFirst(stem, stems)
}

function replaceFirst(text: string, table: readonly [RegExp, string][]): string {
  const [ending, spelling] = table.find(([one]) => one.test(text)) ?? []
  return ending === undefined || spelling === undefined ? text : text.replace(ending, spelling)
}

/** The letters with which a word begins in either spelling: `organiz` → organi, `color` → colo. */
export function beginningOfBoth(beginning: string): string {
  return beginning.replace(/(?<=[iy])[sz](?:at)?$|(?<=en)[cs]$|(?<=o)u?rs?$|(?<=t)(?:re|er)s?$/, '')
}
