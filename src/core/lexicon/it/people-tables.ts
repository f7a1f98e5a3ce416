import type { PeopleTableWords } from '../words.ts'

/** Words of tables of people in Italian. */
export const peopleTables: PeopleTableWords = {
  name: [
    'nome',
    'nomi',
    'nome e cognome',
    'nominativo',
    'partecipante',
    'partecipanti',
    'membro',
    'componente',
    'rappresentante',
    'consigliere',
    'cognome e nome',
    'membri',
    'componenti',
  ],
  first: ['nome di battesimo'],
  last: ['cognome'],
  organisation: ['organizzazione', 'ente', 'azienda', 'società'],
  initials: ['iniziali', 'sigla'],
  role: ['ruolo', 'funzione', 'carica', 'qualifica'],
  presence: ['presente', 'presenti', 'presenza'],
  apology: ['giustificato', 'giustificata'],
  absence: ['assente', 'assenti', 'assenza'],
  yes: ['sì', 'si', 'presente'],
  no: ['no', 'assente'],
  sorry: ['giustificato', 'giustificata', 'assente giustificato', 'assente giustificata'],
}
