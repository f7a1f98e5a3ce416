import type { Words } from '../en/index.ts'

/** The pages that explain the rules of `check`. */
export const checks: Words['checks'] = {
  title: 'Ce que check cherche',
  lead: 'Tout ce qui est cherché dans le Markdown avant sa publication. Les erreurs arrêtent la publication ; les avertissements et les conseils non.',
  severities: { error: 'erreur', warning: 'avertissement', hint: 'conseil', off: 'désactivé' },
  weights: {
    error: 'Erreur : rien n’est publié tant qu’elle n’est pas corrigée.',
    warning: 'Avertissement : c’est publié, mais sans doute pas comme il était voulu.',
    hint: 'Conseil : bon à savoir ; rien n’est à faire.',
    off: 'N’est cherché que si site.yaml le dit.',
  },
  rulesLang: 'en',
  symbolicLink: 'un lien symbolique vers',
  oldEncoding: 'enregistré en Windows-1252',
}

/** What the records for programs hold: one of each, in a sentence. */
export const records: Words['records'] = {
  title: 'Les archives pour les programmes',
  schema: 'schéma',
  summaries: {
    documents: 'Un document avec sa date, qui était là et ce qu’il a fait.',
    actions: 'Une action, suivie à travers les réunions de sa série.',
    attendance: 'Une réunion dont la présence est enregistrée, comptée.',
    decisions: 'Une décision d’une réunion.',
    incidents: 'Quelque chose qui est tombé en panne ou a été arrêté.',
    mentions: 'Une phrase d’un document qui nomme un outil.',
    metrics: 'Une valeur que les documents d’une série indiquent encore et encore.',
    milestones: 'Un jalon ou un livrable d’un projet.',
    people: 'Une personne qui figure dans la liste de présence d’une réunion.',
    periods: 'Un trimestre ou une année, en résumé.',
    releases: 'Une version d’un outil, avec l’histoire de son plan.',
    supported: 'Combien de temps une version d’un outil est maintenue.',
    tools: 'Un outil.',
    build: 'De quoi le site a été construit.',
  },
}
