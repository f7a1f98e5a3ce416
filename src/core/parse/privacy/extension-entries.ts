import { extensionLabels, perhapsExtensionLabels } from '../../lexicon/extensions.ts'
import { isReference } from './counted.ts'
import { anyOf, type Detector } from './detector.ts'

const labels = anyOf([...extensionLabels, ...perhapsExtensionLabels])

/** In front of its label: `M. Roux au 4126 (poste)`. */
export const beforeLabel: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /\d\s\(\p{L}/u,
  expression: new RegExp(`(?<![\\w.,:/-]|\\d )(\\d{4,5})(?=\\s\\((?:${labels})\\.?\\))`, 'giu'),
  accept: (found, { before }) => (/^(?:19\d|20[0-4])\d$/.test(found) || isReference(before) ? null : found),
}

/** `int 4126` without its dot, beside whose it is, for programs have it too; `41.26` behind a colon. */
export const entry: Detector = {
  kind: 'telephone number',
  isNumber: true,
  sign: /int\s\d|\d\.\d/i,
  expression: new RegExp(
    `(?<=[,(]\\s{0,2})int\\s(\\d{4,5})(?=\\s*(?:$|\\n|[,;)(|]|\\.\\s))|(?<![\\p{L}\\p{N}-])int\\s(\\d{4,5})(?=\\s\\(\\p{L}{2,20}\\))|(?<![\\p{L}\\p{N}-])${labels}\\.?\\s?:\\s?(\\d\\d\\.\\d\\d(?:\\.\\d\\d)?)(?=\\s*(?:$|\\n|[,;)(|]|\\.\\s))`,
    'giu',
  ),
  accept: (found) => (/^(?:19\d|20[0-4])\d$/.test(found) ? null : found),
}
