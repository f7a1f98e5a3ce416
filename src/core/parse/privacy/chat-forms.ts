import { publicChats } from '../../lexicon/messengers.ts'
import type { Detector } from './detector.ts'

/** Whether a name is that of a channel or room, which has no owner. */
export function isOfMany(bare: string): boolean {
  return new RegExp(`(?:${publicChats.join('|')}|official)$`, 'iu').test(bare)
}

/** Tickets are named alike: `issue#1234`. */
export function isTicket(name: string): boolean {
  return /^(?:issue|repo|core|bug|ticket|pr|pull|gh)#/i.test(name)
}

/** In Matrix a name has its host in it: `@mia:nordlab.example`. */
export const withHost: Detector = {
  kind: 'chat name',
  sign: /@[\w.=-]+:/,
  expression: /(?<![\w.@])(@[\w.=-]{2,60}:(?:[\w-]{1,60}\.){1,4}[a-z]{2,24})(?![\w:])/giu,
}

/** A number: `ICQ 123-456-789`, `QQ: 482910337`. */
export const numbered: Detector = {
  kind: 'chat name',
  isNumber: true,
  sign: /icq|qq|discord/i,
  expression:
    /(?<!\p{L})discord\s(?:user\s)?id\s?:?\s(\d{17,19})(?!\d)|(?<![\p{L}\p{N}])(?:ICQ|QQ)(?:[\s-]?(?:uin|number|nummer|nr|no|id|号))?[\s.:#=-]{1,3}(\d(?:[\d -]{4,12})\d)(?![\w-]|[.,]\d)/giu,
}

/** With the four figures that one service gave: `mia#0193`, where it is spoken of. */
export const tagged: Detector = {
  kind: 'chat name',
  sign: /discord/i,
  expression: /(?<![\w@/.#-])([\p{L}_][\w.]{1,31}#\d{4})(?!\w)/giu,
  accept: (found, { before, after }) =>
    (/discord/i.test(before.slice(-70)) || /discord/i.test(after)) &&
    !isOfMany(found.slice(0, -5)) &&
    !isTicket(found) &&
    !/(?:fix(?:ed|es)?|see|in|closes?|refs?)\s$/i.test(before)
      ? found
      : null,
}

/** Behind a chat of work and a mark: `Slack: @jonas.falk`, `Mattermost handle: jonas_falk`; `LINE: jonas.falk`. */
export const ofWork: Detector = {
  kind: 'chat name',
  sign: /slack|mattermost|rocket|zulip|line|aim|yahoo|matrix/i,
  expression:
    /(?<!\p{L})(?:(?:[Ss]lack|[Mm]attermost|[Rr]ocket\.?\s?[Cc]hat|[Zz]ulip)(?:(?:(?:\s(?:handle|name|user(?:name)?|nick(?:name)?|id|DM))?\s?:|\sDM)\s(@[a-z][\w.-]{2,30})|\s(?:handle|user(?:name)?|nick(?:name)?)(?:\s?:|\sis)?\s(@?[a-z][\w-]*[._\d-][\w.-]*))|LINE\s?[:(]\s?([a-z]\w*[._]\w{1,20})|[Yy]ahoo\s?:\s([a-z]\w*_\w{1,20})|[Mm]atrix(?:\sID)?\s?:\s([a-z][\w.-]{1,30}:[\w-]{2,40}\.[a-z.]{2,30})|AIM\s?:\s([a-z]{3,}\d{1,4}))(?![\w@])/gu,
  accept: (found) => (/^@(?:here|channel|all|everyone|team|group)/.test(found) ? null : found.replace(/[.-]+$/, '')),
}

const ofSeveral = '(?:AIM|ICQ|QQ|Skype|Yahoo|MSN|Jabber|XMPP|Telegram|WeChat|Discord|Viber|Signal|Threema|LINE)'
const either = '[a-z][\\w.-]{3,30}|\\d{5,12}'

/** Several messengers, then the name in each: `AIM/ICQ: otterpond44 / 118200301`. */
export const severalNames: Detector = {
  kind: 'chat name',
  sign: /(?:aim|icq|qq|skype|yahoo|msn|jabber|xmpp|telegram|wechat|discord|viber|signal|threema|line)\s?[/&+]\s?\p{L}/iu,
  expression: new RegExp(
    `(?<!\\p{L})${ofSeveral}\\s?[/&+]\\s?${ofSeveral}\\s?:\\s(${either})(?=\\s?[/,;])|(?<=(?<!\\p{L})${ofSeveral}\\s?[/&+]\\s?${ofSeveral}\\s?:\\s(?:${either})\\s?[/,;]\\s?)(${either})(?![\\w@])`,
    'giu',
  ),
  accept: (found) => (/\d/.test(found) || /^[a-z]+[._][a-z]+$/.test(found) ? found.replace(/[.-]+$/, '') : null),
}

/** Behind for whom or whose it is, in words or brackets: `Skype contact for the speaker (Mia): mia-geo-lab`. */
export const forSomebody: Detector = {
  kind: 'chat name',
  sign: /(?:skype|telegram|discord|snapchat|whatsapp|wechat|viber|threema|keybase|kakao)[^\n:]{2,80}:\s/i,
  expression:
    /(?<![\p{L}./@])(?:skype|telegram|discord|snapchat|whatsapp|wechat|viber|threema|keybase|kakaotalk)(?:[\s-](?:contact|name|id|kontakt|contacto|contatto|user|handle|account|konto|compte|pseudo|nom|nome|nombre))?\s(?:for|of|für|von|pour|de|para|per|di|del|voor|van|för)\s(?!business)[^:\n.;]{2,60}(?:\([^()\n]{2,40}\)\s?)?:\s(@?[a-z][\w-]*[._\d-][\w.-]*)(?=\s*(?:$|\n|[,;)]))/giu,
  accept: (found, { before }) => {
    const bare = found.replace(/[.-]+$/, '')
    if (isOfMany(bare) || isTicket(bare) || /\.(?:com|org|net|io|de|eu|pdf|md|txt|html?|exe|sh|py)$/i.test(bare))
      return null
    return /[._\d]/.test(bare) || /(?:contact|name|id|kontakt|contacto|contatto|handle)\s/i.test(before) ? bare : null
  },
}

/** A long row of figures and letters: `Session ID 05k4t9…`, `on the Session messenger, 05k4t9…`. */
export const ofSession: Detector = {
  kind: 'chat name',
  sign: /session/i,
  expression:
    /(?<!\p{L})session(?:[\s-](?:id|app|messenger|account|konto|kennung|identifiant))?(?!\p{L})[^.\n]{0,40}?[\s:(]["'`]?(05(?=\d{0,14}[a-z])[\da-z]{12,64})(?!\w)/giu,
}
