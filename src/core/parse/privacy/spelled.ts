import type { Detector } from './detector.ts'

/** Figures as they are said, in ten languages. */
const figure =
  '(?:double|triple|doppel|oh|zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|een|twee|drie|vier|vijf|zes|zeven|acht|negen|nul|um|dois|três|quatro|sete|oito|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|ett|två|fyra|fem|sex|sju|åtta|nio|noll|en|to|fire|seks|syv|otte|åtte|ni|nul|один|два|три|четыре|пять|шесть|семь|восемь|девять|ноль)'
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
    'twee drie vier,dois três quatro,dwa trzy cztery,två tre fyra,to tre fire,два три четыре,drie vier vijf,tre fire fem,tre fyra fem',
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
    `(?<!\\p{L})(?:pin|pass ?code|code|kod|kode|codice|código|geheimzahl|combination|combo|kombination|zahlenkombination|combinaison|combinación|combinazione|combinatie|combinação|kombinasjon(?:en)?|kombinationen|szyfr)(?:\\s(?:of|for|to|der|des|vom|am|für|du|de|del|della|do|van|till|til)(?:\\s[\\p{L}'-]{1,16}){1,5}?)?(?:\\s(?:is|ist|lautet|est|es|è|é|är|er|to|jest|je)\\s|\\s?[:=]\\s?|\\s)(${figure}(?:${apart}${figure}){3,11})(?![\\p{L}-])`,
    'giu',
  ),
}

export const spelled: readonly Detector[] = [code, telephone]
