import { isPlainlyChosen, isSecret } from './chosen.ts'
import type { Detector } from './detector.ts'
import { alternations, isNameWithNumber } from './made.ts'

/** Beginnings by which services mark their keys. */
const marked = [
  'gh[pousr]_\\w{20,255}',
  'github_pat_\\w{20,255}',
  'gl(?:pat|dt|rt|ft|soat|cbt)-[\\w-]{10,255}',
  'xox[a-z]-[\\w-]{10,255}',
  '(?:AKIA|ASIA)[A-Z0-9]{16}',
  'hf_\\w{20,255}',
  'npm_\\w{20,255}',
  'pypi-[\\w-]{16,255}',
  'dckr_pat_[\\w-]{16,255}',
  'dop_v1_\\w{20,255}',
  'SG\\.[\\w-]{10,100}\\.[\\w-]{10,100}',
  'ya29\\.[\\w-]{6,255}',
  'sk-[\\w-]{20,255}',
  '[rs]k_(?:live|test)_\\w{10,255}',
  'AIza[\\w-]{30,255}',
  'gl(?:sa|c)_[\\w=]{16,255}',
  'sq[apu]_[a-f\\d]{20,60}',
  'SWMTKN-1-[\\w-]{10,200}',
  'MDA[xy][\\w=-]{20,400}',
  'hv[sbr]\\.[\\w-]{20,255}',
  'GR1348941[\\w-]{10,60}',
  'xapp-\\d-[\\w-]{10,255}',
  'dapi[a-f\\d]{32}(?:-\\d)?',
  '(?:shp(?:at|ca|pa|ss)|sq0[a-z]{3}|lin_api|figd|rubygems|sntrys|sbp|whsec|secret|ntn|tfp|pul|vercel|glffct|bkua|dp\\.(?:pt|st|ct))[_-][\\w-]{20,255}',
  'AGE-SECRET-KEY-1[A-Z\\d]{20,100}',
  'tskey-[a-z]{2,10}-[\\w-]{10,100}',
  'AT(?:ATT3|BB|CTT3)[\\w=-]{20,255}',
  'NRAK-[A-Z\\d]{20,60}',
  'pat-(?:na|eu)\\d-[\\w-]{20,60}',
  'PMAK-[\\w-]{20,100}',
  'EAA[A-Z][\\w]{30,255}',
  'SK[a-f\\d]{32}',
  'key-[a-f\\d]{32}',
  '\\d{6}(?:-\\d{6}){7}',
  'oy2[a-z\\d]{40,60}',
  'GOCSPX-[\\w-]{20,40}',
  'nf[pcou]_[a-z\\d]{16,255}',
  '1//0[\\w-]{30,255}',
  '\\d{8,10}:AA[\\w-]{30,40}',
  'eyJ[\\w-]{10,2000}\\.[\\w-]{10,2000}\\.[\\w-]{5,2000}',
]
const ofService =
  '(?:api[\\s_-]?key|access[\\s_-]?(?:key|token)|auth[\\s_-]?token|secret[\\s_-]?key|deploy[\\s_-]?key|tokens?|bearer)'
/** What looks made by a machine: long, with figures and small letters. */
const made = '((?=[^\\s"\']{0,60}\\d)(?=[^\\s"\']{0,60}[a-z])[\\w.+/=~-]{12,2000})'

const isMarked = new RegExp(`^(?:${marked.join('|')})$`, 'u')

/** Letters in no order of capitals, as in no name of a setting: `hf_kRxTq…`, but not `npm_config_cache`. */
function isMixedCase(key: string): boolean {
  return (key.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3
}

/** Keys of services, which have a form of their own, and whatever is labelled as one: `Token for the plots: x`. */
const service: Detector = {
  kind: 'password',
  sign: /\d{6}-\d{6}-\d{6}|glsa|glc_|sq[apu]_|SWMTKN|MDA[xy]|hv[sbr]\.|GR134|xapp|dapi|shp|sq0|lin_api|figd|rubygems|sntrys|sbp_|ntn_|tfp_|pul-|vercel|glffct|bkua|dp\.|AGE-|tskey|ATATT|ATBB|ATCTT|NRAK|pat-|PMAK|EAA|SK[a-f\d]{8}|oy2|nf[pcou]_|GOCSPX|1\/\/0|:AA|gh[pousr]_|github_pat_|gl\w{2,4}-|xox[a-z]-|AKIA|ASIA|hf_|npm_|pypi-|dckr_|dop_|SG\.|ya29|[rs]k[-_]|AIza|eyJ|key|token|bearer|secret/i,
  expression: new RegExp(
    `(?<![\\w-])(${marked.join('|')})(?![\\w-])|(?<!\\p{L})${ofService}(?:\\s(?:for|of|to|from|für|de)(?:\\s[\\p{L}\\d'-]{1,20}){1,4}\\s?(?=[:=]))?["']?\\s?(?:[:=]\\s?|\\s)["'\`]?${made}`,
    'giu',
  ),
  accept: (found) => (isNameWithNumber(found) && !(isMarked.test(found) && isMixedCase(found)) ? null : found),
}

const ofServiceAbroad =
  "(?:api[\\s_-]?schlüssel|zugriffsschlüssel|clés?[\\s-](?:d['’])?(?:api|accès)|jeton(?:\\sd['’]accès)?|zugriffstoken|tokens?\\sd[ei]\\sacc?es[os]{1,2}|(?:clave|chiave|llave)[\\s-](?:de[\\s-]|di[\\s-])?(?:la[\\s-])?api|ficha\\sde\\sacceso)"

/** What is labelled as a key, shorter than keys made by a machine: `token: x`, `clé API : x`. */
const labelled: Detector = {
  kind: 'password',
  sign: /key|token|bearer|schlüssel|clé|jeton|clave|chiave|llave|ficha/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${ofService}|${ofServiceAbroad})(?:\\s(?:for|of|to|from|für|de|pour|per|para)(?:\\s[\\p{L}\\d'-]{1,20}){1,4}\\s?(?=[:=]))?["'\`]?(?:\\s?[:=]\\s?|\\s(?:is\\s|was\\s|ist\\s|lautet\\s|est\\s|es\\s|è\\s)?)["'\`]?((?=[\\w-]{0,60}\\d)[a-z\\d_]{8,200})(?![\\w./@-])`,
    'giu',
  ),
  accept: (found) => (alternations(found) >= 5 && isPlainlyChosen(found) ? found : null),
}

/** Parameters of an address that open it: `?token=x`, `?X-Amz-Signature=x`. Their names tell whatever they hold. */
const opening =
  '(?:[\\w-]{0,20}[_-])?(?:pwd|pw|pass(?:word|code|wd)?|pin|token|signature|sig|auth|secret|tk|ak)|(?:access|admin|api|edit|owner|secret|private|shared?)_?-?(?:key|token|code|secret)|authtoken|jsessionid|phpsessid'
/** Names that hold other things, too: only what looks made opens something, and not the document it is the name of. */
const perhaps = 'key|code|invite|admin'

const parameters = new RegExp(`[?&#;](?:${opening})=[^&#\\s]{2}`, 'i')
const codes = new RegExp(
  `(?<!docs\\.google\\.com/[^\\s]{0,80})[?&#](?:${perhaps})=((?=[\\w.~-]{0,60}\\d)(?=[\\w.~-]{0,60}[a-z])[\\w.~-]{8,200})`,
)

/** Whether an address holds in its parameters what opens it. */
export function opensByParameter(address: string): boolean {
  const code = codes.exec(address)?.[1]
  return parameters.test(address) || (code !== undefined && isMade(code))
}

/** Letters and figures that alternate: no word, no number of a ticket, no date. */
function isMade(code: string): boolean {
  return alternations(code) >= 3 && !/^[\p{L}]{2,}[-_.][\d-]+$|^\d{4}-/u.test(code)
}

/** `secret: x`, `JSESSIONID=x`, and the key to a place in its address. */
const token: Detector = {
  kind: 'password',
  sign: /secret|token|signature|[?&#;][\w-]{1,40}=|auth|sess(?:ion)?_?id/i,
  expression: new RegExp(
    `(?:(?<![\\p{L}_-])secrets?(?:\\s?\\([^()\\n]{1,30}\\))?(?:\\s?[:=]\\s?["'\`]?|\\s["'\`])(?=\\S*\\d)|[?&#;](?:${opening})=|\\b(?:jsessionid|phpsessid|(?:sess(?:ion)?_?id|session cookie)(?=\\s?[=:]\\s?\\d{0,12}[a-z]))\\s?[=:]\\s?(?=\\w{8})|\\b_?auth_?token\\s?=\\s?)([^\\s,;)<>"'\`&]{2,200})`,
    'giu',
  ),
  accept: (found, { before }) => {
    const least = /[?&#;][\w-]+=$/.test(before) ? 2 : 6
    return found.length >= least && isSecret(found) && (least === 2 || /\d/.test(found)) ? found : null
  },
}

/** `?key=x`, `?code=x`, and addresses that need no other key: `https://hooks.slack.com/services/…`. */
const inAddress: Detector = {
  kind: 'password',
  sign: /[?&#]\w{1,6}=|hooks|webhook/i,
  expression: new RegExp(
    `(?:(?<!docs\\.google\\.com/[^\\s]{0,80})[?&#](?:${perhaps})=|(?:hooks\\.slack\\.com/services/|discord(?:app)?\\.com/api/webhooks/|\\.webhook\\.office\\.com/|/hooks/(?=[a-z]*\\d)(?=[\\w/-]{18})))([\\w./~@-]{8,200})`,
    'gu',
  ),
  accept: (found, { before }) => (before.endsWith('/') || isMade(found) ? found : null),
}

/** A private key, from its first line to its last. */
const privateKey: Detector = {
  kind: 'password',
  sign: /PRIVATE KEY/,
  expression:
    /(-{5}BEGIN [A-Z ]{0,30}PRIVATE KEY-{0,5}(?:(?!-{5}BEGIN)[\s\S]){0,10000}?(?:-{5}END [A-Z ]{0,30}PRIVATE KEY-{0,5}|$))/gu,
  // A sentence may speak of the line that one begins with.
  accept: (found) => (/KEY-{0,5}\s*[\s\S]*[\w+/=]{12}/.test(found) ? found : null),
}

export const keys: readonly Detector[] = [privateKey, service, labelled, token, inAddress]
