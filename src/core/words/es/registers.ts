import type { Words } from '../en/index.ts'
import { states } from './states.ts'

/** The register of actions. */
export const actions: Words['actions'] = {
  onList: 'En la lista',
  inSilent: (series) => `En la lista de ${series}, que ya no se reúne`,
  leftList: 'Salidas de la lista',
  once: 'En ninguna lista',
  done: 'Terminadas',
  title: (type, of) => `Tareas${{ series: ' de ', state: ': ', owner: ' de ', tool: ' sobre ' }[type]}${of}`,
  withoutDate: 'sin fecha',
  withoutWords: 'sin texto',
  nothingSaid: 'no se dice nada de ella',
  asOfLast: (day) => `Estado en la última reunión, ${day}`,
  longestFirst: 'las más antiguas primero',
  leftAtLast: 'Salieron de la lista en la última reunión',
  nobodySaidDone: 'ninguna reunión dijo que estuvieran terminadas',
  state: 'Estado',
  bySeries: 'Anotadas alguna vez, por serie',
  byTool: 'Anotadas alguna vez, por herramienta',
  shareOf: {
    left: (own, all) => `${own} de ${all} salieron de la lista sin que nadie dijera por qué.`,
    once: (own, all) => `${own} de ${all} se anotaron, y ninguna lista las sigue.`,
    over: (own, all) => `${own} de ${all} constan como hechas.`,
  },
  toPerson: (name) => `${name} en las reuniones`,
  noLonger: 'Ya no están en la lista',
  lastListed: (year) => `Anotadas por última vez en ${year}`,
  shownOf: (shown, all) => `${shown} de ${all}`,
  allOf: (amount, year) => `Todo: ${amount}, ${year}`,
  empty:
    'Todavía no consta ninguna tarea. Lo es una línea como «AI (Mia): publicar una versión» en un acta, un elemento con una casilla o una lista bajo el título «Tareas».',
  habit: (isCarried, times, carried) =>
    `${isCarried ? 'Estas reuniones dan seguimiento a sus tareas' : 'Estas reuniones anotan sus tareas una sola vez'}: ${toTimes(times)} una tarea estaba abierta en una reunión, y ${toTimes(carried)} la siguiente la retomó.`,
  joined:
    'Las reuniones se enlazan por las palabras cuando la tarea no tiene número. Un número escrito en el texto, como #12, es lo que decide.',
  strip: (meetings, listed) => `${meetings}, anotada en ${listed}`,
  notListed: 'no anotada',
  newWords: 'palabras nuevas',
  sameWords: 'las mismas palabras',
  owner: 'Responsable',
  owners: 'Responsables',
  nobody: 'no se nombra a nadie',
  opened: 'Abierta',
  beforeRecord: 'antes de que empiece este archivo',
  due: 'Vencimiento',
  standing: 'Validez',
  notApproved: 'aún sin aprobar: su acta es un borrador',
  listed: 'Anotada',
  tools: 'Herramientas',
  tickets: 'Tiques',
  ended: 'Ya no se anota. Ninguna reunión dijo que estuviera terminada.',
  byWording: (words, percent, owner) =>
    `por las palabras: ${words} en común, ${percent}\u00a0% de parecido${owner === null ? '' : `, ${owner} en las dos`}`,
  listIn: (year) => `La lista en ${year}`,
  listFrom: (first, last) => `La lista de ${first} a ${last}`,
  oneOnly: 'una sola reunión',
  twoOrThree: 'dos o tres',
  fourToSix: 'de cuatro a seis',
  sevenOrMore: 'siete o más',
  states,
}

function toTimes(amount: number): string {
  return amount === 1 ? '1 vez' : `${amount} veces`
}

/** The register of decisions. */
export const decisions: Words['decisions'] = {
  ofSeries: (series) => `Decisiones de ${series}`,
  onTool: (tool) => `Decisiones sobre ${tool}`,
  inState: (state) => `Decisiones: ${state}`,
  newestOf: (shown, all) => `Las ${shown} más recientes de ${all}`,
  shownOf: (shown, all) => `${shown} de ${all}`,
  older: 'Las más antiguas están con su serie',
  empty:
    'Todavía no consta ninguna decisión. Lo es una línea como «ACUERDO: una tabla por herramienta» en un acta, o un elemento bajo el título «Decisiones».',
  verbs: { proposed: 'Propuesta', agreed: 'Adoptada', rejected: 'Rechazada', deferred: 'Aplazada' },
  effects: { supersedes: 'Sustituida', revokes: 'Revocada', amends: 'Modificada' },
  does: { supersedes: 'Sustituye', revokes: 'Revoca', amends: 'Modifica' },
  effectBy: { supersedes: 'Sustituida por', revokes: 'Revocada por', amends: 'Modificada por' },
  on: ' el ',
  by: (series) => ` por ${series}`,
  ofRecord: ', según su documento',
  onDay: (day) => `el ${day}`,
  byAnother: 'por otra decisión',
  draft: 'Su acta es un borrador que aún no está aprobado.',
  states: {
    agreed: 'adoptada',
    'in force': 'vigente',
    'not yet approved': 'aún sin aprobar',
    superseded: 'sustituida',
    revoked: 'revocada',
    none: 'sin efecto',
    proposed: 'propuesta',
    rejected: 'rechazada',
    deferred: 'aplazada',
  },
  number: 'Número',
  state: 'Estado',
  where: 'Dónde',
}
