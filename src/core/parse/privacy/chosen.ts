import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf } from './detector.ts'

const none = new RegExp(
  `^(?:\\[(?:telephone|PIN|password|meeting|access|e-mail|chat|bank|identity|date|home)|${anyOf(privacyWords('noSecret'))}(?:$|[^\\p{L}\\p{N}-]|-(?![\\p{L}\\p{N}])))`,
  'iu',
)

/** In code: `self.password`, `process.env.PW`. */
const ofObject =
  /^(?:self|this|config|cfg|conf|settings|os|process|env|args|opts|options|params|request|req|data|form|user|credentials|secrets|vars|app|ctx|import)\.[a-z_]/i

/** A word with a short figure in brackets: `toffee(9)`, but not `varchar(64)`. */
const endsInBrackets =
  /^(?!(?:n?(?:var)?char|text|string|binary|bytes|int|number|decimal|rand\w*|range|input|len|get\w*|gen\w*|\w*pass\w*|md5|sha\d*)\()\p{L}{5,}\(\d{1,2}\)?$/iu

/** A word that is none before a sign goes on as one with figures: `a%tL9qq`. */
const goesOn = /^\p{L}+[!$%&^*+~#](?=.*\d)(?=.*\p{L})/u

/** Whether a value is one at all: no placeholder, no variable, no address, no path, no word of the sentence. */
export function isSecret(found: string): boolean {
  const isPlaceholder =
    /^(?:[$%{<[*]|@\w+@$|__\w+__$|x{3,}$|[_.]+$|![a-z]+$|(?:str|int|bool|bytes|varchar)$|\.{2,}|-+$|--[a-z]|https?:|\/|\\)/i.test(
      found,
    ) || /^[*•.]+$/.test(found)
  // In code: `password = input()`, `password VARCHAR(100)`, `password = request.body[`.
  if ((/^[a-z_][\w.]*(?:\(|\[)/i.test(found) && !endsInBrackets.test(found)) || ofObject.test(found)) return false
  const isItsName =
    /^(?:(?:your|my|new|the)?[-_]?(?:password|passwd|passwort|kennwort|contraseña|wachtwoord|pass|pwd|secret)s?:?)$/i.test(
      found,
    )
  // "See the mail", in scripts without blanks.
  if (/^(?:见|見|请|請|详|詳|另|同|已|不|问|問|询|参|別|メール|後|招待)/.test(found)) return false
  return !isPlaceholder && !isItsName && (goesOn.test(found) || !none.test(found.replace(/^\(/, '')))
}

/** Names of algorithms and versions look chosen and are none. */
const technical =
  /^(?:v?\d[\d.]*|sha-?\d.*|md5.*|oauth\d?.*|x\.?509.*|saml\d?.*|pbkdf2.*|bcrypt.*|argon2.*|utf-?8.*|krb5.*|ipv[46].*|[es]l\d.*|py\d.*|s3|ed25519.*|base64.*|aes.*|rsa\d.*|pam_.*|ldap.*|2fa.*|log4j.*|gt\d.*)$/i

/** Names of files and hosts: `ce01.nordlab`. An ending of figures, or with a capital, is none: `Otter.44`. */
const named = /^\w+\.(?:(?=\d*[a-z])[a-z\d]{2,5}|[A-Z]{2,5})$/

/** Tickets have such names: `NAV-482`. */
const ticket = /^\(?[A-Z]+-\d+$/

/** Whether a value has the look of a chosen password: letters with figures, signs or capitals among them. */
export function isChosen(found: string): boolean {
  const bare = found.replace(/[.:!?]+$/, '')
  if (bare.length < 5 || technical.test(bare) || named.test(bare) || ticket.test(bare) || !isSecret(bare)) return false
  if (!/\p{L}/u.test(bare)) return false
  return /\d/.test(bare) || /\p{Ll}\p{Lu}/u.test(bare) || /[!$%^*+~?_]/.test(found)
}

/** Whether a value has letters and figures in it, as short codes have: `k4t9`, `Zz9`. */
export function isMixed(found: string): boolean {
  const bare = found.replace(/[.:!?]+$/, '')
  return (
    /^(?=\P{N}*\p{N})(?=\P{L}*\p{L})[\p{L}\p{N}!#$%*+?_-]{3,20}$/u.test(bare) &&
    !technical.test(bare) &&
    !named.test(bare) &&
    isSecret(bare)
  )
}

/**
 * Whether a value can be nothing but chosen, wherever in a sentence it stands: figures inside of small letters, or signs
 * that no name has. `lxplus7`, `ISO27001` and `2021-03-04` are names and days.
 */
export function isPlainlyChosen(found: string): boolean {
  const bare = found.replace(/[.:?]+$/, '')
  if (!isChosen(bare) || /[/\\@()|]|::|^\d{1,4}[-.:]|^v?\d+(?:\.\d+)+|^\p{Lu}+[-_]?\d+$/u.test(bare)) return false
  return (
    /\p{L}\d+\p{L}/u.test(bare) ||
    /\p{L}\p{N}*-?[!$%^*+~#]+\p{N}*$/u.test(bare) ||
    /^\p{L}{3,}(?:-\p{L}{2,})*-\d{1,4}(?:-\p{L}+)*$/u.test(bare)
  )
}

/** Whether a value has letters, a figure and a sign that no name has, or a name with a number of its own: `scone&jam4`, `Otter-12`. */
export function hasSigns(bare: string): boolean {
  return isChosen(bare) && /\d/.test(bare) && (/^\p{L}{2,}[&!$%^*+~#]\S{2,}$/u.test(bare) || isPlainlyChosen(bare))
}

/** Whether a value is of letters and figures, short: `Pa55`. */
export function isShortMixed(bare: string): boolean {
  return isMixed(bare) && /^\p{L}{2,}\d{2,}$|^\p{L}+\d+\p{L}+\w*$/u.test(bare) && !/^\p{Lu}{2,}/u.test(bare)
}
