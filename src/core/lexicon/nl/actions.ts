import { splitWords } from '../../text/split-words.ts'
import type { ActionWords } from '../words.ts'

/** How minutes in Dutch head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: ['actie', 'acties', 'actiepunt', 'actiepunten', 'actielijst', 'taken', 'te doen', 'volgende stappen'],
  beside: ['nieuwe', 'lijst van'],
  ended: ['afgerond', 'afgehandeld', 'klaar'],
  otherLists: ['agenda'],
  earlier: ['open', 'openstaande', 'vorige'],
  reviews: ['bespreking'],
  labels: ['Actie', 'Actiepunt', 'Taak'],
  topics: ['agendapunten'],
  nobody: ['iedereen', 'allen', 'niemand', 'n.t.b.'],
  joining: ['en'],
  duties: ['moet', 'moeten', 'zal', 'zullen', 'gaat', 'gaan'],
  committing: ['neemt contact op met', 'nemen contact op met', 'pakt op', 'neemt op zich'],
  assigning: ['zal', 'zullen', 'moet', 'moeten', 'gaat', 'gaan', 'neemt contact op met', 'nemen contact op met'],
  subjects: [],
  reports: [],
  until: ['voor', 'uiterlijk', 'tot'],
  announcements: ['volgende vergadering'],
  remarks: ['opmerking'],
  beforeOthers: [],
  acronyms: [],
  done: ['gedaan', 'klaar', 'afgerond'],
  nothing: ['geen'],
  columns: {
    number: ['nr'],
    action: ['actie', 'wat', 'omschrijving', 'taak'],
    owner: ['wie', 'verantwoordelijke'],
    status: [],
    opened: [],
    due: ['wanneer', 'deadline'],
    closed: ['afgerond'],
  },
  groups: splitWords('leden bestuur vrijwilligers'),
  noNames: splitWords('actie acties alle dat de deze die een er het iedereen niemand volgende we wie wij'),
}
