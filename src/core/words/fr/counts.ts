import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

const count =
  (one: string, many = `${one}s`) =>
  (amount: number): string =>
    counted(amount, one, many)

/** How many of each thing that pages count. */
export const counts: Words['counts'] = {
  action: count('action'),
  candidate: count('candidate'),
  date: count('date'),
  day: count('jour'),
  decision: count('décision'),
  document: count('document'),
  hour: count('heure'),
  incident: count('incident'),
  meeting: count('réunion'),
  milestone: count('jalon'),
  minute: count('minute'),
  month: count('mois', 'mois'),
  moreDay: count('jour de plus', 'jours de plus'),
  morePassage: count('autre passage', 'autres passages'),
  name: count('nom'),
  number: count('valeur'),
  organisation: count('organisation'),
  other: count('autre'),
  plan: count('plan'),
  question: count('question'),
  recordedMeeting: count('réunion avec présences', 'réunions avec présences'),
  release: count('version'),
  report: count('rapport'),
  section: count('section'),
  time: count('fois', 'fois'),
  tool: count('outil'),
  version: count('version'),
  word: count('mot'),
}
