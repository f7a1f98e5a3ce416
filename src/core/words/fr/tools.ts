import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'

/** The pages of tools, beside their sentence. */
export const tools: Words['tools'] = {
  note: (tools, span) =>
    `${tools}, le dernier cité en tête. Barres : phrases qui le nomment, par trimestre${span === null ? '' : `, ${span}`}.`,
  newestOf: (shown, all) =>
    `Les ${shown} plus récentes sur ${all} phrases différentes, et la première ; la recherche trouve les autres.`,
  silentFor: 'Sans version depuis',
  longestBefore: (days) => `${days} était la plus longue pause auparavant`,
  saidOfIt: 'Mentions',
  said: (documents, last) =>
    `dans ${counted(documents, 'document', 'documents')}${last === null ? '' : `, dernière : ${last}`}`,
  incidents: 'Incidents',
  incidentsLast: (amount, day) => `${amount}, le dernier le ${day}`,
  unknownDay: 'une date inconnue',
}

/** The register of incidents. */
export const incidents: Words['incidents'] = {
  title: 'Incidents et interruptions',
  states: { planned: 'prévu', open: 'en cours', past: 'passé' },
  onStatedDay: (incidents) => `${incidents} avec un jour indiqué`,
  took: (known, duration) => ` ; ${known} ${known === 1 ? 'a duré' : 'ont duré'} ${duration} au total`,
  empty:
    'Aucun incident avec un jour n’est enregistré. « Panne du réseau le 16 août de 16:15 à 18:35 UTC » dans un compte rendu ou un rapport en est un, de même qu’une ligne d’un tableau d’interruptions, ou un fichier comme incidents/2024-03-05-dns.md avec des entrées sous « ## 10:20 UTC ».',
  times: (start, end, day) => `${start} à ${end}${day === null ? '' : ` le ${day}`}`,
  duration: (hours, minutes) => `${hours} h ${minutes} min`,
  byMonth: 'Temps perdu par mois',
  byTool: 'Temps perdu par outil',
  byCause: 'Temps perdu par cause',
}
