import { splitWords } from '../../text/split-words.ts'
import type { CommitmentWords } from '../commitment-words.ts'

/** How sentences in Danish say that somebody is going to do something. */
export const commitments: CommitmentWords = {
  auxiliaries: ['vil', 'skal', 'bør', 'lovede at', 'lover at', 'tilbød at', 'tilbyder at', 'blev bedt om at'],
  infinitive: '\\p{Ll}{2,}e?',
  isLast: false,
  undertakings: [
    'sørger for',
    'tager sig af',
    'er ansvarlig for',
    'står for',
    'tager kontakt til',
    'følger op på',
    'påtager sig',
    'går videre med',
    'tager fat i',
    'tager fat på',
  ],
  doing: splitWords(
    `bestiller booker finder indhenter indkalder køber kontakter laver opdaterer organiserer planlægger ringer rykker skriver
    sender udarbejder undersøger tjekker reserverer arrangerer aftaler udsender`,
  ),
  future: null,
  by: [],
  ofCall: [],
  pronouns: ['hun', 'han'],
  idle: splitWords('være have blive komme ikke kunne ville skulle deltage fratræde referat'),
  adverbs: splitWords('også så derefter nu'),
  doubts: ['måske'],
  conditions: ['hvis'],
  offices: ['formanden', 'kassereren', 'sekretæren'],
  titles: splitWords('hr fru'),
}
