const day = /^\d{1,2} de |^\d{4}-\d\d-\d\d$/
const quarter = /^(?:primer|segundo|tercer|cuarto) trimestre|^T\d/
const vague = /^(?:principios|mediados|finales) /

/** How a date is stated: `26 de julio de 2010`, `tercer trimestre de 2010`, `finales de septiembre de 2010`, `julio de 2010`. */
function kindOf(date: string): 'day' | 'quarter' | 'vague' | 'month' {
  if (day.test(date)) return 'day'
  if (quarter.test(date)) return 'quarter'
  return vague.test(date) ? 'vague' : 'month'
}

/** A date with its article, where it has one: `el 26 de julio de 2010`, `julio de 2010` */
export function named(date: string): string {
  return { day: 'el ', quarter: 'el ', vague: '', month: '' }[kindOf(date)] + date
}

/** `el 26 de julio de 2010`, `en el tercer trimestre de 2010`, `a finales de septiembre de 2010`, `en julio de 2010` */
export function on(date: string): string {
  return { day: 'el ', quarter: 'en el ', vague: 'a ', month: 'en ' }[kindOf(date)] + date
}

/** `hasta el 26 de julio de 2010`, `hasta julio de 2010` */
export function until(date: string): string {
  return `hasta ${named(date)}`
}

/** `desde el 26 de julio de 2010`, `desde julio de 2010` */
export function since(date: string): string {
  return `desde ${named(date)}`
}

/** `para el 26 de julio de 2010`, `para julio de 2010` */
export function forDate(date: string): string {
  return `para ${named(date)}`
}

/** `al 26 de julio de 2010`, `a julio de 2010`: where something was moved to. */
export function to(date: string): string {
  return `a ${named(date)}`.replace(/^a el /, 'al ')
}

/** `del 26 de julio de 2010`, `de julio de 2010` */
export function from(date: string): string {
  return `de ${named(date)}`.replace(/^de el /, 'del ')
}

/** Days have their articles: `del 8 de enero de 2024 al 26 de marzo de 2024`; else `2017 a 2024`, `20 kg a 29 kg` */
export function fromTo(first: string, last: string): string {
  return kindOf(first) === 'day' && kindOf(last) === 'day' ? `${from(first)} ${to(last)}` : `${first} a ${last}`
}
