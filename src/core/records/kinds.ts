/** Every kind of document, in the order of the site's navigation. */
export const kinds = ['minutes', 'report', 'faq', 'roadmap', 'tool', 'milestone', 'page'] as const

export type Kind = (typeof kinds)[number]

/** Folder of the site under which the documents of a kind lie; pages lie at the top. */
export const folderOf: Record<Kind, string> = {
  minutes: 'minutes',
  report: 'reports',
  faq: 'faqs',
  roadmap: 'roadmaps',
  tool: 'tools',
  milestone: 'milestones',
  page: '',
}

/** Names that folders of a kind have in real archives. */
const folderNames: [RegExp, Kind][] = [
  [
    /^(?:meeting[-_ ]?)?minutes$|^_?meetings?(?:[-_ ](?:minutes|notes))?$|^tele?cons?$|^teleconferences?$|^calls$|^mom$|^(?:sitzungs)?protokolle?$|^sitzungen$|^comptes?[-_ ]rendus?$|^actas$|^notulen$|^verbali$|^atas$|^referater$|^verslagen$/i,
    'minutes',
  ],
  [
    /^(?:\p{L}+[-_ ]){0,2}reports?$|^(?:incidents?|outages?|post-?mortems?)$|^(?:wochen|monats|jahres|quartals)?berichte$|^rapports$|^relat[óo]rios$|^work[-_ ]?logs?$/iu,
    'report',
  ],
  [/^faqs?$/i, 'faq'],
  [/^(?:roadmaps?|release[-_ ]?(?:plans?|schedules?))$/i, 'roadmap'],
  [/^tools?$/i, 'tool'],
  [/^(?:milestones?|deliverables?)$/i, 'milestone'],
  [/^pages$/i, 'page'],
]

/** The kind of the documents in a folder of this name, or `null` where the name says nothing. */
export function kindOfFolder(name: string): Kind | null {
  return folderNames.find(([expression]) => expression.test(name))?.[1] ?? null
}

/** Whether documents of a kind belong to a series and are told apart by date. */
export function isDated(kind: Kind): kind is 'minutes' | 'report' {
  return kind === 'minutes' || kind === 'report'
}
