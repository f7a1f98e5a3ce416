/** What stands on a page where a private detail stood, by its kind. */
export const redactions = {
  'telephone number': 'telephone number redacted',
  PIN: 'PIN redacted',
  password: 'password redacted',
  'meeting room': 'meeting room redacted',
  'access link': 'access link redacted',
  'e-mail address': 'e-mail address redacted',
  'chat name': 'chat name redacted',
  'bank detail': 'bank detail redacted',
  'identity number': 'identity number redacted',
  'date of birth': 'date of birth redacted',
  'home address': 'home address redacted',
}
