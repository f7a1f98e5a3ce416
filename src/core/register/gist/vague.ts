import { isCommon, toWords } from './words.ts'

/** Among its first words one that stands for something said before: `Agreed to keep it`. */
const standIn = /^(?:\S+\s+){0,6}(?:it|this|that|these|those|them|him|her)\b/i

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
  return telling.length < 3 || standsIn(text) || ofAgenda.test(text)
}
