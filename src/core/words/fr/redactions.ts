import type { Words } from '../en/index.ts'

export const redactions: Words['redactions'] = {
  'telephone number': 'numéro de téléphone masqué',
  PIN: 'code PIN masqué',
  password: 'mot de passe masqué',
  'meeting room': 'salle de réunion masquée',
  'access link': 'lien d’accès masqué',
  'e-mail address': 'adresse électronique masquée',
  'chat name': 'nom de messagerie masqué',
  'bank detail': 'coordonnées bancaires masquées',
  'identity number': 'numéro d’identité masqué',
  'date of birth': 'date de naissance masquée',
  'home address': 'adresse personnelle masquée',
}
