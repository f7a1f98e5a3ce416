import type { Words } from '../en/index.ts'

export const redactions: Words['redactions'] = {
  'telephone number': 'Telefonnummer entfernt',
  PIN: 'PIN entfernt',
  password: 'Passwort entfernt',
  'meeting room': 'Konferenzraum entfernt',
  'access link': 'Zugangslink entfernt',
  'e-mail address': 'E-Mail-Adresse entfernt',
  'chat name': 'Chatname entfernt',
  'bank detail': 'Bankverbindung entfernt',
  'identity number': 'Ausweisnummer entfernt',
  'date of birth': 'Geburtsdatum entfernt',
  'home address': 'Privatanschrift entfernt',
}
