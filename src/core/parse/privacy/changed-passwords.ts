import { privacyWords } from '../../lexicon/privacy.ts'
import { isChosen, isPlainlyChosen, isSecret } from './chosen.ts'
import { anyOf, type Detector, wordEnd } from './detector.ts'
import { heads } from './told-labels.ts'
import { isRareWord } from './told-values.ts'

const label = anyOf([...privacyWords('password'), 'passcode', 'pass code'])

/** Nouns that make it a part of another word; what is done with a password is no noun here. */
const nouns = anyOf(
  [...heads, 'page', 'rule', 'form', 'window', 'screen'].filter((word) => !/^(?:reset|chang|rotat)/.test(word)),
)

/** After it was changed: `We reset the admin password, it's now "Ternfisher"`, `password reset; new one: Tern2020x`. */
const afterChange: Detector = {
  kind: 'password',
  sign: /now|new one|it's|it is|jetzt|neu|maintenant|désormais|ahora|adesso|teraz|nu\s/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|pw)${wordEnd}(?!\\s${nouns})[^.\\n"\`]{0,60}?[\\s,;(](?:now|new one(?: is)?|it's now|it is now|jetzt|neu|maintenant|désormais|ahora|adesso|teraz|nu)\\s?:?\\s(?:"([^"\\n]{3,40})"|\`([^\`\\n]{3,40})\`|'([^'\\n]{3,40})'|([^\\s,;()"'\`]{5,40}))`,
    'giu',
  ),
  accept: (found, { before: front, after }) =>
    /["'`]$/.test(front) && /^["'`]/.test(after)
      ? isSecret(found)
        ? found
        : null
      : isChosen(found) && /\d/.test(found) && !/^\d/.test(found)
        ? found.replace(/[.!?:]+$/, '')
        : null,
}

/** Where it stays: `password unchanged (Owlclock7)`, `Password still Owlclock7`, `the password? owlclock7`. */
const afterStill: Detector = {
  kind: 'password',
  sign: /unchanged|still|as before|same|unverändert|weiterhin|inchangé|sin cambios|invariata|ongewijzigd|bez zmian|\?\s/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|pw)(?:\\s(?:is\\s|stays\\s|ist\\s|bleibt\\s|reste\\s)?(?:unchanged|still|as before|the same|same as before|unverändert|weiterhin|inchangé|sin cambios|invariata|ongewijzigd|bez zmian)\\s?[(:,-]?|\\?)\\s?["'\`]?([^\\s,;()"'\`]{5,40})`,
    'giu',
  ),
  accept: (found) =>
    isChosen(found) && /\d/.test(found) && /^\p{L}/u.test(found) ? found.replace(/[.!?:]+$/, '') : null,
}

/** With what protects: `protected with the password ternfisher`. */
const protectedBy: Detector = {
  kind: 'password',
  sign: /(?:with|mit|avec|con|met|com)\s/i,
  expression: new RegExp(
    `(?:with|mit|avec|con|met|com)\\s(?:the\\s|dem\\s|le\\s|la\\s|el\\s|het\\s)?${label}\\s["'\`]?(\\p{Ll}{5,20})(?=["'\`]?\\s*(?:$|\\n|[,;)]|\\.(?!\\p{L})))`,
    'giu',
  ),
  accept: (found) => (isRareWord(found) && !heads.has(found) ? found : null),
}

/** In the sentence behind that which says that it was changed: `The wiki password was changed. It is now Tern2020x`. */
const afterSentence: Detector = {
  kind: 'password',
  sign: /\.\s(?:it|the new|new one|es|das neue|c'est|le nouveau|ahora|la nueva|adesso|ora|la nuova)/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|pw)${wordEnd}(?!\\s${nouns})[^.\\n]{0,20}?(?:chang|reset|new|geändert|neu|modifi|cambi|nuev|nuov)[^.\\n]{0,60}\\.\\s(?:it(?:'s|\\sis)(?:\\snow)?|the new one is|new one|es (?:ist|lautet)(?: jetzt)?|das neue (?:ist|lautet)|c'est (?:maintenant|désormais)|le nouveau est|ahora es|la nueva es|adesso è|ora è|la nuova è)\\s?:?\\s["'\`]?([^\\s,;()"'\`]{5,40})`,
    'giu',
  ),
  accept: (found) =>
    isChosen(found) && /\d/.test(found) && /^\p{L}/u.test(found) ? found.replace(/[.!?:]+$/, '') : null,
}

/** Told beside, in brackets: `the admin pass on the spare (it's otter-pie-3)`. */
const inAside: Detector = {
  kind: 'password',
  sign: /\((?:it['’]?s|it is|es ist|das ist|c'est|es|è|el)\s/i,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|pw|pass)${wordEnd}(?!\\s${nouns})[^.\\n()]{0,50}\\((?:it['’]?s|it is|es ist|das ist|c'est|es|è)(?: now| jetzt)?\\s["'\`]?([^\\s,;()"'\`]{5,40})["'\`]?\\)`,
    'giu',
  ),
  accept: (found) => (isPlainlyChosen(found) || (isChosen(found) && /^\p{Ll}{4,}\d+$/u.test(found)) ? found : null),
}

/** Behind whose it is, without a mark: `passwd for the Zotero group bibTeX4you`: only what has capitals and figures inside. */
const ofGroup: Detector = {
  kind: 'password',
  sign: /[a-z][A-Z]\w*\d|\d\w*[a-z][A-Z]/,
  expression: new RegExp(
    `(?<!\\p{L})(?:${label}|pw)${wordEnd}\\s${anyOf(privacyWords('of'))}(?:\\s[\\p{L}'-]{1,20}){1,4}?\\s(?<!(?:node|server|host|user|account|machine|rechner|konto|benutzer|compte|utente|usuario|cuenta)\\s)(\\p{L}[\\p{L}\\d]{6,30})(?=\\s*(?:$|\\n|[,;)]|\\.(?!\\w)))`,
    'giu',
  ),
  accept: (found) => (/^(?=.*[a-z][A-Z])[a-z]+.*\d+[a-z]/.test(found) && isPlainlyChosen(found) ? found : null),
}

export const changedPasswords: readonly Detector[] = [
  afterChange,
  afterSentence,
  afterStill,
  inAside,
  ofGroup,
  protectedBy,
]
