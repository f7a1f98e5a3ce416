import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'
import { aboutTheService, invitingHosts, meetingHosts, meetingServers, softwareHosts } from './meeting-hosts.ts'
import { isDay } from './days.ts'
import { joint } from './pins.ts'

const rest = '[^\\s<>"\'\\])]{1,500}'
const hosts = anyOf(meetingHosts)
const servers = `(?:${meetingServers.join('|')})\\.(?:[\\w-]{1,63}\\.){1,4}\\w{2,24}`
const about = aboutTheService.join('|')
const isAbout = new RegExp(
  `^(?:https?://)?(?:(?:${about})\\.|[^/]{1,200}/(?:${about})(?![\\w])|(?:[\\w.-]*\\.)?${anyOf(softwareHosts)}/|[^/]{1,200}/\\d{4}(?:/|$))`,
  'i',
)

/** Pages of a host whose rooms have a form: `meet.google.com/landing`. */
const isPageOfMeet =
  /^(?:https?:\/\/)?meet\.google\.com\/(?![a-z]{3,4}-?[a-z]{3,4}-?[a-z]{3,4}\b|lookup\/|_meet\/|tel)/i

const address: Detector = {
  kind: 'meeting room',
  sign: /zoom|talky|webex\.|uberconf|dialpad|meet|teams\.|bluejeans|whereby|skype|central\.com|chime\.|bigbluebutton|bbb|bbcollab|element\.|jitsi|vidyo|talk\.|freeconf|evo\.|seevogh|hangouts|appear\.in|connect|8x8|join\.me|starleaf|lifesize|senfcall|conf\.|rendez-?vous|gather\.town|lu\.ma|visio|videok|greenlight|galene|vidconf|voov|tencent|tixeo|livestorm|bigmarker|clickm|infomaniak|brave|mayfirst|vdo\.|eyeson|pexip|numerique|facetime|zoho|ibm\.|daily\.|wonder\.|spatial\.|fccdl|aka\.ms|scopia|conferencia-?web|webkonf|sala-?virt|vc\d{0,2}\.|conference\.|conf\d\./i,
  expression: new RegExp(
    `(?<![\\w.-])((?:https?://|zoommtg://)?(?:(?:[\\w-]{1,63}\\.){0,6}${hosts}|${servers})(?::\\d{2,5})?/${rest})`,
    'giu',
  ),
  accept: (found) => (isAbout.test(found) || isPageOfMeet.test(found) ? null : found),
}

/** What lets whoever has it into a chat: `https://discord.gg/abcdefgh`. */
const invitation: Detector = {
  kind: 'access link',
  sign: /wa\.me|whatsapp|joinchat|signal\.|slack\.|discord|line\.me|m\.me/i,
  expression: new RegExp(`(?<![\\w.-])((?:https?://)?(?:[\\w-]{1,63}\\.){0,6}${anyOf(invitingHosts)}/${rest})`, 'giu'),
  accept: (found) => (isAbout.test(found) ? null : found),
}

/** Rooms known by the form of their address: Nextcloud Talk, Adobe Connect. */
const addressByForm: Detector = {
  kind: 'meeting room',
  sign: /\/call\/|hangouts\/|connect\.|\/join/i,
  expression:
    /(?<![\w.-])((?:https?:\/\/)?(?:[\w.-]{1,100}\/(?:index\.php\/)?call\/(?=\w*\d)\w{8}(?!\w)|[\w.-]{1,100}\/event\/\d{1,12}\/videoconference\/join\/\w{1,40}|[\w.-]{1,100}\/join\/[\w-]{3,60}#[\w.=-]{4,100}|plus\.google\.com\/hangouts\/[^\s<>"')\]]{1,200}|(?:[\w-]{1,40}\.)?connect\.[\w-]{1,60}\.[\w.-]{2,60}\/(?=\w*\d)[a-z]\w{7,15}(?!\w)\/?))/gu,
}

const numbered = '(\\d(?:[\\d .-]{1,18}\\d)#?)(?!\\w|\\.\\d)'

const labelled: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /meeting|conf|webina|session|bridge|room|vidyo|zoom|webex|evo|bluejeans|r[eé]uni|riunion|bespr|sitzung|konferenz|raum|seminario|spotkani|möte|møde|møte|vergader|встреч|конференц|会议|會議|会議|ミーティング|房间/i,
  expression: new RegExp(
    `${wordStart}${anyOf(privacyWords('room'))}${wordEnd}\\.?(?:(?:\\s['’]?\\p{L}[\\p{L}'’]{0,12}){1,4}(?=\\s?[:=])|[\\s,]{1,2}${anyOf(privacyWords('extension'))}\\.?:?)?${joint}${numbered}`,
    'giu',
  ),
  accept: (found, { before }) => {
    const least = /[:=]\s*$/.test(before) ? 4 : 5
    return found.replace(/\D/g, '').length >= least && !isDay(found) ? found : null
  },
}

/** In front of its label: `Enter 812 345 678 as meeting number`. */
const beforeLabel: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /\d\s(?:as|als|comme|como|come)\s/i,
  expression: new RegExp(
    `(?<![\\w.,:/-]|\\d )(\\d{3}[ -]\\d{3,4}[ -]\\d{3,4}|\\d{9,11})\\s(?:as|als|comme|como|come)\\s(?:the\\s|die\\s|le\\s|el\\s|il\\s)?${anyOf(privacyWords('room'))}${wordEnd}`,
    'giu',
  ),
  accept: (found) => (isDay(found) ? null : found),
}

/** Nouns that count other things too: only a number as long as a room's is one. */
const perhaps: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /event|room|session|conference/i,
  expression: new RegExp(`\\b(?:event|session|room|conference)\\s(?:number|no\\.?|code|id)${joint}${numbered}`, 'giu'),
  accept: (found) => (found.replace(/\D/g, '').length >= 9 && !isDay(found) ? found : null),
}

/** `Zoom 555 010 1234`, `Zoom meeting 812 3456 7890`. */
const ofService: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /zoom|webex|vidyo|blue ?jeans|chime|teams|starleaf|gotomeeting|lifesize/i,
  expression:
    /\b(?:zoom|webex|vidyo|bluejeans|chime|teams|starleaf|gotomeeting|lifesize|blue ?jeans)(?:[\s-](?:meeting|call|room|id|webinar))?[\s:(]{1,3}(\d{3,4}[ .-]?\d{2,4}[ .-]?\d{2,4}(?: \d{2,3})?|\d{7,12})(?!\w|[.-]\d)/giu,
  accept: (found) =>
    found.replace(/\D/g, '').length >= 9 || /^\d+$/.test(found) ? (isDay(found) ? null : found) : null,
}

/** What services call a room without its address: `Google Meet: abc-defg-hij`, `Skype: live:mia.berg`. */
const nameByForm: Detector = {
  kind: 'meeting room',
  sign: /meet|live:/i,
  expression:
    /\bmeet(?:ing)?(?:\s(?:code|id|room))?[\s:=]{1,3}([a-z]{3}-[a-z]{4}-[a-z]{3})(?![\w-])|(?<![\w.])(live:(?=[\w.:-]{0,40}[\d.])[\w.:-]{3,60})/giu,
}

export const rooms: readonly Detector[] = [
  address,
  invitation,
  addressByForm,
  nameByForm,
  labelled,
  beforeLabel,
  perhaps,
  ofService,
]
