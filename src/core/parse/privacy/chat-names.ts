import { chatLabels, chatLeads, messengers, messengersOfWords, publicChats } from '../../lexicon/messengers.ts'
import { isCommonWord } from '../../lexicon/common-words.ts'
import {
  forSomebody,
  isOfMany,
  isTicket,
  numbered,
  ofSession,
  ofWork,
  severalNames,
  tagged,
  withHost,
} from './chat-forms.ts'
import { isSecret } from './chosen.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'
import { isRareWord } from './told-values.ts'

const messenger = anyOf(messengers)
/** `na Skypie`, `Telegrama`. */
const ending = '(?:\\p{Ll}{1,3}(?!\\p{L}))?'
const label = `(?:(?:[\\s-]{0,2}|,\\s|\\s\\()${anyOf(chatLabels)}s?(?!\\p{L}))?`
const sign =
  /skyp|скайп|カカオ|tele?gram|телеграм|whatsapp|we-?chat|weixin|微信|threema|viber|kakao|g(?:oogle )?talk|yahoo|zalo|keybase|discord|snapch|signal|wire|session|line|tg/i
/** Marks, words such as "is", and a name of who is called: `Skype me at`, `skype Jonas (`. */
const joint = `(?:\\s\\p{Lu}\\p{Ll}+(?=\\s\\())?["'*_\\s]{0,4}(?:[:=(/|,：-]|→)?[/\\s*_"'(|:]{0,4}(?:${anyOf(chatLeads)}[\\s,:]{1,3}){0,3}["'*_(]{0,2}`
const name = '@?\\p{L}[\\w.:#-]{2,70}|[*A-Z\\d][A-Z\\d]{7}(?!\\w)|05[\\da-f]{64}'

/** Behind its messenger: `Skype: mia.berg7`, `Telegram-Name mia_b`, `on Signal I am mia.27`. */
const behind: Detector = {
  kind: 'chat name',
  sign,
  expression: new RegExp(
    `(?:(?<![\\p{L}\\p{N}./@])|(?<=(?:^|\\s)\\p{L}{2,10}/))(?:${messenger}${ending}${label}|${anyOf(messengersOfWords)}${label})(?![\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}])${joint}(${name})(?![\\w@])`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    const bare = found.replace(/[.:#-]+$/, '')
    if (ofMany.test(before)) return null
    const own = ofWords.exec(before)?.[1]?.toLowerCase()
    if (own !== undefined) return hasFormOf(own, bare, before) ? bare : null
    if (/threema/i.test(before.slice(-40)))
      return /^[*A-Z\d]{8}$/.test(bare) && (/\d/.test(bare) || /id\W{0,5}$/i.test(before)) ? bare : null
    if (isHandle(bare)) return bare
    return isAlone(bare, before, after) ? bare : null
  },
}

/** `canal de Telegram`, `Kanal auf Telegram`. */
const ofMany = new RegExp(
  `(?<!\\p{L})${anyOf(publicChats)}(?:\\s\\p{L}{2,4}){0,2}\\s${messenger}${ending}[^\\p{L}\\n]{0,6}$`,
  'iu',
)

/** The messenger of a word that stands last before a name. */
const ofWords = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(messengersOfWords).replace('(?:', '(')}${label}(?![\\p{L}\\p{N}])${joint}$`,
  'iu',
)

function hasFormOf(own: string, bare: string, before: string): boolean {
  if (own === 'signal') return /^@?[a-z]\w{2,31}\.\d{2,9}$/i.test(bare)
  if (own === 'session') return /^05[\da-f]{64}$/.test(bare)
  if (own === 'line' && /line[\s-]id\W{1,4}$/i.test(before)) return /^[a-z][\w.-]*[\d_.-]\w*$/.test(bare)
  return /^@[a-z][\w.]{2,}$/i.test(bare) && (own !== 'line' || /LINE\W{1,4}$/.test(before))
}

/** Names of files, programs and hosts have such signs too. */
const named =
  /\.(?:exe|py|sh|js|ts|md|txt|pdf|log|conf|deb|rpm|apk|dmg|zip|com|org|net|io|eu|app|desktop|json|ya?ml|xml|html?)$/i

/** Whether a word has the form of a name that somebody chose: `@mia`, `mia.berg7`, `mia_b`. */
function isHandle(bare: string): boolean {
  if (isOfMany(bare) || isTicket(bare) || !isSecret(bare.replace(/^@/, ''))) return false
  if (bare.startsWith('@')) return true
  if (named.test(bare) || /^v?\d|:\/|^live:?$/.test(bare)) return false
  const parts = bare.split(/[._:#-]/)
  if (parts.length === 1) return /^\p{L}{2,}\d+\p{L}*$/u.test(bare)
  if (/[\d_.:#]/.test(bare)) return true
  return parts.every((part) => part.length > 2) && parts.some((part) => !isCommonWord(part.toLowerCase()))
}

/** A word of letters alone: behind a label, or where nothing but it stands behind the messenger. */
function isAlone(bare: string, before: string, after: string): boolean {
  if (!isRareWord(bare) || isOfMany(bare)) return false
  if (!/^["'`*_)]{0,3}\s*(?:$|\n|[.;)|/]|,(?!\s\p{Ll}+\s*(?:,|$)))/u.test(after)) return false
  if (bare.length > 8 && ofOwn.test(before)) return true
  if (bare.length > 6 && standsAlone.test(before) && !ofNoun.test(bare)) return true
  return (
    new RegExp(`${anyOf(chatLabels)}(?:\\s(?:is|ist|est|es|è|é|är|er))?[\\s:=("'*_-]{1,5}$`, 'iu').test(before) ||
    (bare.length > 5 && /[:=]\W{0,4}$/.test(before))
  )
}

/** `Mia Berg, skype bergotter`: nothing but the messenger before it, in small letters. */
const standsAlone = /(?:^|[\n,;(|/])\s{0,2}(?:skype|telegram|threema|wechat)\s$/

/** `My Skype is bergotter`. */
const ofOwn = new RegExp(
  `(?<!\\p{L})(?:my|his|her|mein|ihr|sein|mon|son|mi|su|mio|suo|mijn|mój|jej|min|mitt|hans|hennes|meu)\\s${messenger}\\s(?:is|ist|heißt|lautet|est|es|è|é|to|är|er)\\s["'*_]{0,2}$`,
  'iu',
)

const ofNoun = /(?:s|ity|ness|tion|ment|ung|ance|ence|dad|ité|ità|heit|keit)$/

const toMany = new RegExp(`(?<!\\[)${wordStart}${anyOf(publicChats)}${wordEnd}`, 'iu')
const nearBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${messenger}${ending}|tg|signal)(?![\\p{L}\\p{N}])([^.\\n;]{0,40})$`,
  'iu',
)
const nearAfter = new RegExp(
  `^["'\`*_)]{0,2}\\s?[(,[]?\\s?(?:(?:on|in|at|bei|auf|über|via|per|over|through|sur|en|su|na|no|op|på|в)\\s)?${messenger}${ending}(?![\\p{L}\\p{N}])`,
  'iu',
)
const elsewhere = /git(?:hub|lab)|twitter|mastodon|bluesky|instagram|slack|irc/i

/** Near its messenger, marked as a name: `ping @mia on Telegram`, `on Telegram, call for @mia`. */
const near: Detector = {
  kind: 'chat name',
  sign: /@\p{L}/u,
  expression: /(?<![\w@/.])(@[a-z][\w.]{2,31})(?![\w/@:])/giu,
  accept: (found, { before, after }) => {
    const bare = found.replace(/\.$/, '')
    if (isOfMany(bare)) return null
    const between = nearBefore.exec(before)
    const isNear = between !== null && !elsewhere.test(between[1] ?? '') && !toMany.test(before.slice(-70))
    return isNear || (nearAfter.test(after) && !toMany.test(before.slice(-30)) && !toMany.test(after.slice(0, 40)))
      ? bare
      : null
  },
}

/** In front of its messenger: `mia_b on Skype`, `mia#0193 on Discord`. */
const before: Detector = {
  kind: 'chat name',
  sign,
  expression: new RegExp(
    `(?<![\\w@/.-])([a-z][\\w.-]{1,40}(?:#\\d{4})?)["'\`*_]{0,3}\\s[(]?(?:(?:on|bei|auf|sur|en|su|na|op|på)\\s)?(?=${messenger}${ending}(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
  accept: (found, { after }) =>
    /[\d_]|\w\.\w/.test(found) &&
    isHandle(found) &&
    !toMany.test(after) &&
    /^["'`*_\s]{1,4}(?:\(|\p{L}{2,3}\s)/u.test(after)
      ? found
      : null,
}

/** By an address that leads to one person: `t.me/mia_b`, `discord.com/users/4829`. */
const inAddress: Detector = {
  kind: 'chat name',
  sign: /t\.me|telegram\.|tg:|discord|line\.me|threema\.id|u\.wechat|icq\.im/i,
  expression: new RegExp(
    `(?<![\\w./-])((?:https?://)?(?:(?:t|telegram)\\.me/(?!(?:joinchat|share|proxy|addstickers|s|c)/|\\+)@?[a-z]\\w{0,31}|discord(?:app)?\\.com/users/\\d{8,24}|line\\.me/(?:R/)?ti/p/[\\w~%@-]{4,60}|threema\\.id/[A-Z\\d*]{8}|u\\.wechat\\.com/[\\w-]{6,60}|icq\\.im/\\w{3,40})|tg://resolve\\?domain=\\w{4,32})(?![\\w/])`,
    'giu',
  ),
  accept: (found, { before, after }) =>
    isOfMany(found) || toMany.test(before.slice(-50)) || toMany.test(after.slice(0, 20)) ? null : found,
}

export const chatNames: readonly Detector[] = [
  inAddress,
  withHost,
  behind,
  near,
  before,
  tagged,
  ofSession,
  severalNames,
  forSomebody,
  numbered,
  ofWork,
]

const cellLabel = new RegExp(
  `^(?:${messenger}${label}|(?:${anyOf([...messengersOfWords, 'matrix', 'icq'])})[\\s-]{1,2}${anyOf(chatLabels)})$`,
  'iu',
)

/** Whether the label of a column or row is that of names in a messenger. */
export function labelsChatNames(text: string): boolean {
  return cellLabel.test(text)
}

/** Whether a cell below such a label holds one. */
export function isChatName(text: string): boolean {
  const isWord = /^\p{Ll}{5,}$/u.test(text) && !/(?:ed|ing)$/.test(text) && !isCommonWord(text) && isSecret(text)
  return !/\s/.test(text) && (isHandle(text) || isWord || /^(?=.*\d)[A-Z\d]{8}$/.test(text))
}
