import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Italian, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: ['versione'],
    tool: ['componente'],
    released: ['rilasciata il'],
    planned: ['prevista'],
    date: [],
    status: ['stato'],
    notes: ['note'],
  },
  milestones: {
    id: [],
    title: ['traguardo'],
    owner: ['responsabile'],
    due: ['scadenza'],
    delivered: ['consegnato'],
    status: ['stato'],
  },
  early: ['inizio'],
  mid: ['metà'],
  late: ['fine'],
  undecided: ['da definire'],
}
