/** A noun as sentences count it: `eine Sitzung`, `keine Sitzung`, `drei Sitzungen`; `dative` where that differs in the plural. */
export interface Noun {
  one: string
  many: string
  dative?: string
  gender: 'm' | 'f' | 'n'
}

const articles = { m: 'ein', f: 'eine', n: 'ein' } as const
const dativeArticles = { m: 'einem', f: 'einer', n: 'einem' } as const

const small = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

/** Nouns that sentences count. */
export const nouns = {
  action: { one: 'Aufgabe', many: 'Aufgaben', gender: 'f' },
  decision: { one: 'Beschluss', many: 'Beschlüsse', gender: 'm' },
  document: { one: 'Dokument', many: 'Dokumente', dative: 'Dokumenten', gender: 'n' },
  meeting: { one: 'Sitzung', many: 'Sitzungen', gender: 'f' },
  milestone: { one: 'Meilenstein', many: 'Meilensteine', dative: 'Meilensteinen', gender: 'm' },
  month: { one: 'Monat', many: 'Monate', dative: 'Monaten', gender: 'm' },
  name: { one: 'Name', many: 'Namen', gender: 'm' },
  number: { one: 'Zahl', many: 'Zahlen', gender: 'f' },
  person: { one: 'Person', many: 'Personen', gender: 'f' },
  release: { one: 'Version', many: 'Versionen', gender: 'f' },
  report: { one: 'Bericht', many: 'Berichte', dative: 'Berichten', gender: 'm' },
  section: { one: 'Abschnitt', many: 'Abschnitte', dative: 'Abschnitten', gender: 'm' },
  year: { one: 'Jahr', many: 'Jahre', dative: 'Jahren', gender: 'n' },
} as const satisfies Record<string, Noun>

/** Write a number with its thousands apart: `1.040`. */
export function figure(amount: number): string {
  return amount.toLocaleString('de')
}

/** Say how many, up to twelve in words: `keine Aufgabe`, `eine Sitzung`, `drei Jahre`, `1.040 Aufgaben`. */
export function number(amount: number, { one, many, gender }: Noun): string {
  if (amount === 0) return `k${articles[gender]} ${one}`
  return amount === 1 ? `${articles[gender]} ${one}` : `${small[amount] ?? figure(amount)} ${many}`
}

/** The same behind `in`, `bei`, `von`: `einer Sitzung`, `drei Jahren`. */
export function dative(amount: number, { one, many, dative: plural = many, gender }: Noun): string {
  if (amount === 0) return `k${dativeArticles[gender]} ${one}`
  return amount === 1 ? `${dativeArticles[gender]} ${one}` : `${small[amount] ?? figure(amount)} ${plural}`
}

/** Say how many where what is counted was said before: `keine`, `eine`, `1.040`. */
export function some(amount: number, gender: Noun['gender'] = 'f'): string {
  if (amount === 0) return gender === 'm' ? 'keiner' : gender === 'n' ? 'keines' : 'keine'
  if (amount === 1) return gender === 'm' ? 'einer' : gender === 'n' ? 'eines' : 'eine'
  return small[amount] ?? figure(amount)
}

/** Join names: `Ann`, `Ann und Bob`, `Ann, Bob und Cy`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`
}
