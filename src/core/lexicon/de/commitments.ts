import { splitWords } from '../../text/split-words.ts'
import type { CommitmentWords } from '../commitment-words.ts'

/** How sentences in German say that somebody is going to do something. */
export const commitments: CommitmentWords = {
  auxiliaries: ['wird', 'werden', 'soll', 'sollen', 'muss', 'müssen', 'wollen', 'möchte'],
  // No participle: `wird gebeten`, `wird angenommen`.
  infinitive:
    '(?!(?:ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|weiter|zu|zurück|zusammen)?ge(?!h|b)\\p{L}+en(?!\\p{L}))(?!(?:ab|an|auf|ein|hin|vor|zu)?(?:ge|über|ver|ent)nommen)\\p{Ll}{2,}n',
  isLast: true,
  undertakings: [
    'macht das',
    'macht dies',
    'kümmert sich',
    'kümmern sich',
    'übernimmt',
    'übernehmen',
    'erklärt sich bereit',
    'erklären sich bereit',
    'hat sich bereit erklärt',
    'wird beauftragt',
    'werden beauftragt',
    'wird gebeten',
    'werden gebeten',
    'ist zuständig für',
    'sind zuständig für',
    'ist verantwortlich für',
    'sind verantwortlich für',
    'sorgt für',
    'sorgen für',
  ],
  doing: splitWords(
    `aktualisiert beauftragt beschafft besorgt bestellt bucht druckt entwirft erstellt holt kauft klärt kontaktiert
    koordiniert leitet erledigt fordert sucht telefoniert vergleicht ergänzt formuliert meldet besucht mietet spricht lädt organisiert programmiert prüft recherchiert repariert reserviert schickt schreibt sammelt sendet
    testet verfasst verschickt versendet verteilt vereinbart überarbeitet überprüft überweist`,
  ),
  future: null,
  by: ['erfolgt durch', 'erfolgen durch', 'erledigt durch', 'übernommen von', 'übernommen durch'],
  ofCall: [
    'protokoll',
    'begrüßung',
    'moderation',
    'leitung',
    'sitzungsleitung',
    'versammlungsleitung',
    'eröffnung',
    'vorstellung',
    'einladung',
  ],
  pronouns: [],
  idle: splitWords(
    `sein haben bleiben fehlen kommen teilnehmen ausscheiden verlassen werden können dürfen müssen sollen wollen beitreten
    zurücktreten kandidieren wissen protokoll vor`,
  ),
  adverbs: splitWords('auch noch dann nun außerdem ebenfalls bitte demnächst zeitnah'),
  doubts: ['vielleicht', 'eventuell'],
  conditions: ['falls', 'wenn', 'ob', 'sollte', 'sofern'],
  offices: [
    'der stellvertretende vorsitzende',
    'die stellvertretende vorsitzende',
    'der zweite vorsitzende',
    'die zweite vorsitzende',
    'der erste vorsitzende',
    'die erste vorsitzende',
    'der vorsitzende',
    'die vorsitzende',
    'der kassenwart',
    'die kassenwartin',
    'der kassier',
    'der schatzmeister',
    'die schatzmeisterin',
    'der schriftführer',
    'die schriftführerin',
  ],
  titles: splitWords('frau herr hr fr'),
}
