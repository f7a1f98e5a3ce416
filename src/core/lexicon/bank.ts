/** Labels of the number of an account at a bank, before which nothing else is counted. A blank stands for any blank or hyphen. */
export const accountLabels: readonly string[] = [
  ...['account number', 'account no', 'account nr', 'account #', 'acct', 'acct no', 'acct number', 'a/c', 'a/c no'],
  ...['bank account', 'bank account number', 'bank account no', 'savings account', 'checking account', 'giro account'],
  ...['kontonummer', 'konto nr', 'kto', 'kto nr', 'bankkonto', 'girokonto', 'spendenkonto', 'bankverbindung'],
  ...['numéro de compte', 'n° de compte', 'n° compte', 'compte bancaire', 'compte n°', 'compte courant', 'rib'],
  ...['número de cuenta', 'nº de cuenta', 'n° de cuenta', 'cuenta bancaria', 'cuenta corriente', 'cuenta nº', 'clabe'],
  ...['cbu', 'numero di conto', 'n. conto', 'conto corrente', 'conto bancario', 'c/c', 'c/c n', 'conto n'],
  ...['número da conta', 'nº da conta', 'conta bancária', 'conta corrente', 'nib', 'número de conta'],
  ...['rekeningnummer', 'bankrekening', 'bankrekeningnummer', 'bankkontonummer', 'bankkonto nr'],
  ...['numer konta', 'nr konta', 'numer rachunku', 'nr rachunku', 'rachunek bankowy', 'číslo účtu', 'bankovní účet'],
  ...['bankszámlaszám', 'számlaszám', 'tilinumero', 'номер счёта', 'номер счета', 'расчётный счёт', 'расчетный счет'],
  ...['р/с', '银行账号', '银行帐号', '銀行帳號', '口座番号'],
]

/** Words of an account of any kind: only where money is spoken of is it one at a bank. */
export const perhapsAccountLabels: readonly string[] = [
  ...[
    'account',
    'konto',
    'compte',
    'cuenta',
    'conto',
    'conta',
    'rekening',
    'rachunek',
    'účet',
    'счёт',
    'счет',
    '账号',
    '帳號',
  ],
]

/** What says that money is spoken of. */
export const moneyWords: readonly string[] = [
  ...[
    'bank',
    'pay',
    'pays',
    'paid',
    'payment',
    'payments',
    'payable',
    'transfer',
    'transfers',
    'wire',
    'deposit',
    'refund',
    'refunds',
  ],
  ...[
    'reimbursement',
    'reimbursements',
    'reimburse',
    'fee',
    'fees',
    'donation',
    'donations',
    'sort code',
    'swift',
    'bic',
    'iban',
    'remit',
  ],
  ...[
    'überweisen',
    'überweist',
    'überweisung',
    'überweise',
    'beiträge',
    'beitrag',
    'zahlen',
    'zahlung',
    'erstattung',
    'spenden',
  ],
  ...[
    'blz',
    'bankleitzahl',
    'bankverbindung',
    'kontoverbindung',
    'kontoinhaber',
    'sparkasse',
    'einzahlen',
    'virement',
    'virer',
    'banque',
    'verser',
    'versement',
    'cotisation',
  ],
  ...[
    'cotisations',
    'paiement',
    'remboursement',
    'transferencia',
    'transferir',
    'ingresar',
    'ingreso',
    'pago',
    'pagar',
    'cuota',
    'banco',
  ],
  ...[
    'bonifico',
    'versare',
    'versamento',
    'pagamento',
    'pagare',
    'quota',
    'banca',
    'rimborso',
    'depositar',
    'depósito',
  ],
  ...[
    'overmaken',
    'overschrijving',
    'betalen',
    'betaling',
    'contributie',
    'överföring',
    'betala',
    'betale',
    'betaling',
    'indbetaling',
  ],
  ...[
    'przelew',
    'wpłata',
    'wpłaty',
    'wpłacać',
    'składka',
    'platba',
    'převod',
    'zaplatit',
    'оплата',
    'перевод',
    'банк',
    '银行',
    '銀行',
  ],
]

/** Words before an account of a service, which is none at a bank: `AWS account number 123456789012`. */
export const serviceWords: readonly string[] = [
  ...[
    'aws',
    'azure',
    'gcp',
    'cloud',
    'google',
    'github',
    'gitlab',
    'amazon',
    'twitter',
    'slurm',
    'hpc',
    'compute',
    'allocation',
  ],
  ...[
    'project',
    'user',
    'service',
    'customer',
    'jira',
    'zoom',
    'test',
    'demo',
    'orcid',
    'benutzer',
    'utilisateur',
    'usuario',
    'utente',
  ],
]

/** Labels of the number of a bank beside that of the account. */
export const bankCodeLabels: readonly string[] = [
  ...[
    'sort code',
    'sortcode',
    'routing number',
    'routing no',
    'aba number',
    'aba routing number',
    'bsb',
    'transit number',
  ],
  ...[
    'bankleitzahl',
    'blz',
    'code banque',
    'code guichet',
    'clé rib',
    'código de banco',
    'abi',
    'cab',
    'ifsc',
    'reg. nr',
    'reg nr',
  ],
]

/** Labels of the number of a card that pays. */
export const cardLabels: readonly string[] = [
  ...[
    'credit card',
    'debit card',
    'card number',
    'card no',
    'visa card',
    'mastercard',
    'amex',
    'visa',
    'bank card',
    'cc',
  ],
  ...[
    'kreditkarte',
    'kreditkartennummer',
    'kartennummer',
    'carte bancaire',
    'carte bleue',
    'numéro de carte',
    'carte de crédit',
  ],
  ...[
    'tarjeta',
    'tarjeta de crédito',
    'número de tarjeta',
    'carta di credito',
    'numero di carta',
    'cartão',
    'cartão de crédito',
  ],
  ...[
    'creditcard',
    'creditcardnummer',
    'karta kredytowa',
    'numer karty',
    'kreditkort',
    'kortnummer',
    'номер карты',
    '信用卡',
  ],
]

/** How many signs an account has in each country that takes part in IBAN (ISO 13616). */
export const ibanLengths: Readonly<Record<string, number>> = toLengths(`
  AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
  GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24
  ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24
  TR26 UA29 VA22 VG24 XK20
`)

function toLengths(list: string): Record<string, number> {
  return Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
  )
}
