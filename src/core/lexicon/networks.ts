/** What a network is called before its name: `SSID lab-guest`. */
export const networkWords: readonly string[] = [
  ...[
    'ssid',
    'wifi',
    'wi fi',
    'wlan',
    'network',
    'hotspot',
    'netzwerk',
    'netz',
    'réseau',
    'red',
    'rete',
    'netwerk',
    'rede',
  ],
  ...['sieć', 'síť', 'nätverk', 'nettverk', 'netværk', 'сеть'],
]

/** What its key is called behind its name. */
export const networkKeys: readonly string[] = [
  ...['key', 'pass', 'pw', 'password', 'passwd', 'passphrase', 'psk', 'code', 'schlüssel', 'kennwort', 'passwort'],
  ...['clé', 'mdp', 'mot de passe', 'clave', 'contraseña', 'chiave', 'sleutel', 'wachtwoord', 'chave', 'senha'],
  ...['klucz', 'hasło', 'heslo', 'klíč', 'nyckel', 'lösenord', 'nøkkel', 'passord', 'kode', 'kod', 'пароль', 'ключ'],
]

/** Labels of several words that are a secret together. */
export const phraseLabels: readonly string[] = [
  ...[
    'passphrase',
    'pass phrase',
    'unlock phrase',
    'secret phrase',
    'secret words',
    'code words',
    'passsatz',
    'passwortsatz',
  ],
  ...['phrase secrète', 'phrase de passe', 'frase de contraseña', 'frase de paso', 'frase secreta', 'frase segreta'],
  ...["frase d'accesso", 'frase chiave segreta', 'wachtwoordzin', 'wachtzin', 'lösenfras', 'passfrase', 'frase-passe'],
  ...['frase senha', 'парольная фраза'],
]

/** Labels of a row of a dozen words or two that open a wallet or an account again. */
export const seedLabels: readonly string[] = [
  ...['seed', 'seed phrase', 'seed words', 'recovery phrase', 'recovery words', 'recovery seed', 'mnemonic'],
  ...['mnemonic phrase', 'wiederherstellungsphrase', 'wiederherstellungswörter', 'phrase de récupération'],
  ...['frase de recuperación', 'frase semilla', 'frase di recupero', 'herstelzin', 'fraza odzyskiwania'],
]

/** Labels of what lets somebody into a team or meeting, which services make of words. */
export const inviteLabels: readonly string[] = [
  ...['join code', 'invite code', 'invitation code', 'join words', 'invite words', 'einladungscode', 'beitrittscode'],
  ...["code d'invitation", 'código de invitación', 'codice di invito', "codice d'invito", 'código de convite'],
  ...['uitnodigingscode', 'kod zaproszenia', 'inbjudningskod', 'invitasjonskode', 'invitationskode', 'код приглашения'],
]

/** Words of rules for passwords, which are none themselves: `password: minimum twelve characters`. */
export const ofRules: readonly string[] = [
  ...['characters', 'letters', 'digits', 'symbols', 'minimum', 'least', 'policy', 'policies', 'rules', 'rule', 'weeks'],
  ...['months', 'days', 'users', 'accounts', 'everybody', 'everyone', 'nobody', 'only', 'admins', 'before', 'after'],
  ...['zeichen', 'buchstaben', 'ziffern', 'mindestens', 'monate', 'tage', 'regeln', 'neue', 'neues', 'alle', 'bitte'],
  ...['caractères', 'chiffres', 'lettres', 'mois', 'jours', 'règles', 'tous', 'caracteres', 'letras', 'meses', 'todos'],
  ...['caratteri', 'lettere', 'cifre', 'mesi', 'giorni', 'tutti', 'tekens', 'letters', 'maanden', 'dagen', 'iedereen'],
  ...['znaków', 'liter', 'miesięcy', 'dni', 'tecken', 'bokstäver', 'månader', 'tegn', 'bokstaver', 'måneder'],
]
