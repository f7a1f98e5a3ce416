import type { Lookup, PublishedFile, Register } from '../book.ts'
import type { ReadingOptions } from '../parse/reading-options.ts'
import { type Place, startOfFile } from '../read/message.ts'
import { digest } from '../read/digest.ts'
import type { Kept } from '../read/kept.ts'
import type { Source } from '../read/source.ts'
import { isDated } from '../records/kinds.ts'
import type { PersonSetting, Settings } from '../records/settings.ts'
import { toActions, toActionsByNumber, toActionsByPath, toActionsByPerson, toOwners } from './actions/actions.ts'
import { toDecisions } from './decisions/decisions.ts'
import { toIncidents } from './incidents/incidents.ts'
import { toMetrics, toMetricsByPath } from './metrics/metrics.ts'
import { toSilence } from './metrics/silence.ts'
import { toOrganisations } from './people/organisations.ts'
import { toPeople } from './people/people.ts'
import { toStatements } from './people/statements.ts'
import { reserved, toAddresses } from './places/addresses.ts'
import { chooseSeries } from './places/choose-series.ts'
import { dayInText } from './places/day.ts'
import { type Draft, toDraft, toRecord } from './places/drafts.ts'
import type { Entry } from './places/entries.ts'
import { toGists } from './gist/gist.ts'
import { toOwnTitles } from './gist/own-titles.ts'
import { toLinkResolver } from './places/links.ts'
import { isHeld } from './places/meetings.ts'
import { toPlacements } from './places/placement.ts'
import { toRedirects } from './places/redirects.ts'
import { toFolders, toNeighbours, toSeries } from './places/series.ts'
import { toAddressTest } from './places/site-addresses.ts'
import { type Mention, toLexicon, toReferenceFinder, toUses } from './references/mentions.ts'
import { toMilestoneAddresses, toMilestones } from './releases/milestones.ts'
import { toReleases } from './releases/releases.ts'
import { toToolRows } from './releases/tool-rows.ts'
import { toSupport } from './support/support.ts'

/** The settings of a record, with the places of their keys. */
export interface RecordSettings {
  settings: Settings
  people: PersonSetting[]
  /** Places of the keys of `site.yaml` and `people.yaml`, by file. */
  settingPlaces: Record<string, Record<string, Place>>
  reading: ReadingOptions
  /** The day on which the record is looked at, ISO 8601. */
  today: string
}

/** Put all documents together: places, then references, actions, people, releases and metrics. */
export function toRegister(entries: readonly Entry[], source: Source, record: RecordSettings, store: Kept): Register {
  const { settings, people, reading, today } = record
  const drafts = toDrafts(entries, settings)
  const { addresses, messages } = toAddresses(drafts)
  const documents = drafts.map((draft) => toRecord(draft, addresses.get(draft.path) ?? '/', settings))
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const tools = new Map(documents.flatMap((each) => (each.kind === 'tool' ? [[each.id, each] as const] : [])))
  const series = toSeries(documents, new Map(drafts.map(({ path, seriesTitle }) => [path, seriesTitle])), settings)
  const { placeOf, resolveLink, redirects, files } = toPlaces(source, { documents, byPath, series }, record)
  const names = { tools: [...tools.values()], milestones: toMilestoneAddresses(documents) }
  const findReferences = toReferenceFinder(names, settings)
  const lexicon = toLexicon(names, settings)
  const sources = new Map(source.documents.map((document) => [document.path, document]))
  const readingKey = digest(JSON.stringify(reading))
  const textKeyOf = (path: string): string => digest(readingKey, sources.get(path)?.digest ?? '')
  // An agenda and an untouched draft say nothing yet: no register reads them.
  const held = documents.filter((document) => !isDated(document.kind) || isHeld(document, today))
  const heldByPath = new Map(held.map((document) => [document.path, document]))
  const uses = toUses(held, findReferences)
  const { actions, carrying } = toActions(series, { byPath, today }, findReferences)
  const { persons, personAt } = toPeople(held, people)
  const owners = toOwners(actions, { byPath, personAt })
  const statements = toStatements(held, personAt)
  const metrics = toMetrics(series, heldByPath, settings)
  const actionsByPath = toActionsByPath(actions)
  const metricsByPath = toMetricsByPath(metrics)
  const rows = toToolRows(held, { settings, resolveLink, tools, find: findReferences })
  const releases = toReleases(rows, today)
  const support = toSupport(rows, releases.byTool, today)
  return {
    settings,
    today,
    reading,
    documents,
    byPath,
    series,
    tools,
    places: {
      files,
      neighbours: toNeighbours(series, byPath),
      redirects: redirects.redirects,
      sources,
      names: new Map(entries.map(({ parsed, name }) => [parsed.path, name])),
    },
    mentions: { all: uses.mentions, toolsByPath: toToolsByPath(uses.mentions), tickets: uses.tickets },
    actions: {
      all: actions,
      byPath: actionsByPath,
      byNumber: toActionsByNumber(actions),
      byPerson: toActionsByPerson(actions, owners),
      owners,
      carrying,
    },
    decisions: toDecisions(series, { byPath, today, documents, find: findReferences, resolveLink }),
    incidents: toIncidents({ documents, today, settings, find: findReferences, actionsByPath }),
    people: {
      settings: people,
      all: persons,
      organisations: toOrganisations(persons),
      statements,
      statementsByPerson: Map.groupBy(statements, ({ person }) => person),
    },
    releases: {
      ...releases,
      milestones: toMilestones(documents, { settings, resolveLink, today }),
      milestoneUses: uses.milestoneUses,
    },
    support,
    metrics: {
      all: metrics,
      byPath: metricsByPath,
      silence: toSilence(series, { byPath, today }, settings),
    },
    ownTitles: toOwnTitles(series, byPath),
    gists: toGists(series, {
      byPath,
      today,
      actionsByPath,
      movesByPath: releases.movesByPath,
      metricsByPath,
      tools,
      textKeyOf,
      store,
    }),
    lookup: {
      placeOf,
      personAt,
      findReferences,
      lexicon,
      resolveLink,
      isAddress: toAddressTest({
        documents,
        series,
        redirects: redirects.redirects,
        tools: [...tools.keys(), ...releases.byTool.keys(), ...support.map(({ tool }) => tool)],
      }),
    },
    messages: [...messages, ...redirects.messages],
  }
}

/** Give every document its kind, its day and its series. */
function toDrafts(entries: readonly Entry[], settings: Settings): Draft[] {
  const placements = toPlacements(
    entries.map(({ name, fields, parsed }) => ({
      path: parsed.path,
      name,
      given: fields.kind ?? null,
      day: fields.date ?? dayInText({ name, parsed }),
      title: fields.title ?? parsed.title,
      hasAttendance: parsed.attendance.isRecorded,
    })),
    settings,
  )
  const placed = entries.flatMap((entry) => {
    const placement = placements.get(entry.parsed.path)
    return placement ? [{ ...entry, placement }] : []
  })
  const choices = chooseSeries(
    placed.flatMap(({ parsed, placement, fields, name }) => {
      const hasDate = fields.date !== null || name.date?.precision === 'day' || (name.isOwn && name.date !== null)
      return isDated(placement.kind) ? [{ path: parsed.path, placement, stem: placement.stem, hasDate }] : []
    }),
  )
  return placed.map((entry) => toDraft(entry, choices.get(entry.parsed.path) ?? null))
}

/** What says where something is published, and where a key or a link leads. */
function toPlaces(
  source: Source,
  { documents, byPath, series }: Pick<Register, 'documents' | 'byPath' | 'series'>,
  { settings, settingPlaces }: RecordSettings,
): Pick<Lookup, 'placeOf' | 'resolveLink'> & { redirects: ReturnType<typeof toRedirects>; files: PublishedFile[] } {
  const files = source.files.map((file) => ({ ...file, url: `/${file.path}${file.isActive ? '.txt' : ''}` }))
  const addresses = new Set([...reserved, '/about/', ...series.map(({ url }) => url), ...files.map(({ url }) => url)])
  const frontMatter = new Map(source.documents.map((document) => [document.path, document.places]))
  const placeOf = (path: string, key: string): Place =>
    (settingPlaces[path] ?? frontMatter.get(path))?.[key] ?? startOfFile
  const resolveLink = toLinkResolver({
    documents: byPath,
    lists: toFolders(series),
    files: new Map(files.map(({ path, url }) => [path, url])),
    site: settings.url,
  })
  return { placeOf, resolveLink, redirects: toRedirects({ documents, addresses, placeOf }, settings), files }
}

/** Ids of the tools that each document names, in the order in which it names them. */
function toToolsByPath(mentions: readonly Mention[]): Map<string, string[]> {
  const byPath = Map.groupBy(mentions, ({ path }) => path)
  return new Map([...byPath].map(([path, own]) => [path, [...new Set(own.map(({ tool }) => tool))]]))
}
