import { splitWords } from '../../text/split-words.ts'
import type { ActionWords } from '../words.ts'

/** How minutes in Italian head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: ['azione', 'azioni', 'attività', 'compiti', 'cose da fare', 'prossimi passi'],
  beside: ['nuove', 'elenco delle'],
  ended: ['concluse', 'concluso', 'completate'],
  otherLists: ['ordine del giorno'],
  earlier: ['aperte', 'precedenti'],
  reviews: ['revisione'],
  labels: ['Azione', 'Compito'],
  topics: ['argomenti'],
  nobody: ['da definire', 'nessuno', 'tutti'],
  joining: ['e'],
  duties: ['deve', 'devono'],
  committing: ['si occupa di', 'si occupano di', 'si impegna a', 'si incarica di'],
  assigning: ['deve', 'devono', 'si occupa di', 'si occuperà di', 'si impegna a'],
  subjects: [],
  reports: [],
  until: ['entro', 'entro il'],
  announcements: ['prossima riunione'],
  remarks: ['nota'],
  beforeOthers: [],
  acronyms: [],
  done: ['fatto', 'concluso', 'completato'],
  nothing: ['nessuna', 'nessuno'],
  columns: {
    number: [],
    action: ['azione', 'cosa', 'compito', 'descrizione'],
    owner: ['chi', 'responsabile'],
    status: ['stato'],
    opened: [],
    due: ['entro', 'scadenza', 'quando'],
    closed: ['conclusa'],
  },
  groups: splitWords('membri soci volontari'),
  noNames: splitWords('azione azioni che chi il la lo gli noi prossima si tutti una'),
}
