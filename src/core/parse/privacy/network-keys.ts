import { isCommonWord } from '../../lexicon/common-words.ts'
import { networkKeys, networkWords } from '../../lexicon/networks.ts'
import { isChosen, isSecret } from './chosen.ts'
import { anyOf, type Detector, wordEnd, wordStart } from './detector.ts'

/** As phones read it from a printed code: `WIFI:S:lab;T:WPA;P:otter;;`. */
const printed: Detector = {
  kind: 'password',
  sign: /WIFI:/i,
  expression: /WIFI:(?:[A-OQ-Z]:[^;\n]{0,64};){0,5}P:((?:\\[;:,"\\]|[^;\n\\]){1,64})(?=;|$)/giu,
}

/** Behind the name of its network: `SSID lab-guest, key otter44`, `réseau labo / clé loutre`. */
const behindName: Detector = {
  kind: 'password',
  sign: /ssid|wi-?fi|wlan|net|réseau|red\s|rete|sieć|síť|nätv|rede|сеть|hotspot/i,
  expression: new RegExp(
    `${wordStart}${anyOf(networkWords)}(?:\\s(?:is|name|ist|est))?\\s?:?\\s["'\`]?[\\p{L}\\d][\\p{L}\\d_.-]{1,31}["'\`]?(?:\\s?[,;/|–-]|\\swith(?: the)?|\\smit|\\savec(?: la)?|\\scon(?: la)?|\\smet)?\\s(?:the\\s)?${anyOf(networkKeys)}${wordEnd}\\s?[:=]?\\s?(?:is\\s|ist\\s|est\\s)?["'\`]?([^\\s,;)<>"'\`]{4,64})`,
    'giu',
  ),
  accept: (found, { after }) => {
    const bare = found.replace(/[.:!?]+$/, '')
    if (!isSecret(bare)) return null
    if (isChosen(bare) || /^\d{8,64}$/.test(bare)) return bare
    const isAlone = /^["'`*_)]{0,3}\s*(?:$|\n|[.,;)|])/.test(found.slice(bare.length) + after)
    return isAlone && /^\p{L}[\p{L}-]{3,}$/u.test(bare) && !isCommonWord(bare.toLowerCase()) ? bare : null
  },
}

/** Behind what it is the key of: `mot de passe wifi otter44`, `Code Wi-Fi : otter`, `Passwort fürs WLAN: otter`. */
const ofNetwork: Detector = {
  kind: 'password',
  sign: /wi-?fi|wlan|réseau|netz|nettet|nätet|rete|red\s/i,
  expression: new RegExp(
    `${wordStart}${anyOf(networkKeys)}(?:\\s(?:for|of|to|the|für|fürs|das|vom|zum|du|de|la|le|del|della|di|il|do|k|ke|till|til|van|voor|het)){0,3}[\\s-]${anyOf(networkWords)}${wordEnd}(\\s?[:=]|\\s(?:is|ist|est|es|è|är|er|to|jest|je))?\\s["'\`]?([^\\s,;)<>"'\`]{4,64})`,
    'giu',
  ),
  accept: (found, { before, after }) => {
    const bare = found.replace(/[.:!?]+$/, '')
    if (!isSecret(bare)) return null
    if (isChosen(bare)) return bare
    const isAlone = /^["'`*_)]{0,3}\s*(?:$|\n|[.,;)|])/.test(found.slice(bare.length) + after)
    return isAlone &&
      /[:=]\s["'`]?$/.test(before) &&
      /^\p{L}[\p{L}-]{3,}$/u.test(bare) &&
      !isCommonWord(bare.toLowerCase())
      ? bare
      : null
  },
}

/** Without a label, behind a stroke or comma: `Wi-Fi LabGuest, otter4471`. */
const afterName: Detector = {
  kind: 'password',
  sign: /wi-?fi|wlan|ssid/i,
  expression:
    /(?<![\p{L}\p{N}])(?:wi-?fi|wlan|ssid)\s?:?\s["'`]?[\p{L}\d][\p{L}\d_-]{1,31}["'`]?\s?[,/]\s?["'`]?([^\s,;)<>"'`/]{6,64})(?=["'`]?\s*(?:$|\n|[.,;)]))/giu,
  accept: (found) => (isChosen(found) && /\p{L}{2,}\d{2,}|\d\p{L}/u.test(found) ? found : null),
}

/** Of a network for some people, both by name: `Network for visitors: "LabGuest" / otterpond8`. */
const forPeople: Detector = {
  kind: 'password',
  sign: /net[zw]|réseau|red\s|rete\s|wi-?fi|wlan|nät|sieć|rede\s/i,
  expression: new RegExp(
    `${wordStart}${anyOf(networkWords)}\\s(?:for|für|pour|para|per|voor|för|dla)(?:\\s\\p{L}{1,15}){1,3}\\s?:\\s["'\`]?[\\p{L}\\d][\\p{L}\\d _-]{1,31}["'\`]?\\s?[,/]\\s?["'\`]?([^\\s,;)<>"'\`/]{6,64})(?=["'\`]?\\s*(?:$|\\n|[.,;)]))`,
    'giu',
  ),
  accept: (found) => (isChosen(found) && /\p{L}{6,}\d|\p{L}{2,}\d{2,}|\d\p{L}/u.test(found) ? found : null),
}

export const networkKeyDetectors: readonly Detector[] = [printed, behindName, ofNetwork, afterName, forPeople]
