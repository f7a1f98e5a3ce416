import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Danish, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: ['version'],
    tool: ['komponent'],
    released: ['udgivet'],
    planned: ['planlagt'],
    date: ['dato'],
    status: [],
    notes: ['bemærkninger'],
  },
  milestones: { id: [], title: ['milepæl'], owner: ['ansvarlig'], due: ['frist'], delivered: ['leveret'], status: [] },
  early: ['starten af', 'begyndelsen af'],
  mid: ['midten af'],
  late: ['slutningen af'],
  undecided: ['endnu ikke fastlagt'],
}
