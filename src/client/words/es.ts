import type { ClientWords } from './en.ts'

const documents = (count: number): string => `${count} ${count === 1 ? 'documento' : 'documentos'}`
const quote = (words: string): string => `«${words}»`
/** Before the sound of an i, `y` is `e`: `«Ann» e «Inés»`. */
const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ''
  const and = /^«?h?[ií](?![aeo])/i.test(last) ? 'e' : 'y'
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** What scripts say, in Spanish. */
export const es: ClientWords = {
  kinds: {
    minutes: 'Acta',
    report: 'Informe',
    faq: 'Preguntas',
    roadmap: 'Hoja de ruta',
    tool: 'Herramienta',
    milestone: 'Hitos',
    page: 'Página',
    file: 'Fichero adjunto',
  },
  facets: { kind: 'Tipo', series: 'Serie', year: 'Año', tool: 'Herramienta', person: 'Persona' },
  failed: 'No se pudo cargar el índice de búsqueda. Vuelva a cargar la página para intentarlo de nuevo.',
  asked: (words) => ` para ${words}`,
  found: (count, asked, most) =>
    `${documents(count)}${asked}${most > 0 ? `, y ${most} con la mayoría de las palabras` : ''}`,
  endsBeforeStart: (asked) => `No se encontró nada${asked}: el periodo termina antes de empezar.`,
  noneHasAll: (most) =>
    `Ningún documento tiene todas las palabras; ${documents(most)} ${most === 1 ? 'tiene' : 'tienen'} la mayoría`,
  doNotOccur: (words) => `${listed(words.map(quote))} no ${words.length > 1 ? 'aparecen' : 'aparece'} en este archivo.`,
  nothing: 'No se encontró nada: ',
  nothingInChoice: (asked) => `No se encontró nada${asked} en lo elegido.`,
  nothingFor: (asked) => `No se encontró nada${asked}.`,
  meansNothing: (sign) => `${quote(sign)} no significa nada aquí: la palabra se buscó en todas partes.`,
  noneOf: (day) => `Ningún documento es del ${day}.`,
  nearestAre: (day) => `Ningún documento es del ${day}. Los más cercanos: `,
  and: ' y ',
  everythingOf: (name) => `todo sobre ${name}`,
  onlyIn: (words, name) => `${words}, solo en ${name}`,
  readAs: (from, to) => `${quote(from)}, que no aparece, se leyó como ${quote(to)}.`,
  asTyped: 'Buscar tal como se escribió',
  didYouMean: 'Quizá quiso decir ',
  orShow: 'O mostrar ',
  countPeople: 'Contar las personas',
  more: (amount) => `${amount} más`,
  findA: (facet) => `Buscar: ${facet.toLowerCase()} `,
  linkedFrom: 'Enlazado desde ',
  atBeginning: 'Al comienzo',
  moreSections: (amount) => `${amount} ${amount === 1 ? 'sección más' : 'secciones más'}`,
  without: 'Sin',
  ofFound: (at, all) => `${at} de ${all} coincidencias`,
  wordsFound: 'Palabras encontradas',
  previous: 'Anterior',
  next: 'Siguiente',
  clear: 'Quitar',
  searchFor: (words) => `Buscar ${quote(words)} en el archivo`,
  searching: 'Buscando…',
  searchRecord: 'Buscar en el archivo',
  search: 'Búsqueda',
  allResults: 'Todos los resultados',
  follow: (name) => `Seguir ${name} en un lector de feeds`,
  keys: 'Las flechas recorren los resultados, Intro los muestra todos, Esc cierra.',
}
