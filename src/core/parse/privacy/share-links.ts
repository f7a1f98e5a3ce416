import { editingWords, readingWords } from '../../lexicon/editing.ts'
import type { Detector } from './detector.ts'
import { alternations } from './made.ts'

const opensToWrite = new RegExp(editingWords.join('|'), 'i')
const isToBeRead = new RegExp(readingWords.join('|'), 'i')

const rest = '[^\\s<>"\')\\]]'
const start = '(?<![\\w./-])((?:https?://)?'

/** Addresses that hold what opens them, or let whoever has them write: by the form that their service gives them. */
const forms = [
  // Google: forms as their makers see them, private calendars. What `usp=sharing` tells is how an address was copied.
  `docs\\.google\\.com/forms/(?:u/\\d/)?d/(?!e/)[\\w-]{10,80}/edit${rest}{0,200}`,
  `calendar\\.google\\.com/calendar/ical/${rest}{3,120}/private-${rest}{6,200}`,
  // Microsoft.
  `[\\w-]{1,60}\\.sharepoint\\.com/:\\w:/${rest}{3,300}?[?&]e=${rest}{2,100}`,
  `1drv\\.ms/${rest}{3,200}`,
  `onedrive\\.live\\.com/${rest}{0,300}?authkey=${rest}{3,200}`,
  `outlook\\.(?:office|office365|live)\\.com/owa/calendar/${rest}{10,300}`,
  // Boards and tables.
  `miro\\.com/welcomeonboard/${rest}{6,200}`,
  `miro\\.com/app/board/${rest}{3,200}?share_link_id=${rest}{3,100}`,
  `app\\.mural\\.co/invitation/${rest}{6,200}`,
  `airtable\\.com/invite/${rest}{3,200}`,
  `trello\\.com/invite/${rest}{3,200}`,
  `(?:www\\.)?notion\\.so/invite/${rest}{6,200}`,
  `(?:www\\.)?overleaf\\.com/(?:\\d{6,20}[a-z]{8,16}(?![a-z])|project/invite/token/)${rest}{0,80}`,
  `[\\w.-]{0,60}(?:overleaf|sharelatex)[\\w.-]{1,60}/(?:read/[a-z]{12}(?![a-z])|\\d{10,20}[a-z]{12}(?![a-z]))${rest}{0,20}`,
  // Files: with a key, to be filled by anybody, or behind a token.
  `(?:www\\.)?dropbox\\.com/(?:(?:scl|sh|s)/${rest}{6,200}?rlkey=${rest}{6,200}|request/${rest}{6,100})`,
  `[\\w.-]{1,100}/u/d/[\\da-f]{8,40}(?!\\w)/?`,
  `mega\\.nz/(?:folder|file)/[\\w-]{6,20}#[\\w-]{10,60}`,
  `[\\w.-]{1,100}/download/[\\da-f]{8,40}/?#[\\w-]{10,60}`,
  `[\\w.-]{1,100}/(?:\\w{1,20}/)?\\?[\\da-f]{16}#\\w{20,60}`,
  `send\\.bitwarden\\.com/#[\\w/-]{10,100}`,
  `(?:[\\w-]{1,30}\\.){0,2}onetimesecret\\.com/secret/\\w{8,80}`,
  `(?:[\\w-]{1,30}\\.){0,2}pwpush\\.com/(?:\\w\\w/)?p/[\\w-]{6,40}`,
  // Pads to write on, polls as their makers see them, calendars of clouds.
  `[\\w.-]{1,100}/p/g\\.\\w{8,20}\\$[\\w%-]{1,60}`,
  `[\\w.-]{1,100}/(?:s/)?[\\w-]{16,40}\\?(?:edit|both)(?![\\w])`,
  `[\\w.-]{1,100}/\\w{2,20}/#/\\d/(?:\\w{2,20}/)?edit/${rest}{6,200}`,
  `[\\w.-]{1,100}/(?:poll/)?\\w{10,60}/admin(?![\\w/-])`,
  `[\\w.-]{1,100}/remote\\.php/dav/public-calendars/\\w{8,60}${rest}{0,40}`,
  `t\\.me/\\+[\\w-]{3,60}`,
  `signal\\.me/#${rest}{1,200}`,
]

/** `https://www.dropbox.com/scl/fi/…?rlkey=…`, `https://cloud.example/s/k4T9x2M7q0W5e8R`. */
const byForm: Detector = {
  kind: 'access link',
  sign: /\/edit|\/p\/g\.|sharelatex|folders\/|private-|sharepoint|1drv|onedrive|outlook|miro\.|mural|invite|overleaf|dropbox|\/s\/|\/u\/d\/|mega\.|\/download\/|\/\?[\da-f]{16}#|bitwarden|onetime|pwpush|\?(?:edit|both)|\/admin|public-cal|t\.me|signal\.me/i,
  expression: new RegExp(`${start}(?:${forms.join('|')}))`, 'giu'),
}

/** A folder of a cloud, `https://cloud.example/s/k4T9x2M7q0W5e8R`, but where slides or a report are linked to be read. */
const folder: Detector = {
  kind: 'access link',
  sign: /\/s\//,
  expression: new RegExp(
    `${start}[\\w.-]{1,100}/(?:[\\w-]{1,30}/)?(?:index\\.php/)?s/(?=[a-zA-Z]{0,14}\\d)(?=[\\dA-Z]{0,14}[a-z])(?=[\\da-z]{0,14}[A-Z])[a-zA-Z\\d]{15}(?![\\w-])${rest}{0,100})`,
    'gu',
  ),
  accept: (found, { before, after }) =>
    isToBeRead.test(`${before.slice(-60)} ${after}`) && !opensToWrite.test(`${before.slice(-60)} ${after}`)
      ? null
      : found,
}

/** Pads are named by those who open them; a name that only a machine makes is a key. */
const pad: Detector = {
  kind: 'access link',
  sign: /pad[\w.-]*\/(?:\w+\/)?p\//i,
  expression:
    /(?<![\w.-])((?:https?:\/\/)?[\w.-]{0,60}pad[\w.-]{1,60}\/(?:\w{1,20}\/)?p\/(?!r\.)[\w-]{10,80})(?![\w])/giu,
  accept: (found) => {
    const last =
      found
        .slice(found.lastIndexOf('/') + 1)
        .split('-')
        .at(-1) ?? ''
    return last.length >= 10 && alternations(last) >= 5 ? found : null
  },
}

/** Calendars that others subscribe to by an address nobody guesses. */
const webcal: Detector = {
  kind: 'access link',
  sign: /webcal:/i,
  expression: new RegExp(`(webcals?://[\\w.-]{1,60}\\.icloud\\.com/published/${rest}{6,300})`, 'giu'),
}

/** What many addresses are read by as well, so only where the text says who may write. */
const perhaps: Detector = {
  kind: 'access link',
  sign: /\/s\/|dropbox|sharepoint|we\.tl|(?:docs|drive)\.google|icloud/i,
  expression: new RegExp(
    `${start}(?:[\\w.-]{1,100}/(?:index\\.php/)?s/\\w{10,40}(?!\\w)|(?:www\\.)?dropbox\\.com/(?:s|sh|l/scl|scl/f[io])/${rest}{10,200}|we\\.tl/t-\\w{6,20}|[\\w-]{1,60}\\.sharepoint\\.com/:[a-z]:/${rest}{3,300}|docs\\.google\\.com/(?:document|spreadsheets|presentation)/(?:u/\\d/)?d/[\\w-]{10,80}/edit${rest}{0,100}|drive\\.google\\.com/drive/(?:u/\\d/)?folders/[\\w-]{10,80}|www\\.icloud\\.com/(?:pages|numbers|keynote|iclouddrive)/${rest}{6,100}))`,
    'giu',
  ),
  accept: (found, { before, after }) => (opensToWrite.test(`${before.slice(-100)} ${after}`) ? found : null),
}

export const shareLinks: readonly Detector[] = [byForm, folder, pad, webcal, perhaps]
