/** A noun as sentences count it: `une réunion`, `aucune réunion`, `trois réunions`. */
export interface Noun {
  one: string
  many: string
  gender: 'm' | 'f'
}

const small = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')

/** Nouns that sentences count. */
export const nouns = {
  action: { one: 'action', many: 'actions', gender: 'f' },
  decision: { one: 'décision', many: 'décisions', gender: 'f' },
  document: { one: 'document', many: 'documents', gender: 'm' },
  meeting: { one: 'réunion', many: 'réunions', gender: 'f' },
  milestone: { one: 'jalon', many: 'jalons', gender: 'm' },
  month: { one: 'mois', many: 'mois', gender: 'm' },
  name: { one: 'nom', many: 'noms', gender: 'm' },
  number: { one: 'valeur', many: 'valeurs', gender: 'f' },
  person: { one: 'personne', many: 'personnes', gender: 'f' },
  release: { one: 'version', many: 'versions', gender: 'f' },
  report: { one: 'rapport', many: 'rapports', gender: 'm' },
  section: { one: 'section', many: 'sections', gender: 'f' },
  year: { one: 'an', many: 'ans', gender: 'm' },
} as const satisfies Record<string, Noun>

/** Write a number with its thousands apart: `1 040`. */
export function figure(amount: number): string {
  return amount.toLocaleString('fr')
}

/** Say how many, up to twelve in words: `aucune action`, `une réunion`, `trois ans`, `1 040 actions`. */
export function number(amount: number, { one, many, gender }: Noun): string {
  return amount < 2 ? `${some(amount, gender)} ${one}` : `${some(amount, gender)} ${many}`
}

/** Say how many where what is counted was said before: `aucune`, `une`, `1 040`. */
export function some(amount: number, gender: Noun['gender'] = 'f'): string {
  if (amount === 0) return gender === 'f' ? 'aucune' : 'aucun'
  if (amount === 1) return gender === 'f' ? 'une' : 'un'
  return small[amount] ?? figure(amount)
}

/** Say how many in figures: `1 réunion`, `3 réunions`; nothing and one are singular. */
export function counted(amount: number, one: string, many: string): string {
  return `${figure(amount)} ${amount < 2 ? one : many}`
}

/** Join names: `Ann`, `Ann et Bob`, `Ann, Bob et Cy`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`
}
