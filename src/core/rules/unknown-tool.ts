import { findNearest } from '../records/issues.ts'
import type { Rule } from './rule.ts'

/** `tool: gocbd` in a roadmap, or in a series of `site.yaml`. */
export const unknownTool: Rule = {
  id: 'unknown-tool',
  severity: 'hint',
  summary: 'A roadmap or series of a tool that has no page below tools/.',
  why: 'The releases or the meetings are shown on the page of the tool they name, and there is none. Add a file below tools/, or correct the name: it is the file name there.',
  bad: {
    'roadmaps/gocdb.md': '---\n⟦tool: gocbd⟧\n---\n\n| Release | Planned |\n| --- | --- |\n',
    'tools/gocdb.md': 'Text\n',
  },
  good: {
    'roadmaps/gocdb.md': '---\ntool: gocdb\n---\n\n| Release | Planned |\n| --- | --- |\n',
    'tools/gocdb.md': 'Text\n',
  },
  check: ({ documents, settings, lookup: { placeOf } }) => {
    const ids = new Set(documents.flatMap((document) => (document.kind === 'tool' ? [document.id] : [])))
    const reason = (tool: string): string => {
      const near = findNearest(tool, [...ids])
      return `no page of a tool "${tool}"; ${near ? `did you mean "${near}"? Else ` : ''}add tools/${tool}.md`
    }
    const roadmaps = documents.flatMap((document) =>
      document.kind === 'roadmap' && document.tool !== null && !ids.has(document.tool)
        ? [{ path: document.path, place: placeOf(document.path, 'tool'), reason: reason(document.tool) }]
        : [],
    )
    const series = Object.entries(settings.series).flatMap(([id, { tool }]) =>
      tool && !ids.has(tool)
        ? [{ path: 'site.yaml', place: placeOf('site.yaml', `series.${id}.tool`), reason: reason(tool) }]
        : [],
    )
    return [...roadmaps, ...series]
  },
}
