import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

/** The pages of tools, beside their sentence. */
export const tools: Words['tools'] = {
  note: (tools, span) =>
    `${tools}, la última mencionada primero. Barras: frases que la nombran, por trimestre${span === null ? '' : `, ${span}`}.`,
  newestOf: (shown, all) =>
    `Las ${shown} más recientes de ${all} frases distintas, y la primera; la búsqueda encuentra las demás.`,
  silentFor: 'Sin versiones desde hace',
  longestBefore: (days) => `${days} fue la pausa más larga hasta entonces`,
  saidOfIt: 'Menciones',
  said: (documents, last) =>
    `en ${counted(documents, 'documento', 'documentos')}${last === null ? '' : `, la última: ${last}`}`,
  incidents: 'Incidentes',
  incidentsLast: (amount, day) => `${amount}, el último el ${day}`,
  unknownDay: 'una fecha desconocida',
}

/** The register of incidents. */
export const incidents: Words['incidents'] = {
  title: 'Incidentes e interrupciones',
  states: { planned: 'previsto', open: 'en curso', past: 'pasado' },
  onStatedDay: (incidents) => `${incidents} con un día indicado`,
  took: (known, duration) => `; ${known} ${known === 1 ? 'duró' : 'duraron'} ${duration} en total`,
  empty:
    'No consta ningún incidente con un día. «Fallo de la red el 16 de agosto de 16:15 a 18:35 UTC» en un acta o un informe lo es, y también una fila de una tabla de interrupciones, o un fichero como incidents/2024-03-05-dns.md con entradas bajo «## 10:20 UTC».',
  times: (start, end, day) => `${start} a ${end}${day === null ? '' : ` el ${day}`}`,
  duration: (hours, minutes) => `${hours} h ${minutes} min`,
  byMonth: 'Tiempo perdido por mes',
  byTool: 'Tiempo perdido por herramienta',
  byCause: 'Tiempo perdido por causa',
}
