import type { Words } from '../en/index.ts'

/** The calendars to subscribe to, and the groups of their list. */
export const calendars: Words['calendars'] = {
  everything: 'Alles',
  byKind: 'Nach Art',
  bySeries: 'Nach Reihe',
  byTool: 'Nach Werkzeug',
  byPerson: 'Nach Person: was fällig ist, und die nächsten Sitzungen der Reihen, zu denen sie kommt',
  meetings: 'Sitzungen',
  reports: 'Berichte',
  due: 'Fällige Aufgaben',
  releases: 'Versionen',
  support: 'Ende der Unterstützung',
  milestones: 'Meilensteine',
  incidents: 'Störungen',
}
