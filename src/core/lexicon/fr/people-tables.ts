import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in French. */
export const peopleTables: PeopleTableWords = {
  name: [
    'nom',
    'noms',
    'nom et prénom',
    'prénom et nom',
    'nom prénom',
    'membre',
    'membres',
    'participant',
    'participante',
    'personne',
  ],
  first: ['prénom'],
  last: ['nom de famille'],
  organisation: ['organisme', 'organisation', 'structure', 'société', 'entreprise', 'association'],
  initials: ['initiales', 'sigle'],
  role: ['fonction', 'rôle', 'qualité', 'poste'],
  presence: ['présent', 'présente', 'présents', 'présence', 'présent e'],
  apology: ['excusé', 'excusée', 'excusés', 'excusé e'],
  absence: ['absent', 'absente', 'absents', 'absent e'],
  yes: ['oui', 'o', 'présent', 'présente'],
  no: ['non', 'absent', 'absente'],
  sorry: ['excusé', 'excusée'],
}
