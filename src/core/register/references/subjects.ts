import type { ReleaseTable } from '../../parse/releases/releases.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'
import type { ReferenceFinder } from './finder.ts'
import { isDated } from '../../records/kinds.ts'

/** Words of a heading that name no tool: `Release schedule`, `GOCDB releases`. */
const plain =
  /\b(?:releases?|schedules?|plans?|planning|roadmaps?|time ?lines?|dates?|versions?|planned|next|upcoming|of|for|the|and|in|(?:19|20)\d{2})\b|[^\p{L}\p{N}]+/giu

/** What the tool of a release table is looked up in. */
export interface SubjectSources {
  tools: ReadonlyMap<string, ToolRecord>
  settings: Settings
  find: ReferenceFinder
}

/**
 * Tell which tool a release table speaks of, by id; `null` for tables of documents that state no releases.
 * A heading that is nothing but the name of a tool wins; then `site.yaml` or front matter; then a tool named in the heading.
 * A table before the first section has the title of its document for a heading. Where nothing tells, the series itself stands for the tool.
 */
export function toSubject(
  document: DocumentRecord,
  { heading }: ReleaseTable,
  { tools, settings, find }: SubjectSources,
): string | null {
  const text = heading ?? document.title
  const [named] = find(text).filter(({ tool }) => tool !== null)
  const isAlone =
    named !== undefined && `${text.slice(0, named.start)} ${text.slice(named.end)}`.replace(plain, '') === ''
  if (isAlone) return named.tool
  if (document.kind === 'roadmap')
    return document.tool !== null && tools.has(document.tool) ? document.tool : (named?.tool ?? document.tool)
  if (!isDated(document.kind)) return null
  const { series } = document
  return settingsOf(series, settings).tool ?? named?.tool ?? series
}

/** The tool that a column of a row names: by any name of its page, else by the words of the cell. */
export function toRowTool(text: string, subject: string, { find }: SubjectSources): string {
  const [named] = find(text).filter(({ tool }) => tool !== null)
  return named?.tool ?? (toSlug(text) || subject)
}
