import { figure, list } from './amounts.ts'

/** In how many sections two texts differ, and how. */
export interface SectionCounts {
  changed: number
  added: number
  removed: number
  same: number
}

/** When a page was approved and changed, in words. */
export interface HistoryFacts {
  first: string
  approved: string | null
  corrected: string[]
  /** How often before those days. */
  earlier: number
}

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
  /** What stands before the first heading of a document. */
  beginning: 'Beginning',
  onlyLater: 'only in the later one',
  onlyEarlier: 'only in the earlier one',
  notStated: 'not stated',
  /** Of a number in per cent. */
  points: (change: string, isOne: boolean) => `${change} ${isOne ? 'point' : 'points'}`,
  moreLines: (amount: number) => `${amount === 1 ? 'One more line differs' : `${figure(amount)} more lines differ`}.`,
  compared: 'Compared with the one before',
  comparedTitle: (later: string, earlier: string) => `${later} compared with ${earlier}`,
  struck: 'struck out',
  underlined: 'underlined',
  /** `Of 6 sections 2 differ, 1 is only in the later one, 3 say the same.` */
  counts: ({ changed, added, removed, same }: SectionCounts) => {
    const said = [
      changed > 0 ? `${changed} ${changed === 1 ? 'differs' : 'differ'}` : null,
      added > 0 ? `${added} ${added === 1 ? 'is' : 'are'} only in the later one` : null,
      removed > 0 ? `${removed} ${removed === 1 ? 'is' : 'are'} only in the earlier one` : null,
      same > 0 ? `${same} ${same === 1 ? 'says' : 'say'} the same` : null,
    ].filter((one) => one !== null)
    const all = changed + added + removed + same
    return changed + added + removed === 0
      ? 'Both say the same.'
      : `Of ${all} ${all === 1 ? 'section' : 'sections'} ${said.join(', ')}.`
  },
  historyTitle: (title: string) => `History of ${title}`,
  begun: (day: string) => `The oldest version shown here is of ${day}.`,
  /** `Approved on 8 March 2021, corrected on 15 March 2021.` */
  history: ({ first, approved, corrected, earlier }: HistoryFacts) => {
    const begun = approved === null ? `Oldest version of ${first}` : `Approved on ${approved}`
    const verb = approved === null ? 'changed' : 'corrected'
    const often = earlier > 0 ? `, and ${earlier === 1 ? 'once' : `${figure(earlier)} times`} before` : ''
    return corrected.length === 0 ? `${begun}.` : `${begun}, ${verb} on ${list(corrected)}${often}.`
  },
  nothingTouched: 'No page of a document says anything else than before.',
}
