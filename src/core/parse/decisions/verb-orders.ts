import { anyOf, wordOf } from '../../lexicon/index.ts'
import { article, manner, ofWhom } from './clauses.ts'
import { watch } from './watch.ts'

const bodies = anyOf(({ decisions }) => decisions.bodies)
const matters = anyOf(({ decisions }) => decisions.matters)

/** `Die Versammlung nimmt den Antrag mit zwei Enthaltungen an` */
const separable = watch(
  `^\\W*${article}(?<before>(?:[\\p{L}-]+\\s+){0,3}?)${bodies}${ofWhom}\\s+${wordOf(({ decisions }) => decisions.separable).replaceAll('…', '(?!.*zur kenntnis)[^.;:?]{2,160}?')}\\W*$`,
  'iu',
)
/** `Viene eletta tesoriera Anna Riva`, `Queda nombrada Inés`: the verb first. */
const inverted = watch(
  `^\\W*(?:viene|vengono|è stat[oa]|sono stat[ei]|queda|quedan|es|son|fue|fueron|foi|foram|fica|est|sont|a été|ont été)\\s${manner}${wordOf(({ decisions }) => [...decisions.elected, ...decisions.carried])}\\s[^.;?]{3,160}\\W*$`,
  'iu',
)
/** `El acta se aprueba sin enmiendas` */
const reflexive = watch(
  `^\\W*${article}(?:\\p{L}+\\s)?${matters}(?!\\p{L})[^.;:?]{0,60}?\\s(?:se|si)\\s(?:aprueban?|aprob(?:ó|aron)|aceptan?|rechazan?|rechaz(?:ó|aron)|approva(?:no)?|respinge)(?!\\p{L})`,
  'iu',
)
/** `Mia et Jon reçoivent le mandat de trésoriers`, `Ines erhält das Amt der Kassenwartin` */
const intoOffice = watch(
  `^\\W*\\p{L}[^.;:?]{2,100}?\\s${wordOf(({ decisions }) => decisions.offices)}\\s[^.;:?]{3,120}\\W*$`,
  'iu',
)
/** `damit ist die Satzungsänderung beschlossen` */
const thereby = watch(
  `(?:^|[,;:–—-]\\s)\\W*(?:damit|somit|daher)\\s(?:ist|sind|wird|werden|wurde|wurden)\\s[^.;:?]{3,100}\\s${wordOf(({ decisions }) => decisions.settled)}\\W*$`,
  'iu',
)
/** `Zum Ende des Gesprächs wurde beschlossen, noch zu warten` */
const wasDecided = watch(
  /^\W*\p{L}[^.;:?]{0,100}?\s(?:wurde|wird)\s(?:\p{L}+\s){0,2}(?:beschlossen|vereinbart|entschieden|festgelegt),\s/iu,
)

/** Find that something was decided by a sentence whose verb stands first, last or in two parts, as languages other than English have it. */
export function findInOtherOrder(sentence: string): RegExpExecArray | null {
  const forms = [separable, inverted, intoOffice, thereby, reflexive, wasDecided]
  return forms.map((form) => form.exec(sentence)).find((each) => each !== null) ?? null
}
