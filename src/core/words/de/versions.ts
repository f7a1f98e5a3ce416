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
  nothingTouched: 'Keine Seite eines Dokuments sagt etwas anderes als zuvor.',
}
