import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Norwegian, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: ['versjon'],
    tool: ['komponent'],
    released: ['utgitt'],
    planned: ['planlagt'],
    date: ['dato'],
    status: [],
    notes: ['merknader'],
  },
  milestones: { id: [], title: ['milepæl'], owner: ['ansvarlig'], due: ['frist'], delivered: ['levert'], status: [] },
  early: ['begynnelsen av'],
  mid: ['midten av'],
  late: ['slutten av'],
  undecided: ['ikke fastsatt'],
}
