import { plainVerbs } from '../../lexicon/en/gist.ts'
import { isCommon, toWords } from './words.ts'

/** Among its first words one that stands for something said before: `Agreed to keep it`. */
const standIn = /^(?:\S+\s+){0,6}(?:it|this|that|these|those|them|him|her)\b/i

/** What was agreed on stands for something said before: `No objections, the group agreed to merge it as it is`. */
const agreedOnIt = /\b(?:agree[ds]?|decide[ds]?|resolve[ds]?) (?:[a-z]+ ){0,3}(?:it|this|that|these|those|them)\b/i

/** A statement so short that speaks of `it` says too little by itself. */
const longestVague = 80

/** `Agreed to remove from the agenda`: of what? */
const ofAgenda = /\b(?:from|to|on|off) (?:the |our )?(?:[\w.]+-)?agenda\b/i

/** `Ann to follow it up`: speaks of what stands before it, and of little else. */
export function standsIn(text: string): boolean {
  return text.length < longestVague && standIn.test(text)
}

/** `Agreed to keep it`, `Approved`: what can only be understood below its heading. */
export function isVague(text: string): boolean {
  const telling = toWords(text).filter((word) => !isCommon(word))
  return telling.length < 3 || standsIn(text) || agreedOnIt.test(text) || ofAgenda.test(text)
}

/** `EL9 repo?`, `Review PRs for`, `@mia to update #96`, `Mia, Jon to follow up`: too few words to say what is to be done. */
export function isFragment(text: string, names: ReadonlySet<string>): boolean {
  return (
    toWords(withoutHandles(text)).length < 3 ||
    toTelling(text, names).length === 0 ||
    /\b(?:for|to|of|the|an?|and|with|on|in|if)$/i.test(text)
  )
}

/** `Refer the question to the board`: of which question? */
export function isShort(text: string, names: ReadonlySet<string>): boolean {
  return toTelling(text, names).length < 3
}

/** The words that tell what is to be done to what. */
function toTelling(text: string, names: ReadonlySet<string>): string[] {
  return toWords(withoutHandles(text)).filter(
    (word) => word.length > 2 && !isCommon(word) && !plainVerbs.has(word) && !names.has(word),
  )
}

function withoutHandles(text: string): string {
  return text.replace(/@[\w-]+|#\d+/g, ' ')
}
