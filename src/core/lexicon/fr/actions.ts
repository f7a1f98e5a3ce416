import type { ActionWords } from '../words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** How minutes in French head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: [
    'action',
    'actions',
    'plan d’action',
    "plan d'action",
    'tâche',
    'tâches',
    'à faire',
    'a faire',
    'reste à faire',
    'prochaines étapes',
    'prochaines actions',
    'points d’action',
  ],
  beside: ['à mener', 'à suivre', 'nouvelles', 'liste des', 'relevé des', 'relevé d', 'à venir', 'décidées'],
  ended: ['fait', 'faites', 'terminé', 'terminées', 'réalisées'],
  otherLists: ['ordre du jour', 'sondage', 'options'],
  earlier: ['anciennes', 'en cours', 'précédentes'],
  reviews: ['suivi', 'point', 'retour', 'bilan'],
  labels: ['Action', 'À faire', 'A faire', 'Tâche', 'Reste à faire'],
  topics: ['points à l’ordre du jour', 'sujets'],
  nobody: ['tous', 'toutes', 'tout le monde', 'personne', 'à définir', 'équipe', 'le bureau', 'bureau', 'ca'],
  groups: words('bénévoles bureau équipe membres'),
  joining: ['et'],
  duties: ['doit', 'doivent', 'devra', 'devront', 'faut', 'va', 'vont', 'merci de'],
  assigning: [
    'doit',
    'doivent',
    'devra',
    'va',
    'vont',
    'se charge de',
    'se charge d',
    'se chargent de',
    'se portent volontaires pour',
    'se porte volontaire pour',
    'sont volontaires pour',
    'est volontaire pour',
    'est chargé de',
    'est chargée de',
  ],
  subjects: words('le la les il elle nous un une'),
  reports: words('est sont était ont avait'),
  announcements: ['il y a', 'prochaine réunion', 'la prochaine réunion'],
  remarks: ['statut', 'note', 'remarque', 'commentaire'],
  beforeOthers: words('avec de par pour chez'),
  acronyms: words('ODJ'),
  done: ['fait', 'faite', 'terminé', 'terminée', 'réalisé', 'réalisée'],
  nothing: ['aucune', 'aucun', 'néant', 'rien', 'sans objet'],
  columns: {
    number: ['n°', 'numéro'],
    action: ['quoi', 'tâche', 'tâches', 'à faire', 'description'],
    owner: ['qui', 'responsable', 'responsables', 'pilote'],
    status: ['état', 'statut', 'avancement', 'remarques'],
    opened: ['créée le'],
    due: ['quand', 'échéance', 'délai', 'pour le', 'date limite'],
    closed: ['fait', 'clos', 'terminé'],
  },
  noNames: words(`
    aucune certains chacun date elle elles faire il ils je la le les nous on personne prévoir prochaine prochaines
    reste tous toutes une vous
  `),
}
