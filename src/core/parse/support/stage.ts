import { foldSpace } from '../../text/fold.ts'

/** What a column of a release table says of support: the start or end of a stage of it. */
export interface StageColumn {
  /** The stage in the words of the heading: `LTS`, `Maintenance`; `null` for support as a whole. */
  stage: string | null
  /** Whether the stage starts or ends that day; `null` where the heading does not say and the other dates have to. */
  edge: 'start' | 'end' | null
}

const ending =
  /\b(?:planned |expected )?(?:end(?:s|ed)?(?: dates?)?(?: (?:of|on))?|until|till|through|expires?|expiry|eol|eos|eosl)\b/i
const starting = /\b(?:start(?:s|ed)?(?: dates?)?(?: of)?|begin(?:s|ning)?(?: of)?|from|since)\b/i
const whole =
  /^(?:final release|last release|retired|retirement|sunset|eol|eos|eosl|end of (?:life|support|service|maintenance))(?: date)?$/

/** A stage consists of these words alone, and of one of them that cannot be about anything else. */
const words =
  /^(?:(?:active|full|main|mainstream|standard|general|regular|premier|extended|security|critical|bug|fix|fixes|bugfix|bugfixes|maintenance|maintained|lts|elts|esm|esr|long|term|support|supported|life|service|updates?|patches|mode|phase|window|only|and|the|date|\d)(?: |$))+$/
const telling = /\b(?:active|security|bug ?fix(?:es)?|maintenance|maintained|lts|elts|esm|esr|support|supported|life)\b/
const alone = /^(?:(?:active|maintenance) )?(?:maintenance|lts|elts|esm|support|security support|extended support)$/
const plain = /^(?:support|supported|life|service|date|the| )*$/

/**
 * Read the heading of a column that gives a day of the life of a release; `null` for any other.
 *
 *     'End of life', 'EOL', 'Supported until' → the end of support
 *     'Maintenance Start' → the start of "Maintenance"; 'Active until' → the end of "Active"
 *     'LTS' → start or end of "LTS"
 */
export function readStageColumn(heading: string): StageColumn | null {
  const written = foldSpace(heading.replace(/[*_:()-]/g, ' ')).trim()
  const text = written.toLowerCase()
  if (whole.test(text)) return { stage: null, edge: 'end' }
  if (alone.test(text)) return { stage: plain.test(text) ? null : written, edge: plain.test(text) ? 'end' : null }
  const edge = ending.test(text) ? 'end' : starting.test(text) ? 'start' : null
  if (edge === null) return null
  const name = foldSpace(written.replace(edge === 'end' ? ending : starting, ' ')).trim()
  const rest = name.toLowerCase().replaceAll('/', ' ')
  const isStage = rest === '' ? /^(?:eol|eos|eosl)\b/.test(text) : words.test(rest) && telling.test(rest)
  return isStage ? { stage: plain.test(rest) ? null : name.replace(/ date$/i, ''), edge } : null
}
