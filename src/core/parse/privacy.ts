/** What a private detail is. */
export type PrivateKind = 'telephone number' | 'PIN' | 'password' | 'meeting room' | 'e-mail address'

/** A stretch of text that is a private detail, by offsets. */
export interface PrivateRange {
  kind: PrivateKind
  start: number
  end: number
}

interface Detector {
  kind: PrivateKind
  /** What every text with such a detail has; looking for it first is far cheaper than the expression. */
  sign: RegExp
  expression: RegExp
  /** Whether the words found are one, where the expression alone cannot tell. */
  holds?: (found: string) => boolean
}

// A label and its number may stand apart by a colon, "is" or "number"; what follows the label is the private part (group 1).
const is = '[\\s*_]*(?:code|number|no\\.?|id|#)?[\\s*_]*(?:is|are|[:=#\\-–])?[\\s*_:]*'
const digits = '(?<![\\w.])(\\d(?:[\\d \\u00a0-]{1,18}\\d)#?)(?![\\w]|\\.\\d)'

/** In the order in which they are looked for: the first that matches a stretch names it. */
const detectors: Detector[] = [
  {
    kind: 'meeting room',
    sign: /zoom|webex\.|uberconf|dialpad|meet|teams\.|bluejeans|whereby|skype|central\.com|chime\.|bigbluebutton|vidyo|talk\.com|freeconf|evo\.|seevogh/i,
    expression: /(?<![\w.-])((?:https?:\/\/)?(?:[\w-]{1,63}\.){0,6}(?:zoom\.us|zoomgov\.com|webex\.com|uberconference\.com|dialpad\.com\/conference|meet\.google\.com|gotomeet(?:ing)?\.(?:com|me)|gotomeeting\.com|teams\.(?:microsoft|live)\.com|bluejeans\.com|whereby\.com|meet\.jit\.si|join\.skype\.com|ring?central\.com|chime\.aws|bigbluebutton\.[\w.-]+|vidyoportal[\w.-]*|vidyo\.[\w.-]+|readytalk\.com|freeconferencecall\.com|evo\.caltech\.edu|seevogh\.com)\/[^\s<>"'\])]+)/giu,
    holds: (found) => !/\/(?:download|support|test|pricing|blog|features|docs)\b/i.test(found),
  },
  { kind: 'e-mail address', sign: /@|\(at\)|\[at\]|_at_|<at>/i, expression: /(?<![\p{L}\p{N}_.%+-])((?:mailto:)?(?!git@)[\p{L}\p{N}_.%+-]{1,64}\s?(?:@|\(at\)|\[at\]|<at>|_at_)\s?(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?(?:\(dot\)|\[dot\])\s?)){1,8}\p{L}{2,24})(?![\p{L}\p{N}@-])/giu },
  {
    kind: 'password',
    sign: /pass|pwd|host ?key/i,
    expression: /\b(?:pass ?words?|passwd|pwd|passphrase|pass-?code|host ?key)\b[\s*_]*(?::|=|\bis\b)[\s*_:]*([^\s,;)<>]{2,})/giu,
    holds: (found) => !/^\[(?:telephone|PIN|password|meeting|e-mail)|^(?:sent|send|see|ask|the|a|not|none|n\/a|on|in|by|to|as|protected|required|needed|same|being|still|also|too|only|changed|set|stored|expired|hashed|available|unknown|very|no|used|given|different|based|will|can|could|should|would|must|has|was)\b/i.test(found),
  },
  { kind: 'PIN', sign: /pin|pass|host ?key|access|partic|moder|guest|chair|secur|attendee/i, expression: new RegExp(`\\b(?:PIN|pass ?code|host key|(?:access|participants?|moderator|guest|chairperson|security|attendee)[\\s-]+(?:code|pin|id|number))${is}${digits}`, 'giu') },
  { kind: 'meeting room', sign: /(?:meeting|conference|webinar|event|room|session|bridge|vidyo|zoom|webex|evo)\s+(?:room|id|code|num|no|pin|key|ext)/i, expression: new RegExp(`\\b(?:meeting|conference|webinar|event|room|session|bridge|vidyo|zoom|webex|evo)\\s+(?:room\\s+)?(?:id|code|number|no\\.?|pin|key|extension)${is}${digits}`, 'giu') },
  {
    kind: 'telephone number',
    sign: /\+\s?\d/,
    expression: /(?<![\w+/.=-])(\+\s?\d{1,3}[\s.\u00a0/-]*(?:\(0?\d{0,4}\)[\s.-]*)?\d(?:[\s.\u00a0/()-]{0,2}\d){5,13})(?!\d|[./-]\d)/gu,
  },
  { kind: 'telephone number', sign: /00\s?[1-9]/, expression: /(?<![\w/.=-]|\d\s)(00\s?[1-9]\d{0,2}(?:[\s.\u00a0/-]\d{2,9}){2,5})(?!\d|[./-]\d)/gu },
  { kind: 'telephone number', sign: /\d{3}[\s.-]\d{4}/, expression: /(?<![\w/.=-])((?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}([\s.-]))\d{3}[.\s-]\d{4})(?!\d|[./-]\d|\w)/gu },
  {
    kind: 'telephone number',
    sign: /phone|conf|tel|fax|mobile|dial|call|toll/i,
    expression: /\b(?:tele)?(?:phone|conference|conf\.? ?call|tel|fax|mobile|cell ?phone|dial[- ]?in|call[- ]?in|toll[- ]free)\b\.?[\s*_]*(?:number|no\.?)?[\s*_]*(?:is|[:=#])[\s*_:]*(\(?\+?\d[\d\s().\u00a0/-]{3,20}\d)(?![\w]|\.\d)/giu,
    holds: (found) => found.replace(/\D/g, '').length >= 5 && !/^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/.test(found),
  },
]

/** Find every telephone number, PIN, password, meeting room and e-mail address in a text, sorted and without overlap. */
export function findPrivate(text: string): PrivateRange[] {
  const found: PrivateRange[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, sign, expression, holds } of detectors) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(expression)) {
      const secret = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(secret)
      const end = start + secret.length
      if (taken.subarray(start, end).includes(1) || holds?.(secret) === false) continue
      taken.fill(1, start, end)
      found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The words that stand where a private detail stood. */
export function redaction(kind: PrivateKind): string {
  return `[${kind} redacted]`
}

/** Replace every private detail of a text. */
export function redactText(text: string): string {
  return findPrivate(text).reduceRight((rest, { kind, start, end }) => rest.slice(0, start) + redaction(kind) + rest.slice(end), text)
}

/** Whether a column or row so labelled holds private numbers, and of which kind. */
export function privateLabel(text: string): PrivateKind | null {
  const label = text.trim().replace(/[:*_]+$/, '')
  if (/^(?:(?:conference|meeting|access|participant|moderator|host|guest)\s+)?(?:pin|pass ?code|access code|pin code)$/i.test(label)) return 'PIN'
  if (/^(?:password|passphrase|passwd|host key)$/i.test(label)) return 'password'
  if (/^(?:tele)?(?:phone|fax|mobile|cell|dial[- ]?in|call[- ]?in)(?:\s+(?:number|no\.?))?s?$|^tel\.?$/i.test(label)) return 'telephone number'
  if (/^(?:meeting|conference|webinar|room)\s+(?:id|code|number)$/i.test(label)) return 'meeting room'
  if (/^e-?mails?(?:\s+address(?:es)?)?$/i.test(label)) return 'e-mail address'
  return null
}
