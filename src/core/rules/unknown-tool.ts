import { startOfFile } from '../read/message.ts'
import type { Rule } from './rule.ts'

/** `tool: gocbd` in a roadmap, or in a series of `site.yaml`. */
export const unknownTool: Rule = {
  id: 'unknown-tool',
  severity: 'hint',
  summary: 'A roadmap or series of a tool that has no page below tools/.',
  check: ({ documents, settings }) => {
    const ids = new Set(documents.flatMap((document) => (document.kind === 'tool' ? [document.id] : [])))
    const reason = (tool: string): string => `no page of a tool "${tool}"; add tools/${tool}.md`
    const roadmaps = documents.flatMap((document) =>
      document.kind === 'roadmap' && document.tool !== null && !ids.has(document.tool) ? [{ path: document.path, place: document.place, rule: 'unknown-tool', reason: reason(document.tool) }] : [],
    )
    const series = Object.values(settings.series).flatMap(({ tool }) => (tool && !ids.has(tool) ? [{ path: 'site.yaml', place: startOfFile, rule: 'unknown-tool', reason: reason(tool) }] : []))
    return [...roadmaps, ...series]
  },
}
