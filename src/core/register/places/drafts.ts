import { isDateAlone } from '../../parse/dates/date-alone.ts'
import type { StatedDate } from '../../parse/dates/dates.ts'
import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { startOfFile } from '../../read/message.ts'
import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { isDated, type Kind } from '../../records/kinds.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'
import { toSlug } from '../../records/slug.ts'
import { settleDay, statedDate } from './day.ts'
import type { Entry } from './entries.ts'
import type { TextOrder } from './text-orders.ts'
import { capitalise } from '../../text/capitalise.ts'

/** Everything about a document but its address. */
export interface Draft extends Entry {
  path: string
  kind: Kind
  series: string | null
  seriesTitle: string
  stated: StatedDate | null
  /** The stated date where it is part of the address. */
  date: string | null
  rest: string
  group: string
}

/** Decide series, date and name of a document; its address waits for all others. */
export function toDraft(
  entry: Entry & { placement: { kind: Kind; group: string } },
  choice: { id: string; title: string; rest: string } | null,
  order: TextOrder,
): Draft {
  const { parsed, fields, name, placement, shownName } = entry
  const series = isDated(placement.kind) ? (fields.series ?? choice?.title ?? placement.group) : null
  const stated = statedDate(entry, order) ?? (isDated(placement.kind) ? settleDay(entry, order) : name.date)
  const isFromName = name.date !== null || stated === null
  const id =
    series === null ? null : (fields.series ? toSlug(fields.series) : (choice?.id ?? toSlug(series))) || 'series'
  const wholeName = toSlug(shownName)
  // A date that only the text gives stands for the file name where that has no other use: `minutes/ops/kick-off.md`.
  const rest = choice ? (stated && !isFromName ? wholeName : choice.rest) : isDated(placement.kind) ? '' : wholeName
  const date = isDated(placement.kind) ? (stated?.date ?? null) : null
  return {
    ...entry,
    path: parsed.path,
    kind: placement.kind,
    series: id,
    seriesTitle: series ?? '',
    stated,
    date,
    rest: date === null && rest === '' ? wholeName : rest,
    group: placement.group,
  }
}

/** Make the record of a document, once its address is known. */
export function toRecord(draft: Draft, url: string, settings: Settings): DocumentRecord {
  const { parsed, fields, path, kind, series, stated } = draft
  const status = fields.status === 'private' ? parsed.standing : (fields.status ?? parsed.standing)
  const title = fields.title ?? (kind === 'tool' ? fields.name : null) ?? ownTitle(draft) ?? inferTitle(draft)
  const base = {
    path,
    place: (fields.title ? draft.source.places.title : parsed.titlePlace) ?? startOfFile,
    series,
    date: stated?.date ?? null,
    datePrecision: stated?.precision ?? null,
    title,
    status,
    statedStatus: typeof draft.source.data.status === 'string' ? draft.source.data.status : null,
    url,
    hasPage: status !== 'cancelled' || parsed.hasText,
    isPrivate: draft.isPrivate,
    authors: fields.author ?? [],
    oldAddresses: (fields.aliases ?? []).filter((alias) => kind !== 'tool' || alias.startsWith('/')),
    ...parsed.said,
    ...(isDated(kind) ? {} : nothingRaised),
    hasHistory: fields.history !== false,
    noindex: settings.noindex || fields.noindex === true || settingsOf(series, settings).noindex === true,
  }
  if (kind === 'tool') return { ...base, kind, ...toToolFields(draft, title, url) }
  if (kind === 'roadmap') return { ...base, kind, tool: fields.tool ?? url.split('/').at(-2) ?? null }
  if (kind === 'milestone') return { ...base, kind, milestones: parsed.milestones, start: fields.start ?? null }
  return { ...base, kind }
}

/** What only minutes and reports say: the others raise no actions and decide nothing. */
const nothingRaised = { actions: [], unreadActions: [], decisions: [], incidents: [] }

function toToolFields(
  draft: Draft,
  title: string,
  url: string,
): Pick<ToolRecord, 'id' | 'name' | 'names' | 'except' | 'owner' | 'homepage'> {
  const { fields } = draft
  const name = fields.name ?? title
  const names = [name, ...(fields.aliases ?? []).filter((alias) => !alias.startsWith('/'))]
  return {
    id: url.split('/').at(-2) ?? '',
    name,
    names: [...new Set(names)],
    except: fields.except ?? [],
    owner: fields.owner ?? null,
    homepage: fields.homepage ?? null,
  }
}

/** What a document says of itself; the heading of one of many meetings of a file is often no more than its day. */
function ownTitle({ parsed: { title }, path }: Draft): string | null {
  return title !== null && fileOf(path) !== path && isDateAlone(title) ? null : title
}

/** A title for a document that has none: its series and date, or the words of its file name. */
function inferTitle({ kind, seriesTitle, name, shownName }: Draft): string {
  const words = (name.stem || shownName).replace(/[-_]+/g, ' ').trim()
  if (!isDated(kind)) return capitalise(words)
  return `${capitalise(seriesTitle.replace(/[-_]+/g, ' '))} ${kind === 'minutes' ? 'minutes' : 'report'}`.replace(
    /(minutes|report)s? \1$/i,
    '$1',
  )
}
