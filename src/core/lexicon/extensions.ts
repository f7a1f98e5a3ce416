/** Labels of a telephone within a house, before which nothing else is counted; a dot may end those that are short. */
export const extensionLabels: readonly string[] = [
  ...['ext', 'exts', 'extn', 'xtn', 'extension', 'extensions'],
  ...[
    'durchwahl',
    'durchwahlnummer',
    'dw',
    'nebenstelle',
    'nebenst',
    'nst',
    'hausapparat',
    'apparat',
    'hausruf',
    'klappe',
  ],
  ...['numéro interne', 'numéro de poste', 'tél interne', 'extensión', 'número interno', 'numero interno'],
  ...['ramal', 'ramais', 'extensão', 'toestel', 'toestelnummer', 'tst', 'doorkies', 'doorkiesnummer', 'intern nummer'],
  ...['anknytning', 'ankn', 'internnummer', 'lokalnummer', 'wew', 'wewn', 'wewnętrzny', 'nr wew', 'mellék'],
  ...['alanumero', 'доб', 'вн', 'внутренний', 'dahili', 'εσωτ', 'εσωτερικό', '内線', '分机', 'klapka'],
]

/** Labels that count other things too: only four figures or more behind them are those of a telephone. */
export const perhapsExtensionLabels: readonly string[] = [
  ...['poste', 'postes', 'interne', 'interno', 'interni', 'anexo', 'lokal', 'linje', 'linka'],
  ...[
    'emergency number',
    'internal emergency number',
    'emergency call',
    'on call',
    'notfallnummer',
    'notruf',
    'notruf intern',
    'notrufnummer',
    'bereitschaft',
  ],
  ...[
    'rufbereitschaft',
    "numéro d'urgence",
    'astreinte',
    'permanence',
    'número de emergencia',
    'guardia',
    'numero di emergenza',
    'reperibilità',
    'noodnummer',
  ],
]

/** Short ones that are so only with their dot: `int. 4126`, but not the type `int`. */
export const dottedExtensionLabels: readonly string[] = ['int', 'app', 'kl']

/** Who answers a telephone in a house. */
export const answeringPlaces: readonly string[] = [
  ...['reception', 'front desk', 'help desk', 'helpdesk', 'service desk', 'security', 'security desk', 'guard'],
  ...['guards', 'gatehouse', 'control room', 'fire brigade', 'first aid', 'ambulance', 'switchboard', 'operator'],
  ...['secretariat', "secretary's office", 'porter', "porters' lodge", 'shift leader', 'shift crew', 'janitor'],
  ...['central', 'zentrale', 'vermittlung', 'centralita', 'centralino', 'standard téléphonique', 'kiosk'],
  ...['sekretariat', 'empfang', 'rezeption', 'pförtner', 'pforte', 'hausmeister', 'leitstelle', 'wache', 'feuerwehr'],
  ...['secrétariat', 'accueil', 'loge', 'gardien', 'concierge', 'pompiers', 'salle de contrôle'],
  ...['secretaría', 'recepción', 'portería', 'conserje', 'conserjería', 'bedel', 'bomberos', 'sala de control'],
  ...['segreteria', 'portineria', 'custode', 'sala di controllo', 'vigilanza', 'secretaria', 'portaria'],
  ...['receptie', 'portier', 'conciërge', 'recepcja', 'portiernia', 'dyżurka', 'dziekanat', 'recepce', 'vrátnice'],
  ...['vakt', 'vaktmester', 'vaktmästare', 'reception', 'receptionen', 'resepsjon', 'vagten'],
]

/** Whose number is told: `her number is`, `meine Nummer`. */
export const ownNumbers: readonly string[] = [
  ...['my number', 'her number', 'his number', 'their number', 'your number', 'our number'],
  ...['meine nummer', 'seine nummer', 'ihre nummer', 'unsere nummer', 'mon numéro', 'son numéro', 'votre numéro'],
  ...['mi número', 'su número', 'mio numero', 'suo numero', 'meu número', 'mijn nummer', 'haar nummer'],
  ...['mój numer', 'jego numer', 'jej numer', 'mitt nummer', 'hennes nummer', 'hans nummer', 'mit nummer'],
]
