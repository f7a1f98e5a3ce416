const duration =
  /(?<![\d:.])(?:(?<number>\d{1,3}(?:\.\d)?)|(?<word>an?|one|two|three|four|five|six|eight))[ -](?<unit>minutes?|mins?|hours?|hrs?|days?)\b/i
const small = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
])

/** `about 8 hours` in minutes; `null` where no length is said. */
export function toMinutes(text: string): number | null {
  const { number, word, unit = '' } = duration.exec(text)?.groups ?? {}
  const amount = number === undefined ? small.get(word?.toLowerCase() ?? '') : Number(number)
  if (amount === undefined || amount === 0) return null
  return Math.round(amount * (/^m/i.test(unit) ? 1 : /^h/i.test(unit) ? 60 : 1440))
}
