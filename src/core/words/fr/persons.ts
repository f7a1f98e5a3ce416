import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

/** The pages of people and organisations, beside their sentences. */
export const persons: Words['persons'] = {
  asListed: (series) => `Nom tel que ${series} le note`,
  inYear: (year) => `en ${year}`,
  allActions: (amount) => `Toutes les actions (${amount})`,
  onListNow: 'Actuellement sur la liste',
  takenBefore: 'Prises auparavant',
  newestOf: (shown, all) => `les ${shown} plus récentes sur ${all}`,
  from: 'Organisation',
  initials: 'Initiales',
  handle: 'Identifiant',
  calendar: 'Calendrier',
  calendarHolds: 'les échéances et les prochaines réunions',
  alsoWritten: 'Autres graphies',
  sameHandle: ' (même identifiant)',
  inferred: ' (déduit)',
  meetings: (amount) => counted(amount, 'réunion', 'réunions'),
  presences: { guest: 'invité', apologies: 'excusé', absent: 'absent' },
  saidNote: (shown, documents) =>
    `Tiré des ${shown} plus récents sur ${counted(documents, 'document', 'documents')} ; la recherche trouve les autres.`,
  bars: {
    present: 'Barre : présent',
    took: ', plus haute s’il y a plus d’actions prises',
    away: '. Tiret : pas sur la liste',
    ring: '. Cercle : présence non enregistrée',
  },
  attendanceAt: (meetings) => `Présence à ${counted(meetings, 'réunion', 'réunions')}, une ligne par année`,
  marks: {
    took: (actions) => `présent, actions prises : ${actions}`,
    bar: 'présent',
    away: 'pas sur la liste',
    ring: 'présence non enregistrée',
  },
  byOrganisation: (amount) => `Par organisation (${amount})`,
  often: (names, most) => `${names} à ${most === 2 ? 'deux' : `deux à ${most}`} réunions`,
  once: (names) => `${names} à une réunion ou aucune`,
  organisationsNote: (organisations) => `${organisations} dans les listes de présence.`,
}
