import { anyOf, anyOfWords, wordOf } from '../../lexicon/index.ts'
import type { PlanWords } from '../../lexicon/plan-words.ts'
import { planWords } from '../../lexicon/plans.ts'
import { isName } from '../attendance/name-words.ts'
import { watch } from './watch.ts'
import type { Watched } from '../../text/watch.ts'

const edge = '(?![\\p{L}\\p{N}_])'
const word = (words: readonly string[]): string => `(?<![\\p{L}\\p{N}_])${anyOfWords(words)}${edge}`
const alsos = `(?:${anyOf(({ decisions }) => decisions.alsos)}\\s+){0,2}`
/** What may stand before: another clause, or what joins one. */
const clause = '(?:[^.;:?]{0,140}(?:[,–—(-]|(?<!\\p{L})(?:and|but|so|then|now|und|aber|et|mais|donc|y|e|en|maar)))?\\s*'
const when = `${wordOf(({ decisions }) => decisions.leads)}\\s[^.;:?]{1,140}?\\s`

/** `We will hold off`, `It is late, so we will keep it`, `Wir werden den Namen beibehalten`, `Wir bleiben bei`, `On garde` */
function toForms({ intends, settles, isLast, hence, idle, settled }: PlanWords): Watched[] {
  const verb = isLast ? `(?:[^\\s.;:?]+\\s+){0,20}?${word(settles)}(?=\\W*$|[,;]|\\s(?:und|en)\\s)` : word(settles)
  const sources = [
    ...(settles.length > 0 ? [`^\\W*(?:${clause}|${when})${word(intends)}\\s+${alsos}${verb}`] : []),
    ...(hence.length > 0
      ? [
          `^\\W*(?:${clause})${word(hence)},?\\s+${word(intends)}\\s+(?!${word(idle)})${alsos}(?!${word(idle)})\\p{L}`,
          `^\\W*(?:${clause})${word(intends)}\\s+not\\s+(?!${word(idle)})\\p{L}`,
        ]
      : []),
    ...(settled.length > 0 ? [`^\\W*(?:${clause}|${when})${word(settled)}(?=\\s)`] : []),
  ]
  return sources.map((source) => watch(source, 'iu'))
}

const forms = planWords.flatMap(toForms)

/** `Removal will wait until May`, `The feast will be kept`, `Die Sitzung wird auf Mai verschoben`: what is settled of a thing. */
const ofThing = watch(
  `^\\W*(?:[^.;:?]{2,140},\\s+)?(?<what>[^.,;:?]{2,120}?)\\s+(?=${word(planWords.flatMap(({ held }) => held)).replaceAll('…', '[^.,;:?]{1,160}?')})`,
  'iu',
)
/** Who, or what another clause speaks of, is no thing of which that is settled: `which will remain open`. */
const ofClause =
  /(?<!\p{L})(?:that|which|who|because|since|as|how|what|why|where|while|when|whether|i|you|he|she|it|they|we|this|there|er|sie|es|dass|weil|ob|wer|was|elle|ce|que|qui|hij|ze)(?!\p{L})/iu
const open = watch(word(planWords.flatMap((words) => words.open)), 'iu')

/** Whether a sentence says what those of the meeting are going to do, or what becomes of something, because they settled it. */
export function isPlan(said: string): boolean {
  const sentence = said
    .replace(/won['’]t(?=\s)/giu, 'will not')
    .replace(/(?:are|['’]re) not going to(?=\s)/giu, ' will not')
  if (sentence.length > longest || sentence.endsWith('?')) return false
  if (forms.some((form) => form.test(sentence))) return true
  const what = ofThing.exec(sentence)?.groups?.what
  return what !== undefined && !ofClause.test(what) && !isSomebody(what)
}

/** `Jon`, `Mia Berg`, but not `Lists` or `Die Sperrzeit` */
function isSomebody(what: string): boolean {
  return (
    !anArticleFirst.test(what) && (what.includes(' ') ? isName(what, false) : /^\p{Lu}\p{Ll}+[^s\P{L}]$/u.test(what))
  )
}
const anArticleFirst =
  /^\W*(?:the|our|a|an|der|die|das|eine?|unsere?|für|im|am|ab|als|bis|zum|zur|le|la|les|un|une|el|los|las|o|os|as|il|lo|gli|de|het)\s|^l['’]/iu

/** Whether a sentence leaves it open what will be: `Unless somebody objects, we will …`. */
export function isLeftOpen(sentence: string): boolean {
  return open.test(sentence)
}

/** No sentence that says what was settled has more letters. */
const longest = 300
