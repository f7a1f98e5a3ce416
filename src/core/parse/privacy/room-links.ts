import type { Detector } from './detector.ts'

const meets =
  '(?:connect|scopia|galène|framatalk|pexip|meeting|zoom|teams|webex|jitsi|bbb|vidyo|video|vc|call|conference|videoconference|join|joining|invite|invitation|connection)'
const label = [
  `${meets}[\\s-](?:link|url|address|room)`,
  '(?:meeting|zoom|teams|konferenz|konferenzraum|video|videokonferenz|einladungs|beitritts|sitzungs)-?\\s?(?:link|raum)',
  'videokonferenz',
  '(?:virtual|online)\\s(?:meeting\\s)?room',
  'virtueller\\s(?:raum|besprechungsraum)',
  'salle\\svirtuelle',
  'sala\\svirtual[e]?',
  'stanza\\svirtuale',
  'videoconferenc(?:ia|e)',
  'visioconférence',
  'videoconferenza',
  "lien\\s(?:zoom|visio|teams|(?:de|vers)\\s(?:la\\s)?(?:réunion|visio|connexion|visioconférence)|d['’]invitation)",
  'enlace\\s(?:zoom|teams|(?:de|a|para)\\s(?:la\\s)?(?:reunión|videollamada|videoconferencia|invitación|conexión))',
  'link\\s(?:zoom|teams|(?:alla|della|di|per la)\\s(?:riunione|videochiamata|videoconferenza|invito|collegamento))',
].join('|')

/** Hosts of pages that everybody may read, where agendas lie. */
const ofPages =
  /^https?:\/\/[\w.-]*(?:indico|github|gitlab|wiki|confluence|youtube|youtu\.be|docs\.google|doodle|hackmd|codimd|zenodo|agenda|slides)/i

/** An address behind a label of a meeting: `Meeting link: https://call.example.org/weekly`. */
const labelled: Detector = {
  kind: 'meeting room',
  sign: /(?:link|url|address|room|raum|salle|sala|stanza|konferenz|confér|conferen|lien|enlace)[^\n]{0,40}https?:/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label})(?:\\s\\([^()\\n]{1,30}\\))?\\s?[:=]?\\s{0,2}<?(https?://[^\\s<>"'\\])]{4,500})`,
    'giu',
  ),
  accept: (found) => (ofPages.test(found) || /^https?:\/\/[^/]+\/?$/.test(found) ? null : found),
}

/** Rooms of BigBlueButton, known by their form on any host. */
const byForm: Detector = {
  kind: 'meeting room',
  sign: /\/(?:b|rooms?|gl|bbb|greenlight|sala|salle|raum)\//i,
  expression:
    /(?<![\w.-])(https?:\/\/[\w.-]{1,100}\/(?:[\w-]{1,30}\/)?(?:(?:b|rooms)\/|(?:room|gl|bbb|greenlight|sala|salle|raum)\/(?=[a-z-]{0,12}\d))[a-z\d]{2,5}(?:-[a-z\d]{3}){2,3}(?![\w-])[^\s<>"')\]]{0,60})/giu,
}

/** Invitations to chats, known by their form on any host: `https://chat.example.org/signup_user_complete/?id=k4t9x2`. */
const inviting: Detector = {
  kind: 'access link',
  sign: /signup_user|\/invite\/|\/join|viber|\?(?:hash|pw|pass|token|secret|auth)/i,
  expression:
    /(?<![\w.-])(https?:\/\/[\w.-]{1,100}\/(?:signup_user_complete\/\?id=\w{6,60}|(?:invite|join)\/(?=[a-z]*\d)[\w-]{6,60}(?![\w.-])\/?|join#[\w-]{6,60}|(?:invite|join|meeting|room|raum|salle|sala)\/[\w-]{3,60}\/?\?(?:hash|pwd|pw|passcode|password|token|secret|auth)=[\w.-]{4,200}|\?g2=[\w%-]{6,200}))/giu,
}

/** A name of a room, where no address is: `jitsi room name GridWeekly8817`. */
const byName: Detector = {
  kind: 'meeting room',
  sign: /jitsi|bbb|whereby/i,
  expression:
    /(?<![\p{L}./-])(?:jitsi|bbb|bigbluebutton|whereby)(?:[\s-](?:room|raum|salle|sala|name|meeting)){0,2}(?:\s?[:=]\s?|\s["'`]?|\sis\s)["'`]?((?=[\w-]{0,60}\d)(?=[\w-]{0,60}[a-z])[\w-]{6,60})(?![\w./])/giu,
}

/** `ID 667 123 9` in groups, as services show them. */
const grouped: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /\bid/i,
  expression:
    /(?<![\p{L}\p{N}_-])(?:ID\s?:?|(?:[Tt]he|[Dd]ie|[Ll]['’]|[Ee]l)\s?(?:id|ID)\s(?:is|ist|lautet|est|es|è))\s(\d{3}[ -]\d{3,4}[ -]\d{1,4})(?![\w-]|[.,:/]\d| \d)/gu,
}

export const roomLinks: readonly Detector[] = [byForm, inviting, labelled, byName, grouped]
