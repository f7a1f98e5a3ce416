import {
  readHarmlessTexts,
  readPrivateSpellings,
  readUnrecognisedSpellings,
  redactMarkdown,
} from '../tests/core/privacy/spellings.ts'

// npm run privacy: how many of the spellings of private details are hidden, and how many harmless texts are left alone.
const spellings = [...readPrivateSpellings(), ...readUnrecognisedSpellings()]
const shown = spellings.filter(({ secret, text }) => redactMarkdown(text).left.includes(secret))
const harmless = readHarmlessTexts()
const wronged = harmless.filter(({ text }) => redactMarkdown(text).count > 0)
const hidden = spellings.length - shown.length

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
console.log(`recall     ${percent(hidden, spellings.length)}  (${hidden} of ${spellings.length} spellings hidden)`)
console.log(
  `precision  ${percent(hidden, hidden + wronged.length)}  (${wronged.length} of ${harmless.length} harmless texts redacted)`,
)
for (const { kind, text } of shown) console.log(`shown     ${kind}: ${JSON.stringify(text)}`)
for (const { group, text } of wronged) console.log(`redacted  ${group}: ${JSON.stringify(text)}`)
