import type { Words } from '../en/index.ts'

/** What the lists of the record are called. */
export const lists: Words['lists'] = {
  minutes: 'Comptes rendus',
  report: 'Rapports',
  faq: 'Questions',
  roadmap: 'Feuilles de route',
  tool: 'Outils',
  milestone: 'Jalons',
  page: 'Pages',
  actions: 'Actions',
  decisions: 'Décisions',
  incidents: 'Incidents',
  people: 'Personnes',
  organisations: 'Organisations',
  periods: 'Trimestres et années',
  search: 'Recherche',
  about: 'À propos de ces archives',
  calendars: 'Calendriers',
  calendar: 'Calendrier',
  data: 'Données',
  forPrograms: 'Les archives pour les programmes',
  missing: 'Rien à cette adresse',
  moved: 'Déplacée',
  hasMovedTo: 'Cette page se trouve désormais à l’adresse',
}

/** What is said in many places. */
export const common: Words['common'] = {
  fromTo: (first, last) => `${first} à ${last}`,
  inYear: (what, year) => `${what} en ${year}`,
  asOf: (day) => `état au ${day}`,
  newestFirst: 'les plus récents d’abord',
  withoutDate: 'Sans date',
  present: (amount) => `${amount} ${amount < 2 ? 'présent' : 'présents'}`,
  notRecorded: 'non enregistré',
  more: (amount) => `${amount} de plus`,
  andMore: (amount) => `et ${amount} de plus`,
  status: { draft: 'brouillon', approved: 'approuvé', corrected: 'corrigé', cancelled: 'annulé' },
  private: 'interne',
}
