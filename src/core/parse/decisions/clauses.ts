import { wordOf } from '../../lexicon/index.ts'

/** What sentences that decide are made of in several forms, as parts of expressions with the flags `iu`. */

/** `was`, `wird`, `sont`: what stands before a participle. */
export const beings = wordOf(({ decisions }) => decisions.beings)

/** `unanimously`, `einstimmig`: how, or nothing. */
export const manner = `(?:${wordOf(({ decisions }) => decisions.manner)}\\s+){0,2}`

/** `the`, `der`, `l’` */
export const anArticle = "(?:(?:the|our|der|die|das|le|la|les|el)\\s+|l['’])"

/** An article, or none. */
export const article = `${anArticle}?`

/** `The members of the Steering Group`: of which body they are. */
export const ofWhom =
  "(?<whom>(?:\\s+(?:of|du|de|der|des|del)(?:\\s(?:the|la|el|l[’'])\\s?)?(?:\\s*\\p{L}[\\p{L}-]*){1,4}?)?)"
