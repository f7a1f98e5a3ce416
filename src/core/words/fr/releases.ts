import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'
import { forDate, on, since, to, until } from './days.ts'

/** Releases of tools: facts, table, drawing, plans that moved. */
export const releases: Words['releases'] = {
  next: 'Prochaine',
  newest: 'La plus récente',
  newestByPlan: 'La plus récente, d’après son plan',
  between: 'Entre deux versions',
  betweenPlanned: 'Entre deux versions prévues',
  longestGap: (days, to) => `médiane ; plus longue pause ${days}, jusqu’au ${to}`,
  moved: 'Déplacées',
  of: (part, all) => `${part} sur ${all}`,
  median: (slip) => `médiane ${slip}`,
  worst: (slip, version) => `au pire ${slip} (${version})`,
  overdue: (amount) => `${amount} en retard`,
  backOnDay: 'revenue à sa date',
  movedTimes: (times) => `déplacée ${times} fois`,
  noneLate: 'aucune en retard',
  states: {
    released: 'parue',
    planned: 'prévue',
    overdue: 'en retard',
    unconfirmed: 'date passée',
    withdrawn: 'retirée',
    undated: 'sans date',
    candidate: 'candidate',
  },
  mark: {
    released: (date) => `parue ${on(date)}`,
    toBeReleased: (date) => `à paraître ${on(date)}`,
    planned: (date) => `prévue ${forDate(date)}`,
    withoutDate: 'sans date',
    overdue: ', en retard',
    unconfirmed: ', sa date est passée, aucune parution n’est indiquée',
    withdrawn: ', retirée',
    firstPlanned: (date) => ` ; prévue d’abord ${forDate(date)}`,
  },
  saidOn: (day) => `dit ${on(day)}`,
  suspect: (why) => `douteux : ${why}`,
  suspicions: {
    past: 'la date était déjà passée quand elle a été dite',
    'before-freeze': 'elle précède son propre gel',
    ahead: 'elle est donnée pour une parution, mais elle est à venir',
    contradicted: 'une autre ligne du même tableau donne une autre date',
  },
  leftOut: (day) => (day === null ? 'omise' : `omise le ${day}`),
  allNewestFirst: (count) => `${count}, les plus récentes d’abord`,
  newestOf: (shown, count) => `Les ${shown} plus récentes sur ${count} ; chaque année a les autres`,
  allYears: 'Toutes les années',
  plansByQuarter: 'Plans connus à la fin de chaque trimestre',
  plansKept: 'Les plans et ce qu’ils sont devenus',
  plansOfTool: (tool) => `Les plans de ${tool} et ce qu’ils sont devenus`,
  howKept: (tool) => `Comment les plans de ${tool} ont été tenus`,
  drawing: 'Dessin (SVG)',
  ofTool: (tool) => `Versions de ${tool}`,
  ofToolIn: (tool, year) => `Versions de ${tool} en ${year}`,
  toolIn: (tool, year) => `Versions de ${tool} en ${year}`,
  plannedIn: (series) => `Prévu dans ${series}`,
  others: 'autres',
  lines: {
    planned: 'prévue',
    living: 'dans les douze derniers mois',
    onlyPlanned: 'prévue, aucune publication indiquée',
    quiet: (years) => `sans version depuis ${years === 1 ? 'un an' : `${years} ans`}`,
  },
  incidents: 'Incidents',
  figure: {
    description: (count, from, to) =>
      `${count} du ${from} au ${to}, le temps va de gauche à droite. Un tableau dit la même chose.`,
    living: 'En gras : parue dans les douze derniers mois. Le numéro nomme la dernière de sa ligne.',
    supported: 'Ombré : maintenue.',
    newestYears: (year) => `Sur une page étroite à partir de ${year} ; une plus large dessine tout.`,
    furthest: (shown, left) =>
      `Les ${shown} qui se sont le plus déplacées ; ${left === 1 ? '1 autre a été déplacée' : `${left} autres ont été déplacées`}.`,
    legend: {
      released: 'parue',
      candidate: 'candidate',
      unconfirmed: 'date passée, aucune parution indiquée',
      planned: 'prévue',
      overdue: 'en retard, aucune parution indiquée',
      withdrawn: 'retirée, ou omise d’un plan ultérieur',
      'was-later': 'repoussée',
      'was-earlier': 'avancée',
      incident: 'incident',
      downtime: 'arrêt prévu',
    },
  },
}

/** The pages of all roadmaps. */
export const roadmaps: Words['roadmaps'] = {
  aroundToday: 'Autour d’aujourd’hui',
  aroundNewest: 'Autour de la plus récente',
  titleAll: 'Versions de toutes les années',
  titleYear: (year) => `Versions en ${year}`,
  figureNow: 'Versions de tous les outils, autour d’aujourd’hui',
  figureNewest: 'Versions de tous les outils, autour de la plus récente',
  figureAll: 'Versions de tous les outils, toutes les années',
  figureYear: (year) => `Versions de tous les outils, ${year}`,
  onRecord: (releases, tools) => `${releases} de ${tools} dans les archives`,
  seenOn: (what, day) => `${what}, état au ${day}`,
  empty:
    'Rien n’est prévu, et rien n’est paru dans les douze derniers mois. Un tableau de versions dans roadmaps/ ou dans un compte rendu remplirait cette page.',
  caption: 'Ce qui vient ensuite, ce qui est en retard et ce qui est paru dans les douze derniers mois',
  captionNewest: 'La version la plus récente, et ce qui est paru dans les douze mois précédents',
}

/** How long versions are supported. */
export const support: Words['support'] = {
  title: 'Versions maintenues',
  note: (supported, day, all) => `${supported} sous maintenance au ${day}, sur ${all} dont la maintenance est connue`,
  empty:
    'Aucun tableau ne dit encore combien de temps une version est maintenue. Une colonne « Fin de maintenance » ou « Maintenue jusqu’au » à côté des versions d’une feuille de route remplirait cette page.',
  caption: (supported, all, day) =>
    `${supported === 0 ? 'Aucune' : supported} sur ${counted(all, 'version', 'versions')} sous maintenance au ${day}, ce qui finit d’abord en tête`,
  from: (stage, date) => `${stage ?? 'maintenance'} ${since(date)}`,
  until: (stage, date) => `${stage ?? 'maintenance'} ${until(date)}`,
  noEnd: 'aucune fin indiquée',
  ended: (date) => `terminée ${on(date)}`,
  untilToday: 'jusqu’à aujourd’hui',
  forMore: (days) => `encore ${counted(days, 'jour', 'jours')}`,
  untilDay: (date) => until(date),
  span: (version, date) => `${version} : maintenue ${until(date)}`,
}

/** Milestones and deliverables of projects. */
export const milestones: Words['milestones'] = {
  states: { delivered: 'livré', planned: 'prévu', overdue: 'en retard', withdrawn: 'retiré', undated: 'sans date' },
  note: (delivered, all, overdue, day) =>
    `${delivered} sur ${counted(all, 'jalon', 'jalons')} ${delivered < 2 ? 'livré' : 'livrés'}${overdue === 0 ? '' : `, ${overdue} en retard sans livraison enregistrée`}, au ${day}.`,
}

/** What was planned, as it was known on a day, and what became of it. */
export const plans: Words['plans'] = {
  title: (tool) => `Ce qui était prévu : ${tool}`,
  note: 'Les plans tels qu’ils étaient connus à la fin de chaque trimestre, et ce qu’ils sont devenus.',
  leftOut: (amount) =>
    amount === 1
      ? '1 plan dont aucune réunion ni aucun lien ne dit quand il a été fait manque ici.'
      : `${amount} plans dont aucune réunion ni aucun lien ne dit quand ils ont été faits manquent ici.`,
  early: (date) => `début ${date}`,
  mid: (date) => `mi-${date}`,
  late: (date) => `fin ${date}`,
  onTheDay: 'à la date dite',
  slip: (days, isLate, isUncertain) => `${isUncertain ? 'au moins ' : ''}${days} ${isLate ? 'de retard' : 'd’avance'}`,
  move: (days, isLater) => `${days} plus ${isLater ? 'tard' : 'tôt'}`,
  released: (date) => `parue ${on(date)}`,
  withdrawn: 'retirée',
  movedTo: (date) => `déplacée ${to(date)}`,
  stillPlanned: 'toujours prévue',
  dayPassed: 'sa date est passée, aucune parution n’est indiquée',
  forgotten: 'n’est plus mentionnée',
}
