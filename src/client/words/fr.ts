import type { ClientWords } from './en.ts'

const documents = (count: number): string => `${count} ${count < 2 ? 'document' : 'documents'}`
const quote = (words: string): string => `«\u00a0${words}\u00a0»`
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`

/** What scripts say, in French. */
export const fr: ClientWords = {
  kinds: {
    minutes: 'Compte rendu',
    report: 'Rapport',
    faq: 'Questions',
    roadmap: 'Feuille de route',
    tool: 'Outil',
    milestone: 'Jalons',
    page: 'Page',
    file: 'Fichier joint',
  },
  facets: { kind: 'Type', series: 'Série', year: 'Année', tool: 'Outil', person: 'Personne' },
  failed: 'L’index de recherche n’a pas pu être chargé. Rechargez la page pour réessayer.',
  asked: (words) => ` pour ${words}`,
  found: (count, asked, most) =>
    `${documents(count)}${asked}${most > 0 ? `, et ${most} avec la plupart des mots` : ''}`,
  endsBeforeStart: (asked) => `Rien trouvé${asked}\u00a0: la période finit avant de commencer.`,
  noneHasAll: (most) =>
    `Aucun document ne contient tous les mots\u202f; ${documents(most)} en ${most < 2 ? 'contient' : 'contiennent'} la plupart`,
  doNotOccur: (words) =>
    `${listed(words.map(quote))} ${words.length > 1 ? 'ne figurent' : 'ne figure'} pas dans ces archives.`,
  nothing: 'Rien trouvé\u00a0: ',
  nothingInChoice: (asked) => `Rien trouvé${asked} dans ce choix.`,
  nothingFor: (asked) => `Rien trouvé${asked}.`,
  meansNothing: (sign) => `${quote(sign)} ne signifie rien ici\u00a0: le mot a été cherché partout.`,
  noneOf: (day) => `Aucun document n’est du ${day}.`,
  nearestAre: (day) => `Aucun document n’est du ${day}. Les plus proches\u00a0: `,
  and: ' et ',
  everythingOf: (name) => `tout sur ${name}`,
  onlyIn: (words, name) => `${words}, seulement dans ${name}`,
  readAs: (from, to) => `${quote(from)}, qui ne figure pas, a été lu comme ${quote(to)}.`,
  asTyped: 'Chercher tel que saisi',
  didYouMean: 'Vouliez-vous dire ',
  orShow: 'Ou afficher ',
  countPeople: 'Compter les personnes',
  more: (amount) => `${amount} de plus`,
  findA: (facet) => `Chercher\u00a0: ${facet.toLowerCase()} `,
  linkedFrom: 'Lié depuis ',
  atBeginning: 'Au début',
  moreSections: (amount) => `${amount} ${amount < 2 ? 'autre section' : 'autres sections'}`,
  without: 'Sans',
  ofFound: (at, all) => `${at} sur ${all} occurrences`,
  wordsFound: 'Mots trouvés',
  previous: 'Précédent',
  next: 'Suivant',
  clear: 'Effacer',
  searchFor: (words) => `Chercher ${quote(words)} dans les archives`,
  searching: 'Recherche en cours…',
  searchRecord: 'Chercher dans les archives',
  search: 'Recherche',
  allResults: 'Tous les résultats',
  follow: (name) => `Suivre ${name} dans un lecteur de flux`,
  keys: 'Les flèches parcourent les résultats, Entrée les affiche tous, Échap ferme.',
}
