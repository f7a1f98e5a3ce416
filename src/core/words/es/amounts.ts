/** A noun as sentences count it: `una reunión`, `ninguna reunión`, `tres reuniones`. */
export interface Noun {
  one: string
  many: string
  gender: 'm' | 'f'
}

const small = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')

/** Nouns that sentences count. */
export const nouns = {
  action: { one: 'tarea', many: 'tareas', gender: 'f' },
  decision: { one: 'decisión', many: 'decisiones', gender: 'f' },
  document: { one: 'documento', many: 'documentos', gender: 'm' },
  meeting: { one: 'reunión', many: 'reuniones', gender: 'f' },
  milestone: { one: 'hito', many: 'hitos', gender: 'm' },
  month: { one: 'mes', many: 'meses', gender: 'm' },
  name: { one: 'nombre', many: 'nombres', gender: 'm' },
  number: { one: 'valor', many: 'valores', gender: 'm' },
  person: { one: 'persona', many: 'personas', gender: 'f' },
  release: { one: 'versión', many: 'versiones', gender: 'f' },
  report: { one: 'informe', many: 'informes', gender: 'm' },
  section: { one: 'sección', many: 'secciones', gender: 'f' },
  year: { one: 'año', many: 'años', gender: 'm' },
} as const satisfies Record<string, Noun>

/** Write a number; from five digits on with its thousands apart: `1040`, `10.400`. */
export function figure(amount: number): string {
  return amount.toLocaleString('es')
}

/** Say how many, up to twelve in words: `ninguna tarea`, `un mes`, `tres años`, `1040 tareas`. */
export function number(amount: number, { one, many, gender }: Noun): string {
  if (amount > 1) return `${some(amount, gender)} ${many}`
  if (gender === 'f') return `${some(amount, gender)} ${one}`
  return `${amount === 0 ? 'ningún' : 'un'} ${one}`
}

/** Say how many where what is counted was said before: `ninguna`, `una`, `uno`, `1040`. */
export function some(amount: number, gender: Noun['gender'] = 'f'): string {
  if (amount === 0) return gender === 'f' ? 'ninguna' : 'ninguno'
  if (amount === 1) return gender === 'f' ? 'una' : 'uno'
  return small[amount] ?? figure(amount)
}

/** Say how many in figures: `1 reunión`, `0 reuniones`; only one is singular. */
export function counted(amount: number, one: string, many: string): string {
  return `${figure(amount)} ${amount === 1 ? one : many}`
}

/** Join names: `Ann`, `Ann y Bob`, `Ann, Bob y Cy`; before the sound of an i, `e`: `Ann e Inés`. */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const and = /^h?[ií](?![aeo])/i.test(last) ? 'e' : 'y'
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
