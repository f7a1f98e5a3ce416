import { opening } from '../../lexicon/locks.ts'
import { anyOf, type Detector, type Surroundings, wordEnd, wordStart } from './detector.ts'
import { code, ended, isCode, one, thing } from './lock-parts.ts'

/** By what it does: `The back door opens with 4719`, `disarm with 4719`. */
const byVerb: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /\s[#A-Z]?\d/i,
  expression: new RegExp(
    `${wordStart}${anyOf(opening)}\\s(?:the\\s|le\\s|el\\s|il\\s|code\\s|código\\s|codice\\s){0,2}(${one})${ended}`,
    'giu',
  ),
  accept: opensThing,
}

/** In front of what it does: `4719 opens the side door`. */
const beforeVerb: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /[\dA-ZК#]\s(?:opens|unlocks|öffnet|ouvre|abre|apre|disarms)\s/i,
  expression: new RegExp(
    `(?<![\\w.,:-])(${one})\\s(?:opens|unlocks|öffnet|ouvre|abre|apre|disarms)\\s(?:\\p{L}{1,10}\\s){0,3}?${thing}${wordEnd}`,
    'giu',
  ),
  accept: opensThing,
}

/** Told as the code of something: `4719 is the code of the gate`, `The code is 4719 for the gate`. */
const ofThing: Detector = {
  kind: 'PIN',
  isNumber: true,
  sign: /[\dA-ZК#]\s(?:is|was|ist|est|es|è)\s(?:\p{L}{1,8}\s){1,2}|(?:is|ist|est|es|è)\s[A-ZК#]?\d/iu,
  expression: new RegExp(
    `(?<![\\w.,:-])(${one})\\s(?:is|was|ist|est|es|è)\\s(?:\\p{L}{1,8}\\s){1,2}?${code}(?:\\s\\p{L}{1,5}){1,3}\\s${thing}${wordEnd}|(?<!\\p{L})${code}\\s(?:is|ist|est|es|è)\\s(${one})\\s(?:\\p{L}{1,6}\\s){1,3}?${thing}${wordEnd}`,
    'giu',
  ),
  accept: opensThing,
}

function opensThing(found: string, { before }: Surroundings): string | null {
  const isOfThing = new RegExp(`${wordStart}${thing}${wordEnd}|disarm`, 'iu').test(before.slice(-60))
  return isCode(found, 4) && (isOfThing || !/\s(?:takes|wants|with|at|on)\s$/.test(before)) ? found : null
}

export const openingVerbs: readonly Detector[] = [byVerb, beforeVerb, ofThing]
