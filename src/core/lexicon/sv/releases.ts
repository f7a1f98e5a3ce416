import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Swedish, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: [],
    tool: ['komponent'],
    released: ['utgiven'],
    planned: ['planerad'],
    date: ['datum'],
    status: [],
    notes: ['anmärkningar'],
  },
  milestones: {
    id: [],
    title: ['milstolpe'],
    owner: ['ansvarig'],
    due: ['slutdatum'],
    delivered: ['levererad'],
    status: [],
  },
  early: ['början av'],
  mid: ['mitten av'],
  late: ['slutet av'],
  undecided: ['ännu inte bestämt'],
}
