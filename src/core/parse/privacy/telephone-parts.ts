import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, wordEnd } from './detector.ts'

/** What may stand between the figures of a number. */
export const gap = '[\\s./·_-]'
/** Behind a number: what a telephone dials by itself: `,,5550101234#`. */
export const dialled = '(?:,{1,6}(?:[\\d*#]|%2[3ac]){3,60}){0,3}'
/** An extension behind a number: `ext. 71234`. */
export const extension = `(?:(?:,?\\s?${anyOf(privacyWords('extension'))}\\.?:?\\s?|#)\\d{2,10}${wordEnd})?`
/** What may stand behind the figures of a number, at the end of a text. */
export const tail = new RegExp(`(?:${dialled}${extension})$`, 'iu')
