import { anyOf, wordOf } from '../../lexicon/index.ts'
import { anArticle, article, beings } from './clauses.ts'
import { watch } from './watch.ts'

const unanimous = wordOf(({ decisions }) => decisions.unanimous)
const settled = wordOf(({ decisions }) => decisions.settled)

/** What may stand before: another clause, or when, where and why; `some things we agreed on` is neither. */
const lead = new RegExp(
  `^\\W*(?:|.*[,;:(–—-]|.*\\b(?:and|but|so|then|also|und|mais|y|en)|${wordOf(({ decisions }) => decisions.leads)}\\s.*)\\s*$`,
  'iu',
)
const subordinate =
  /\b(?:as|if|that|which|what|who|whom|once|when|until|till|because|since|whether|unless|before|where|how|why|than|while|although|though|should|can|could|did|do|might|would|not|or|think|believe|guess|hope|suppose|suggest\w*)\s*$|^\W*(?:if|whether|unless|until|I think|as soon as)\b/i

/** `In the interest of time we decided to wait`, `The board voted 5-0 to sell the shed`, `we all agreed that …`. */
const byUs = watch(
  `^\\W*(?<lead>[^.;:?]{0,140}?)(?:${wordOf(({ decisions }) => decisions.ourselves)}|(?:${anArticle}|(?<=\\d\\s)|^\\W*)${wordOf(({ decisions }) => decisions.bodies)})(?:['’]ve)?\\s+(?:${anyOf(({ decisions }) => decisions.alsos)}\\s+){0,3}${wordOf(({ decisions }) => decisions.agrees)}\\s+(?:(?:\\(?\\d+[-–]\\d+(?:[-–]\\d+)?\\)?|${unanimous})\\s+)?${wordOf(({ decisions }) => decisions.links)}\\s+(?!(?:it|this|that|them|these|those|what|and|or|how|but)(?!\\p{L}))\\S`,
  'iu',
)

/** `The release team agreed to wait`, `The fence WG has agreed that …`: which team or group it is stands before it. */
const byTeam = watch(
  `^\\W*the\\s+(?:(?!${wordOf(({ decisions }) => decisions.ourselves)})[\\p{L}\\d-]+\\s+){1,2}(?:team|group|wg|committee)\\s+(?:has\\s+|have\\s+|also\\s+|then\\s+|unanimously\\s+){0,2}agreed\\s+(?:not\\s+)?(?:to|that)\\s+(?!(?:it|this|that)(?:\\s+(?:is|was)|[.,]))\\S`,
  'iu',
)

/** `With its formation, it was agreed a notice will be sent`, `Zum Schluss einigt man sich auf Mai` */
const byNobody = watch(
  `^\\W*(?<lead>[^.;:?]{0,140}?)${wordOf(({ decisions }) => decisions.impersonal)}(?:\\s(?:by|with)\\s(?:\\p{L}+\\s){1,4}?(?=(?:to|that)\\s))?\\s*(?<=\\s)(?!(?:it|this|that|upon|on|so|yes|ob)(?:\\s*[.,;]|$))\\S`,
  'iu',
)

/** `The statutes are approved unanimously`, `Text einstimmig angenommen`: whatever it is of, all were for it. */
const byAll = watch(
  `^\\W*\\p{L}[^;:?]{2,160}?(?:${beings}\\s[^;:?]{0,60}?)?(?:${settled}\\s(?:[^.;:?]{0,40}?\\s)?${unanimous}|${unanimous}\\s(?:\\p{L}+\\s){0,2}?${settled})`,
  'iu',
)

/** `Board members agreed email and telephone are the best ways`: what they agreed on is a whole sentence. */
const inSentence = watch(
  `^\\W*${article}${wordOf(({ decisions }) => decisions.bodies)}\\s+(?:all\\s+)?agreed\\s+(?!(?:with|about|on|upon|to|that|in|this|it|these|those)(?!\\p{L}))[^.;:?]{3,100}?\\s(?:is|are|should|will|would|can|must)\\s`,
  'iu',
)

/** `Le règlement est adopté à 7 voix contre 0`, `Der Plan wird mit 9 Stimmen angenommen`: the votes were counted. */
const byCount = watch(
  `^\\W*\\p{L}[^;?]{2,200}?\\s${beings}\\s[^.;:?]{0,60}?(?:${settled}\\s[^.;?]{0,20}?\\d+\\s(?:voix|stimmen|votes?|votos|voti|stemmen)|\\d+\\s(?:voix|stimmen|votes?|votos|voti|stemmen)(?!\\p{L})[^.;:?]{0,40}?${settled})(?!\\p{L})`,
  'iu',
)

/** `No objections, so it is merged`, `There were no objections to the minutes` */
const unopposed = watch(
  /^\W*(?:(?:(?:there (?:were|was)|hearing|seeing|with|we have) )?no (?:further )?objections?(?: (?:was|were) (?:raised|heard|voiced|made))?(?:\s*[,;–—-]\s*|\s+)(?:so|and|therefore|hence|thus|we|to)\b|(?:hearing|seeing|with|there being) no (?:objections?|dissent|opposition)\b,?\s(?:the|our|it)\s).{4,}/iu,
)

/** `The TSC's decision is to wait`, `Rough consensus in the room on option B` */
const byNoun =
  /^\W*(?:(?:the|our|a)\s)?(?:[\p{L}'’-]+\s){0,2}?(?:decision|consensus|agreement|conclusion)\s(?:is|was|has been)\s(?:made\s|taken\s|reached\s)?(?:not\s)?(?:to|that)\s\S|^\W*(?:consensus|agreement)\s(?:on|for)\s(?:\p{L}+ing\s|[^.;:?]{2,60}:\s)\S|^\W*consensus\son\s(?:(?!(?:is|was|are|were|has|had|needs?|should|must|would|will|can|could|if|whether|how|what|which|who|when)\b)[^\s.;:?]+\s?){1,8}[.!]?$|^\W*approval\sof\s[^.;:?]{3,100}?\s(?:was|is|were|has been)\s(?:reached|given|granted|obtained|confirmed)|^\W*(?:the\s)?(?:chairs?|group|room|meeting)\s(?:declared|noted|called|found|confirmed|sees|saw)\s(?:(?:a|rough|clear)\s){0,2}(?:consensus|agreement)\s(?:on|for|to|that)\s\S|^\W*by\s(?:a\s)?(?:(?:unanimous|majority)\s(?:decision|vote|consent)|\d+\svotes\sto\s\d+),\s\S|^\W*(?:the|our)\s[^.;:?]{3,100}\sby\s(?:a\s)?(?:unanimous|majority)\s(?:decision|vote|consent)\W*$|^\W*(?:rough|general|clear|strong|broad|full|lazy|good)\s(?:consensus|agreement)(?:\s(?!is|was|that|to|not)\p{L}+){0,4}?\s(?:on|to|for|that)\s\S/iu

/** `Everyone is fine with the new name`, `Alle sind einverstanden, dass …` */
const byAssent = watch(
  `^\\W*(?:[^.;:?]{0,60},\\s+)?${anArticle}?${wordOf(({ decisions }) => decisions.assents)}(?=\\s*,?\\s\\S.{3,})`,
  'iu',
)

/** `The clerk was authorised to sign`, `Die Verwaltung wird beauftragt, …` */
const byPower = watch(
  `^\\W*(?!(?:i|you|he|she|it|they|${anyOf(({ decisions }) => decisions.vague)})\\s)\\p{L}[^.;:?]{1,80}?\\s(?:is|are|was|were|wird|werden|wurde|wurden|est|sont|a été|è|viene|é|foi|wordt|queda)\\s(?:\\p{L}+\\s){0,2}?${wordOf(({ decisions }) => decisions.empowered)}(?:,|\\sto|\\szu|\\sà|\\sde|\\sa|\\sdi|\\som)\\s\\S`,
  'iu',
)

/** `We agreed the following:`, `Usando o mapa, foi decidido:`: what was decided stands in the list behind it. */
const asLead = watch(
  `^\\W*(?:[^.;:?]{0,100},\\s+)?(?:(?:${wordOf(({ decisions }) => decisions.ourselves)}|${anArticle}${wordOf(({ decisions }) => decisions.bodies)})\\s+(?:${anyOf(({ decisions }) => decisions.alsos)}\\s+){0,2}${wordOf(({ decisions }) => decisions.agrees)}|${wordOf(({ decisions }) => decisions.impersonal)}|${beings}\\s${settled})(?:\\s(?:on|upon|to|that))?(?:\\s${wordOf(({ decisions }) => decisions.following)}(?:\\s\\p{L}+){0,3})?\\s*:\\W*$`,
  'iu',
)

/** `Vote: 7/0/1 to advance the proposal` */
const byVote =
  /^\W*(?:vote|voted)\W{1,3}\d{1,4}\s?[-–:/]\s?\d{1,4}(?:\s?[-–:/]\s?\d{1,4})?(?:\s*\([^()]{1,40}\))?\s(?:to|in favou?r of|for|that)\s\S/iu

/** Whether a sentence says what those of the meeting agreed on together, in whatever words that begins. */
export function findJoint(sentence: string): RegExpExecArray | null {
  for (const form of [byUs, byNobody]) {
    const match = form.exec(sentence)
    const before = match?.groups?.lead ?? ''
    if (match && lead.test(before) && !subordinate.test(before)) return match
  }
  return (
    [byAll, byTeam, unopposed, inSentence, byCount, byNoun, byVote, byAssent, byPower, asLead]
      .map((form) => form.exec(sentence))
      .find((each) => each !== null) ?? null
  )
}
