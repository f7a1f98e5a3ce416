import { wordOf } from '../../lexicon/index.ts'
import { watch } from './watch.ts'

/** `until`, `bis`: what stands before the day or the event that something waits for. */
const until =
  "(?:to|until|till|bis|auf|zum|zur|au|aux|à|jusqu['’](?:à|au)|tot|naar|hasta|para|(?<=[ao]d[ao]s?\\s|st[ao]s?\\s|at[aeio]\\s)al?|até|fino a|til)(?!\\p{L})"
/** What stands before it is its topic: `Parking - tabled until May`, `Neuer Ort -> auf Mai verschoben`. */
const topic = '(?:\\p{L}[^.;:?]{2,100}?(?:\\s(?:--|[-–—:])|:|\\s?[-=]+>|\\s?[→⇒])\\s+)?'
const putOff = wordOf(({ decisions }) => [...decisions.putOff, ...decisions.deferredAnswers])
const putOffUntil = watch(
  `^\\W*${topic}(?:${putOff},?\\s${until}\\s\\S.*|${until}\\s[^.;:?]{2,60}?\\s${putOff}\\W*$)`,
  'iu',
)
const alone = watch(`^\\W*(?:${putOff}|${until}\\s)`, 'iu')

/** Whether a sentence says in note style until when something waits: `Tabled until May`, `Parking: deferred to the next meeting`. */
export function isPutOffUntil(sentence: string): boolean {
  return sentence.length <= longest && !sentence.endsWith('?') && putOffUntil.test(sentence)
}

/** Whether it does not name what waits, which then stands above it. */
export function isPutOffAlone(sentence: string): boolean {
  return isPutOffUntil(sentence) && alone.test(sentence)
}

/** No note has more letters. */
const longest = 200
