/** Abbreviations that keep their full stop at the end of a title. */
const abbreviation = /\b(?:etc|al|e\.g|i\.e|a\.m|p\.m|inc|ltd|jr|sr|vs|\p{Lu}(?:\.\p{Lu})*)\.$/iu

/** Write a sentence as a title: without its full stop. `Update the stack.` → `Update the stack`; `Ask KIT etc.` stays. */
export function withoutStop(text: string): string {
  return /[^.]\.$/.test(text) && !abbreviation.test(text) ? text.slice(0, -1) : text
}
