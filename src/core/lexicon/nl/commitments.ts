import { splitWords } from '../../text/split-words.ts'
import type { CommitmentWords } from '../commitment-words.ts'

/** How sentences in Dutch say that somebody is going to do something. */
export const commitments: CommitmentWords = {
  auxiliaries: ['zal', 'zullen', 'gaat', 'gaan', 'moet', 'moeten', 'wil'],
  infinitive: '(?!ge\\p{L}+en(?!\\p{L}))\\p{Ll}{2,}n',
  isLast: true,
  undertakings: [
    'zorgt voor',
    'zorgen voor',
    'neemt op zich',
    'neemt contact',
    'nemen contact',
    'laat weten',
    'laat aan',
    'pakt dit',
    'zoekt uit',
    'pakt op',
    'pakt dit op',
    'is verantwoordelijk voor',
    'gaat na',
    'biedt aan',
  ],
  doing: splitWords(
    'agendeert bestelt boekt belt checkt controleert contacteert koopt mailt maakt organiseert plant regelt reserveert schrijft stuurt vraagt werkt zoekt regelen maken sturen',
  ),
  future: null,
  by: ['wordt gedaan door', 'wordt opgepakt door', 'wordt geregeld door'],
  ofCall: ['notulen', 'opening', 'voorzitterschap', 'verslag'],
  pronouns: [],
  idle: splitWords(
    'zijn hebben blijven komen worden kunnen mogen moeten deelnemen aftreden vertrekken notulen open weg of wat waarom hoe wie wanneer dat',
  ),
  adverbs: splitWords('ook nog dan verder daarom'),
  doubts: ['misschien'],
  conditions: ['als', 'indien'],
  offices: ['de secretaris', 'de penningmeester', 'de voorzitter'],
  titles: splitWords('dhr mevr mevrouw meneer'),
}
