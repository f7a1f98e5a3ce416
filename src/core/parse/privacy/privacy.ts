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
  /** Its first group is the private part. */
  expression: RegExp
  /** Whether the words found are one, where the expression alone cannot tell. */
  holds?: (found: string) => boolean
}

// A label and its number may stand apart by a colon, "is" or "number". Every repetition is bounded, or a line of blanks would take minutes.
const is = '[\\s*_]{0,4}(?:codes?|numbers?|no\\.?|ids?|#)?[\\s*_]{0,4}(?:is|are|was|will be|[:=#-])?[\\s*_:(]{0,6}'
const one = '\\d(?:[\\d -]{1,18}\\d)#?'
const digits = `(?<![\\w.])(${one}(?:(?:,| or| and|/)\\s?${one}){0,3})(?![\\w]|\\.\\d)`
const rooms =
  'zoom\\.us|zoom\\.com|zoomgov\\.com|webex\\.com|uberconference\\.com|dialpad\\.com/conference|meet\\.google\\.com|g\\.co/meet|gotomeet(?:ing)?\\.(?:com|me)|teams\\.(?:microsoft|live)\\.com|bluejeans\\.com|whereby\\.com|meet\\.jit\\.si|join\\.skype\\.com|ring?central\\.com|chime\\.aws|bigbluebutton\\.[\\w.-]{1,60}|vidyoportal[\\w.-]{0,60}|vidyo\\.[\\w.-]{1,60}|readytalk\\.com|freeconferencecall\\.com|evo\\.caltech\\.edu|seevogh\\.com|wa\\.me'
const mailName = '[\\p{L}\\p{N}_.%+-]{1,64}'
const mailHost =
  '(?:[\\p{L}\\p{N}-]{1,63}(?:\\.|\\s?(?:\\(dot\\)|\\[dot\\]| dot )\\s?)){1,8}\\p{L}{2,24}|\\[[\\d.]{7,15}\\]'
const meetings = 'meeting|conference|webinar|event|room|session|bridge|vidyo|zoom|webex|evo|bluejeans'

/** In the order in which they are looked for: the first that matches a stretch names it. */
const detectors: Detector[] = [
  {
    kind: 'meeting room',
    sign: /zoom|webex\.|uberconf|dialpad|meet|teams\.|bluejeans|whereby|skype|central\.com|chime\.|bigbluebutton|vidyo|talk\.com|freeconf|evo\.|seevogh|wa\.me/i,
    expression: new RegExp(
      `(?<![\\w.-])((?:https?://)?(?:[\\w-]{1,63}\\.){0,6}(?:${rooms})/[^\\s<>"'\\])]{1,500})`,
      'giu',
    ),
    holds: (found) => !/\/(?:download|support|test|pricing|blog|features|docs)\b/i.test(found),
  },
  {
    kind: 'e-mail address',
    sign: /@|\(at\)|\[at\]|_at_|<at>| at /i,
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}_.%+-])((?:mailto:)?(?!git@)${mailName}\\s?(?:@|\\(at\\)|\\[at\\]|<at>|_at_)\\s?(?:${mailHost})|${mailName} at (?:[\\p{L}\\p{N}-]{1,63} dot ){1,4}\\p{L}{2,24})(?![\\p{L}\\p{N}@]|-[\\p{L}\\p{N}]|:[\\w~])`,
      'giu',
    ),
    // Calendars have addresses of the same form, and "on @lists.example.org" names a machine.
    holds: (found) =>
      !/@group\.calendar\.google\.com$/i.test(found) &&
      !/^(?:on|at|from|to|in|of|via|the|and|or|by|for|with)\s@/i.test(found),
  },
  {
    kind: 'telephone number',
    sign: /\+\s?\d/,
    expression:
      /(?<![\w+/.=-])(\+\s?\d{1,3}[\s./-]{0,3}(?:\(0?\d{0,4}\)[\s.-]{0,3})?\d(?:[\s./()-]{0,2}\d){5,13}(?:,{1,4}\d{3,12}#?)?)(?!\d|[./-]\d)/gu,
  },
  {
    kind: 'PIN',
    sign: /pin|pass|host ?key|access|partic|moder|guest|chair|secur|attendee/i,
    expression: new RegExp(
      `\\b(?:PINs?|pass ?codes?|host key|(?:access|participants?|moderator|guest|chairperson|security|attendee)[\\s-]{1,3}(?:code|pin|id|number))${is}${digits}`,
      'giu',
    ),
  },
  {
    kind: 'PIN',
    sign: /\d#|code|partic|moder/i,
    expression: /(?<![\w#./])(\d{4,12}#)(?![\w.])|\b(?:code|participant|moderator)\s?:?\s(\d{5,12})(?![\w.])/giu,
  },
  {
    kind: 'meeting room',
    sign: new RegExp(`(?:${meetings})[\\s:]`, 'i'),
    expression: new RegExp(
      `\\b(?:${meetings})\\s+(?:room\\s+)?(?:id|code|number|no\\.?|pin|key|extension)${is}${digits}`,
      'giu',
    ),
  },
  {
    kind: 'meeting room',
    sign: /zoom|webex|vidyo|bluejeans/i,
    expression: /\b(?:zoom|webex|vidyo|bluejeans)[\s:]{1,3}(\d[\d -]{6,14}\d)(?![\w]|[.-]\d)/giu,
  },
  {
    kind: 'telephone number',
    sign: /00\s?[1-9]/,
    expression: /(?<![\w/.=-]|\d\s)(00\s?[1-9]\d{0,2}(?:[\s./-]\d{2,9}){2,5}|00[1-9]\d{9,12})(?!\d|[./-]\d|\w)/gu,
  },
  {
    kind: 'telephone number',
    sign: /\d{3}[\s.-]\d{4}/,
    expression: /(?<![\w/.=-])((?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}([\s.-]))\d{3}[.\s-]\d{4})(?!\d|[./-]\d|\w)/gu,
  },
  {
    kind: 'telephone number',
    sign: /phone|conf|tel|fax|mobile|dial|call|toll/i,
    expression:
      /\b(?:(?:tele)?(?:phone|conference|conf\.? ?call|tel|fax|mobile|cell ?phone|dial[- ]?in|call[- ]?in|toll[- ]free)\b\.?[\s*_]{0,4}(?:number|no\.?)?[\s*_]{0,4}(?:is|[:=#])[\s*_:]{0,6}|(?:tel|phone|telephone|dial)\b\.?\s{1,3})(\(?\+?\d[\d\s()./-]{3,20}\d)(?![\w]|\.\d)/giu,
    holds: (found) => found.replace(/\D/g, '').length >= 5 && !/^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/.test(found),
  },
  {
    kind: 'password',
    sign: /pass|pwd|pw|host ?key/i,
    expression:
      /\b(?:(?:pass ?words?|passwd|pwd|passphrase|pass-?code|host ?key)\b[\s*_]{0,4}(?::|=|\bis\b)|(?:pw|pass)[:=])[\s*_:]{0,6}([^\s,;)<>]{2,100})/giu,
    holds: (found) =>
      !/^\[(?:telephone|PIN|password|meeting|e-mail)|^(?:sent|send|see|ask|the|a|not|none|n\/a|on|in|by|to|as|protected|required|needed|same|being|still|also|too|only|changed|set|stored|expired|hashed|available|unknown|very|no|used|given|different|based|will|can|could|should|would|must|has|was)\b/i.test(
        found,
      ),
  },
]

/** Write signs that look alike as one, letter for letter, so that offsets stay: wide figures, hyphens, blanks that cannot be seen. */
function plain(text: string): string {
  if (!/[^\t\n\x20-\x7e]/.test(text)) return text
  return text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Find every telephone number, PIN, password, meeting room and e-mail address in a text, sorted and without overlap. */
export function findPrivate(written: string): PrivateRange[] {
  const text = plain(written)
  const found: PrivateRange[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, sign, expression, holds } of detectors) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(expression)) {
      const secret = match[1] ?? match[2] ?? ''
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
  return findPrivate(text).reduceRight(
    (rest, { kind, start, end }) => rest.slice(0, start) + redaction(kind) + rest.slice(end),
    text,
  )
}

/** Whether a column or row so labelled holds private numbers, and of which kind. */
export function privateLabel(text: string): PrivateKind | null {
  const label = text
    .trim()
    .slice(0, 60)
    .replace(/[:*_]+$/, '')
  // "User/Password" is a label of words; a path that ends in passwd is none.
  if (label.includes('/')) {
    const isWords = /^[\p{L} -]+(?:\/[\p{L} -]+)+$/u.test(label) && !/\/passwd$/.test(label)
    return isWords
      ? (label
          .split('/')
          .map(privateLabel)
          .find((kind) => kind !== null) ?? null)
      : null
  }
  if (
    /^(?:(?:conference|meeting|access|participant|moderator|host|guest)\s+)?(?:pin|pass ?code|access code|pin code)$/i.test(
      label,
    )
  )
    return 'PIN'
  if (/^(?:password|passphrase|passwd|host key)$/i.test(label)) return 'password'
  if (/^(?:tele)?(?:phone|fax|mobile|cell|dial[- ]?in|call[- ]?in)(?:\s+(?:number|no\.?))?s?$|^tel\.?$/i.test(label))
    return 'telephone number'
  if (/^(?:meeting|conference|webinar|room)\s+(?:id|code|number)$/i.test(label)) return 'meeting room'
  if (/^e-?mails?(?:\s+address(?:es)?)?$/i.test(label)) return 'e-mail address'
  return null
}
