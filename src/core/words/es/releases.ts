import type { Words } from '../en/index.ts'
import { counted } from './amounts.ts'
import { forDate, on, since, to, until } from './days.ts'

/** Releases of tools: facts, table, drawing, plans that moved. */
export const releases: Words['releases'] = {
  next: 'Próxima',
  newest: 'La más reciente',
  newestByPlan: 'La más reciente, según su plan',
  between: 'Entre dos versiones',
  betweenPlanned: 'Entre dos versiones previstas',
  longestGap: (days, to) => `mediana; pausa más larga: ${days}, hasta el ${to}`,
  moved: 'Cambiadas',
  of: (part, all) => `${part} de ${all}`,
  median: (slip) => `mediana: ${slip}`,
  worst: (slip, version) => `lo peor: ${slip} (${version})`,
  overdue: (amount) => `${amount} con retraso`,
  backOnDay: 'de vuelta en su fecha',
  movedTimes: (times) => `cambiada ${times === 1 ? 'una vez' : `${times} veces`}`,
  noneLate: 'ninguna con retraso',
  states: {
    released: 'publicada',
    planned: 'prevista',
    overdue: 'con retraso',
    unconfirmed: 'fecha pasada',
    withdrawn: 'retirada',
    undated: 'sin fecha',
    candidate: 'candidata',
  },
  mark: {
    released: (date) => `publicada ${on(date)}`,
    toBeReleased: (date) => `se publicará ${on(date)}`,
    planned: (date) => `prevista ${forDate(date)}`,
    withoutDate: 'sin fecha',
    overdue: ', con retraso',
    unconfirmed: ', su fecha ha pasado y no consta que se haya publicado',
    withdrawn: ', retirada',
    firstPlanned: (date) => `; prevista al principio ${forDate(date)}`,
  },
  saidOn: (day) => `dicho ${on(day)}`,
  suspect: (why) => `dudosa: ${why}`,
  suspicions: {
    past: 'la fecha ya había pasado cuando se dijo',
    'before-freeze': 'es anterior a su propia congelación',
    ahead: 'se da por publicada, pero la fecha aún no ha llegado',
    contradicted: 'otra fila de la misma tabla da otra fecha',
  },
  leftOut: (day) => (day === null ? 'omitida' : `omitida el ${day}`),
  allNewestFirst: (count) => `${count}, las más recientes primero`,
  newestOf: (shown, count) => `Las ${shown} más recientes de ${count}; cada año tiene las demás`,
  allYears: 'Todos los años',
  plansByQuarter: 'Planes conocidos al final de cada trimestre',
  plansKept: 'Los planes y en qué quedaron',
  plansOfTool: (tool) => `Los planes de ${tool} y en qué quedaron`,
  howKept: (tool) => `Cómo se cumplieron los planes de ${tool}`,
  drawing: 'Dibujo (SVG)',
  ofTool: (tool) => `Versiones de ${tool}`,
  ofToolIn: (tool, year) => `Versiones de ${tool} en ${year}`,
  toolIn: (tool, year) => `Versiones de ${tool} en ${year}`,
  plannedIn: (series) => `Previsto en ${series}`,
  others: 'otras',
  lines: {
    planned: 'prevista',
    living: 'en los últimos doce meses',
    onlyPlanned: 'prevista, no consta ninguna publicación',
    quiet: (years) => `sin versiones desde hace ${years === 1 ? 'un año' : `${years} años`}`,
  },
  incidents: 'Incidentes',
  figure: {
    description: (count, from, to) =>
      `${count} del ${from} al ${to}, el tiempo va de izquierda a derecha. Una tabla dice lo mismo.`,
    living: 'En negrita: publicada en los últimos doce meses. El número nombra la última de su fila.',
    supported: 'Sombreado: con soporte.',
    newestYears: (year) => `En páginas estrechas desde ${year}; las más anchas lo dibujan todo.`,
    furthest: (shown, left) =>
      `Las ${shown} que más cambiaron de fecha; ${left === 1 ? 'cambió 1 más' : `cambiaron ${left} más`}.`,
    legend: {
      released: 'publicada',
      candidate: 'candidata',
      unconfirmed: 'fecha pasada, no consta que se haya publicado',
      planned: 'prevista',
      overdue: 'con retraso, no consta que se haya publicado',
      withdrawn: 'retirada, u omitida en un plan posterior',
      'was-later': 'aplazada',
      'was-earlier': 'adelantada',
      incident: 'incidente',
      downtime: 'interrupción prevista',
    },
  },
}

/** The pages of all roadmaps. */
export const roadmaps: Words['roadmaps'] = {
  aroundToday: 'En torno a hoy',
  aroundNewest: 'En torno a la más reciente',
  titleAll: 'Versiones de todos los años',
  titleYear: (year) => `Versiones en ${year}`,
  figureNow: 'Versiones de todas las herramientas, en torno a hoy',
  figureNewest: 'Versiones de todas las herramientas, en torno a la más reciente',
  figureAll: 'Versiones de todas las herramientas, todos los años',
  figureYear: (year) => `Versiones de todas las herramientas, ${year}`,
  onRecord: (releases, tools) => `${releases} de ${tools} en el archivo`,
  seenOn: (what, day) => `${what}, estado a ${day}`,
  empty:
    'No hay nada previsto, y no se publicó nada en los últimos doce meses. Una tabla de versiones en roadmaps/ o en un acta llenaría esta página.',
  caption: 'Lo que viene, lo que lleva retraso y lo que se publicó en los últimos doce meses',
  captionNewest: 'La versión más reciente y lo que se publicó en los doce meses anteriores',
}

/** How long versions are supported. */
export const support: Words['support'] = {
  title: 'Versiones con soporte',
  note: (supported, day, all) => `${supported} con soporte a ${day}, de ${all} cuyo soporte consta`,
  empty:
    'Ninguna tabla dice todavía cuánto tiempo tiene soporte una versión. Una columna «Fin de soporte» o «Con soporte hasta» junto a las versiones de una hoja de ruta llenaría esta página.',
  caption: (supported, all, day) =>
    `${supported === 0 ? 'Ninguna' : supported} de ${counted(all, 'versión', 'versiones')} con soporte a ${day}, primero lo que antes termina`,
  from: (stage, date) => `${stage ?? 'soporte'} ${since(date)}`,
  until: (stage, date) => `${stage ?? 'soporte'} ${until(date)}`,
  noEnd: 'no se indica el fin',
  ended: (date) => `terminó ${on(date)}`,
  untilToday: 'hasta hoy',
  forMore: (days) => `durante ${counted(days, 'día', 'días')} más`,
  untilDay: (date) => until(date),
  span: (version, date) => `${version}: con soporte ${until(date)}`,
}

/** Milestones and deliverables of projects. */
export const milestones: Words['milestones'] = {
  states: {
    delivered: 'entregado',
    planned: 'previsto',
    overdue: 'con retraso',
    withdrawn: 'retirado',
    undated: 'sin fecha',
  },
  note: (delivered, all, overdue, day) =>
    `${delivered} de ${counted(all, 'hito', 'hitos')} ${delivered === 1 ? 'entregado' : 'entregados'}${overdue === 0 ? '' : `, ${overdue} con retraso sin que conste la entrega`}, a ${day}.`,
}

/** What was planned, as it was known on a day, and what became of it. */
export const plans: Words['plans'] = {
  title: (tool) => `Lo que estaba previsto: ${tool}`,
  note: 'Los planes tal como se conocían al final de cada trimestre, y en qué quedaron.',
  leftOut: (amount) =>
    amount === 1
      ? 'Falta aquí 1 plan del que ninguna reunión ni enlace dice cuándo se hizo.'
      : `Faltan aquí ${amount} planes de los que ninguna reunión ni enlace dice cuándo se hicieron.`,
  early: (date) => `principios de ${date}`,
  mid: (date) => `mediados de ${date}`,
  late: (date) => `finales de ${date}`,
  onTheDay: 'en la fecha dicha',
  slip: (days, isLate, isUncertain) => `${isUncertain ? 'al menos ' : ''}${days} de ${isLate ? 'retraso' : 'adelanto'}`,
  move: (days, isLater) => `${days} ${isLater ? 'más tarde' : 'antes'}`,
  released: (date) => `publicada ${on(date)}`,
  withdrawn: 'retirada',
  movedTo: (date) => `cambiada ${to(date)}`,
  stillPlanned: 'sigue prevista',
  dayPassed: 'su fecha ha pasado y no consta que se haya publicado',
  forgotten: 'ya no se menciona',
}
