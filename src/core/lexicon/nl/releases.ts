import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Dutch, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: ['versie'],
    tool: ['onderdeel'],
    released: ['uitgebracht'],
    planned: ['gepland'],
    date: ['datum'],
    status: [],
    notes: ['opmerkingen'],
  },
  milestones: {
    id: [],
    title: ['mijlpaal'],
    owner: ['verantwoordelijke'],
    due: ['streefdatum'],
    delivered: ['opgeleverd'],
    status: [],
  },
  early: ['begin'],
  mid: ['midden'],
  late: ['eind'],
  undecided: ['nader te bepalen'],
}
