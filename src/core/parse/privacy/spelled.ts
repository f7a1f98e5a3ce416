import type { Detector } from './detector.ts'

/** Figures as they are said, in five languages. */
const figure =
  '(?:double|triple|doppel|oh|zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove)'
const apart = '[\\s,/-]{1,3}'
/** Two in a row. */
const sign = new RegExp(`${figure}${apart}${figure}${apart}`, 'i')

/** A telephone number in words: `two oh two five five five oh one four two`. */
const telephone: Detector = {
  kind: 'telephone number',
  sign,
  expression: new RegExp(
    `(?<![\\p{L}-])(${figure}(?:${apart}(?:${figure}|\\d{2,4})){4,14}${apart}(?:${figure}|\\d{2,4}))(?![\\p{L}-])`,
    'giu',
  ),
  accept: (found) => (counts.test(found) ? null : found),
}

/** Counting up is none. */
const counts = new RegExp(
  [
    'two three four,three four five,four five six,five six seven,zwei drei vier,drei vier fünf,vier fünf sechs,deux trois quatre',
    'trois quatre cinq,quatre cinq six,dos tres cuatro,tres cuatro cinco,due tre quattro,tre quattro cinque',
  ]
    .flatMap((list) => list.split(','))
    .map((row) => row.replaceAll(' ', '.{1,3}'))
    .join('|'),
  'i',
)

/** A code in words behind its label: `PIN is four eight two nine`. */
const code: Detector = {
  kind: 'PIN',
  sign,
  expression: new RegExp(
    `(?<!\\p{L})(?:pin|pass ?code|code|codice|código|geheimzahl)(?:\\s(?:is|ist|lautet|est|es|è)\\s|\\s?[:=]\\s?|\\s)(${figure}(?:${apart}${figure}){3,11})(?![\\p{L}-])`,
    'giu',
  ),
}

export const spelled: readonly Detector[] = [code, telephone]
