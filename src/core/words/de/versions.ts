import { figure, list } from './amounts.ts'
import type { Words } from '../en/index.ts'

/** Was zwischen zwei Ständen einer Seite liegt. */
export const versions: Words['versions'] = {
  preview: 'Vorschau einer vorgeschlagenen Änderung.',
  allChanges: 'Alle Seiten, die sie ändert',
  previewTitle: 'Seiten, die die vorgeschlagene Änderung berührt',
  added: 'Neue Seiten',
  changed: 'Geänderte Seiten',
  moved: 'Verschobene Seiten',
  removed: 'Seiten, die wegfallen',
  movedFrom: (address) => `war ${address}`,
  isAdded: 'Diese Seite ist neu.',
  isMoved: 'Diese Seite wird verschoben.',
  isChanged: 'Was auf dieser Seite neu ist, ist unterstrichen, was wegfällt, durchgestrichen.',
  beginning: 'Anfang',
  onlyLater: 'nur im späteren',
  onlyEarlier: 'nur im früheren',
  notStated: 'nicht angegeben',
  points: (change, isOne) => `${change} ${isOne ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  moreLines: (amount) =>
    amount === 1 ? 'Eine weitere Zeile ist anders.' : `${figure(amount)} weitere Zeilen sind anders.`,
  compared: 'Verglichen mit dem davor',
  comparedTitle: (later, earlier) => `${later}, verglichen mit ${earlier}`,
  struck: 'durchgestrichen',
  underlined: 'unterstrichen',
  counts: ({ changed, added, removed, same }) => {
    const said = [
      changed > 0 ? `${changed} ${changed === 1 ? 'ist' : 'sind'} anders` : null,
      added > 0 ? `${added} ${added === 1 ? 'steht' : 'stehen'} nur im späteren` : null,
      removed > 0 ? `${removed} ${removed === 1 ? 'steht' : 'stehen'} nur im früheren` : null,
      same > 0 ? `${same} ${same === 1 ? 'sagt' : 'sagen'} dasselbe` : null,
    ].filter((one) => one !== null)
    const all = changed + added + removed + same
    return changed + added + removed === 0
      ? 'Beide sagen dasselbe.'
      : `Von ${all} ${all === 1 ? 'Abschnitt' : 'Abschnitten'}: ${said.join(', ')}.`
  },
  historyTitle: (title) => `Verlauf von ${title}`,
  begun: (day) => `Die älteste Fassung, die hier gezeigt wird, ist vom ${day}.`,
  history: ({ first, approved, corrected, earlier }) => {
    const begun = approved === null ? `Älteste Fassung vom ${first}` : `Genehmigt am ${approved}`
    const verb = approved === null ? 'geändert' : 'berichtigt'
    const often = earlier > 0 ? `, davor ${earlier === 1 ? 'einmal' : `${figure(earlier)}-mal`}` : ''
    return corrected.length === 0 ? `${begun}.` : `${begun}, ${verb} am ${list(corrected)}${often}.`
  },
  nothingTouched: 'Keine Seite eines Dokuments sagt etwas anderes als zuvor.',
}
