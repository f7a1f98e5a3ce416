import type { Words } from '../en/index.ts'
import { counted, figure, list } from './amounts.ts'

/** What stands between two states of a page: in previews, between two reports, in its history. */
export const versions: Words['versions'] = {
  preview: 'Aperçu d’une modification proposée.',
  allChanges: 'Toutes les pages qu’elle modifie',
  previewTitle: 'Pages touchées par la modification proposée',
  added: 'Nouvelles pages',
  changed: 'Pages modifiées',
  moved: 'Pages déplacées',
  removed: 'Pages supprimées',
  movedFrom: (address) => `auparavant ${address}`,
  isAdded: 'Cette page est nouvelle.',
  isMoved: 'Cette page est déplacée.',
  isChanged: 'Sur cette page, ce qui est nouveau est souligné, et ce qui disparaît est barré.',
  beginning: 'Début',
  onlyLater: 'seulement dans le plus récent',
  onlyEarlier: 'seulement dans le plus ancien',
  notStated: 'non indiqué',
  points: (change, isOne) => `${change} ${isOne ? 'point' : 'points'}`,
  moreLines: (amount) => (amount === 1 ? 'Une autre ligne diffère.' : `${figure(amount)} autres lignes diffèrent.`),
  compared: 'Comparé au précédent',
  comparedTitle: (later, earlier) => `${later}, comparé à ${earlier}`,
  struck: 'barré',
  underlined: 'souligné',
  counts: ({ changed, added, removed, same }) => {
    const said = [
      changed > 0 ? `${changed} ${changed === 1 ? 'diffère' : 'diffèrent'}` : null,
      added > 0 ? `${added} ${added === 1 ? 'est' : 'sont'} seulement dans le plus récent` : null,
      removed > 0 ? `${removed} ${removed === 1 ? 'est' : 'sont'} seulement dans le plus ancien` : null,
      same > 0 ? `${same} ${same === 1 ? 'dit' : 'disent'} la même chose` : null,
    ].filter((one) => one !== null)
    const all = changed + added + removed + same
    return changed + added + removed === 0
      ? 'Les deux disent la même chose.'
      : `Sur ${counted(all, 'section', 'sections')} : ${said.join(', ')}.`
  },
  historyTitle: (title) => `Historique de ${title}`,
  begun: (day) => `La plus ancienne version montrée ici est du ${day}.`,
  history: ({ first, approved, corrected, earlier }) => {
    const begun = approved === null ? `Version la plus ancienne du ${first}` : `Approuvé le ${approved}`
    const verb = approved === null ? 'modifié' : 'corrigé'
    const often = earlier > 0 ? `, et ${figure(earlier)} fois auparavant` : ''
    return corrected.length === 0 ? `${begun}.` : `${begun}, ${verb} le ${list(corrected)}${often}.`
  },
  nothingTouched: 'Aucune page d’un document ne dit autre chose qu’avant.',
}
