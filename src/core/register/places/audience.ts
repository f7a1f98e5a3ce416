import { fileOf } from '../../parse/meetings/split-meetings.ts'
import type { Message } from '../../read/message.ts'
import type { Source } from '../../read/source.ts'
import type { Audience } from '../../records/audience.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { RecordSettings } from '../record-settings.ts'
import { toConcealed } from './concealed.ts'
import { toDocuments } from './documents.ts'
import type { Entry } from './entries.ts'
import { isHeldBack } from '../../records/publish-date.ts'
import type { LinkResolver, Target } from './links.ts'
import { toPlaces } from './places.ts'
import { toPrivateFiles } from './private-files.ts'
import { toOpenSettings } from './private-settings.ts'
import { toOwnSeries } from './series-keys.ts'

/** Everything that a record is put together from, and what was found until then. */
export interface Parts {
  entries: readonly Entry[]
  source: Source
  record: RecordSettings
  messages: readonly Message[]
}

/** What divides the public documents of a record from its private ones. */
interface Border {
  resolveLink: LinkResolver
  /** Whether a target is private. */
  isConcealed: (target: Target) => boolean
}

/**
 * Leave out what an audience may not see, before anything is put together: registers, lists, counts, the search and the JSON
 * are made from what is left, so none of them can tell. For the team everything stays, and what is private is marked.
 * `concealed` are paths of documents that are private besides, whatever the record says of them.
 * A link of a public document to a private one is a message either way; in public it is no link any more.
 */
export function toAudience(parts: Parts, audience: Audience, concealed: ReadonlySet<string> = new Set()): Parts {
  const marked = { ...parts, entries: markPrivate(parts, concealed) }
  const { entries, source, record } = marked
  if (!entries.some(({ isPrivate }) => isPrivate)) return parts
  const placed = toDocuments(entries, record.settings).placed
  const { resolveLink } = toPlaces(entries, source, placed, record)
  const border = { resolveLink, isConcealed: toConcealed(placed, record.settings) }
  const messages = [...parts.messages, ...toBorderMessages(entries, border)]
  return audience === 'team' ? { ...marked, messages } : toPublic({ ...marked, messages }, border)
}

/** Mark the documents of private series and those whose day has not come, besides those that say it of themselves. */
function markPrivate(
  { entries: given, record: { settings, today } }: Parts,
  concealed: ReadonlySet<string>,
): readonly Entry[] {
  const entries = given.map((entry) =>
    isHeldBack(entry.source, today) || concealed.has(entry.parsed.path) ? { ...entry, isPrivate: true } : entry,
  )
  const isSet = Object.values(settings.series).some((series) => series.private === true)
  if (!isSet) return entries
  const own = toOwnSeries(entries, settings)
  const isOfPrivate = ({ parsed }: Entry): boolean => {
    return settingsOf(own.get(parsed.path)?.id ?? null, settings).private === true
  }
  return entries.map((entry) => ({ ...entry, isPrivate: entry.isPrivate || isOfPrivate(entry) }))
}

/** Say of each link of a public document that it leads to a private one, without saying to which. */
function toBorderMessages(entries: readonly Entry[], { resolveLink, isConcealed }: Border): Message[] {
  return entries
    .filter(({ isPrivate }) => !isPrivate)
    .flatMap(({ parsed: { path, said } }) =>
      said.links
        .filter(({ url }) => isConcealed(resolveLink(path, url)))
        .map(({ place }) => ({ path, place, rule: 'private-link', reason: privateLink })),
    )
}

const privateLink =
  'this link leads to something private; readers of the public site get its words without the link. Take it out, or keep this document private too'

/** What is left for everybody. */
function toPublic({ entries, source, record, messages }: Parts, border: Border): Parts {
  const { resolveLink, isConcealed } = border
  const hidden = new Set(entries.filter(({ isPrivate }) => isPrivate).map(({ parsed }) => parsed.path))
  const files = toPrivateFiles(entries, source.files, { resolveLink, settings: record.settings })
  const gone = new Set([...hidden, ...files].flatMap((path) => [path, fileOf(path)]))
  const isKept = ({ path }: { path: string }): boolean => !gone.has(path)
  const leadsThere = (to: string): boolean => hidden.has(to) || isConcealed(resolveLink('site.yaml', to))
  const { settings, messages: ofSettings } = toOpenSettings(record, leadsThere)
  return {
    entries: entries.filter(({ isPrivate }) => !isPrivate).map((entry) => withoutLinks(entry, border)),
    source: { ...source, documents: source.documents.filter(isKept), files: source.files.filter(isKept) },
    record: { ...record, settings, isConcealed },
    messages: [...messages.filter(isKept), ...ofSettings],
  }
}

/** Take the links out of a document that lead over the border, so that nothing speaks of them. */
function withoutLinks(entry: Entry, { resolveLink, isConcealed }: Border): Entry {
  const { parsed } = entry
  const { links } = parsed.said
  const kept = links.filter(({ url }) => !isConcealed(resolveLink(parsed.path, url)))
  return kept.length === links.length
    ? entry
    : { ...entry, parsed: { ...parsed, said: { ...parsed.said, links: kept } } }
}
