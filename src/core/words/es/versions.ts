import type { Words } from '../en/index.ts'
import { counted, figure, list } from './amounts.ts'
import { named } from './days.ts'

/** What stands between two states of a page: in previews, between two reports, in its history. */
export const versions: Words['versions'] = {
  preview: 'Vista previa de un cambio propuesto.',
  allChanges: 'Todas las páginas que cambia',
  previewTitle: 'Páginas afectadas por el cambio propuesto',
  added: 'Páginas nuevas',
  changed: 'Páginas modificadas',
  moved: 'Páginas trasladadas',
  removed: 'Páginas eliminadas',
  movedFrom: (address) => `antes ${address}`,
  isAdded: 'Esta página es nueva.',
  isMoved: 'Esta página se traslada.',
  isChanged: 'En esta página, lo nuevo está subrayado y lo que desaparece, tachado.',
  beginning: 'Comienzo',
  onlyLater: 'solo en el más reciente',
  onlyEarlier: 'solo en el más antiguo',
  notStated: 'no se indica',
  points: (change, isOne) => `${change} ${isOne ? 'punto' : 'puntos'}`,
  moreLines: (amount) => (amount === 1 ? 'Otra línea difiere.' : `Otras ${figure(amount)} líneas difieren.`),
  compared: 'Comparado con el anterior',
  comparedTitle: (later, earlier) => `${later}, comparado con ${named(earlier)}`,
  struck: 'tachado',
  underlined: 'subrayado',
  counts: ({ changed, added, removed, same }) => {
    const said = [
      changed > 0 ? `${changed} ${changed === 1 ? 'difiere' : 'difieren'}` : null,
      added > 0 ? `${added} ${added === 1 ? 'está' : 'están'} solo en el más reciente` : null,
      removed > 0 ? `${removed} ${removed === 1 ? 'está' : 'están'} solo en el más antiguo` : null,
      same > 0 ? `${same} ${same === 1 ? 'dice' : 'dicen'} lo mismo` : null,
    ].filter((one) => one !== null)
    const all = changed + added + removed + same
    return changed + added + removed === 0
      ? 'Los dos dicen lo mismo.'
      : `De ${counted(all, 'sección', 'secciones')}: ${said.join(', ')}.`
  },
  historyTitle: (title) => `Historial de ${title}`,
  begun: (day) => `La versión más antigua que se muestra aquí es del ${day}.`,
  history: ({ first, approved, corrected, earlier }) => {
    const begun = approved === null ? `Versión más antigua: ${first}` : `Aprobado el ${approved}`
    const verb = approved === null ? 'modificado' : 'corregido'
    const often = earlier > 0 ? `, y ${earlier === 1 ? 'una vez' : `${figure(earlier)} veces`} antes` : ''
    return corrected.length === 0 ? `${begun}.` : `${begun}, ${verb} el ${list(corrected)}${often}.`
  },
  nothingTouched: 'Ninguna página de un documento dice otra cosa que antes.',
}
