/** What stands between two states of a page: in previews, between two reports, in its history. */
export const versions = {
  preview: 'Preview of a proposed change.',
  allChanges: 'All pages that it changes',
  previewTitle: 'Pages that the proposed change touches',
  added: 'New pages',
  changed: 'Changed pages',
  moved: 'Moved pages',
  removed: 'Pages that go',
  movedFrom: (address: string) => `was ${address}`,
  isAdded: 'This page is new.',
  isMoved: 'This page moves.',
  isChanged: 'On this page what is new is underlined, and what goes is struck out.',
  nothingTouched: 'No page of a document says anything else than before.',
}
