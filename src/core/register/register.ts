import type { ReadingOptions } from '../parse/document.ts'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import { readYaml } from '../read/yaml.ts'
import type { Source, SourceDocument } from '../read/source.ts'
import type { DocumentRecord, ToolRecord } from '../records/document.ts'
import { isDated } from '../records/kinds.ts'
import type { PersonSetting, Settings } from '../records/settings.ts'
import {
  type Action,
  type Owner,
  toActions,
  toActionsByNumber,
  toActionsByPath,
  toActionsByPerson,
  toOwners,
} from './actions/actions.ts'
import type { Carrying } from './actions/carrying.ts'
import { reserved, toAddresses } from './places/addresses.ts'
import { type Decision, toDecisions } from './decisions/decisions.ts'
import { toDraft, toRecord } from './places/drafts.ts'
import type { Entry } from './places/entries.ts'
import { type LinkResolver, toLinkResolver } from './places/links.ts'
import {
  type Mention,
  type MilestoneUse,
  type ReferenceFinder,
  type TicketUse,
  toReferenceFinder,
  toUses,
} from './references/mentions.ts'
import { toOwnTitles } from './gist/own-titles.ts'
import { type Gist, toGists } from './gist/gist.ts'
import { type Metric, toMetrics, toMetricsByPath } from './metrics/metrics.ts'
import { type Organisation, toOrganisations } from './people/organisations.ts'
import { type Person, toPeople } from './people/people.ts'
import { type Milestone, toMilestoneAddresses, toMilestones } from './releases/milestones.ts'
import { chooseSeries, toPlacement } from './places/placement.ts'
import { type Redirect, toRedirects } from './places/redirects.ts'
import { type ReleaseRegister, toReleases } from './releases/releases.ts'
import { toAddressTest } from './places/site-addresses.ts'
import { type SilenceMatrix, toSilence } from './metrics/silence.ts'
import { type Statement, toStatements } from './people/statements.ts'
import { type Neighbours, type Series, toFolders, toNeighbours, toSeries } from './places/series.ts'

/** A file beside the Markdown and where it is published. */
export interface PublishedFile {
  path: string
  /** Below the base. A file that a browser could run is published as text, with `.txt` behind its name. */
  url: string
  isActive: boolean
}

/** The whole record, read together: what no single file knows. */
export interface Register extends ReleaseRegister {
  settings: Settings
  /** The day on which the record is looked at, ISO 8601; only registers, timelines and the home page depend on it. */
  today: string
  people: PersonSetting[]
  reading: ReadingOptions
  /** Sorted by path. */
  documents: DocumentRecord[]
  series: Series[]
  /** The same documents by path. */
  byPath: ReadonlyMap<string, DocumentRecord>
  /** Documents of tools by id. */
  tools: ReadonlyMap<string, ToolRecord>
  /** The documents before and after each in its series, among those with a page and a date. */
  neighbours: ReadonlyMap<string, Neighbours>
  mentions: Mention[]
  /** Ids of the tools that each document names, in the order in which it names them. */
  toolsByPath: ReadonlyMap<string, readonly string[]>
  tickets: TicketUse[]
  /** By series and id. */
  actions: Action[]
  /** The actions that each document mentions, in the order of its lines. */
  actionsByPath: ReadonlyMap<string, readonly Action[]>
  /** Whether a series carries its actions from meeting to meeting, by its address; those without actions are not in it. */
  carrying: ReadonlyMap<string, Carrying>
  /** Address of the page of each action with a number, by number, by address of its series. */
  actionsByNumber: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** Who the owners of each action are, by id of the action, in its order. */
  owners: ReadonlyMap<string, readonly Owner[]>
  /** The actions of each person, by id. */
  actionsByPerson: ReadonlyMap<string, readonly Action[]>
  /** By series, oldest first. */
  decisions: Decision[]
  /** Everybody who is listed in an attendance, sorted by id. */
  persons: Person[]
  /** The person listed under a name in the document at a path. */
  personAt: (path: string, name: string) => Person | null
  organisations: Organisation[]
  /** What minutes attribute to somebody, in the order of the documents. */
  statements: Statement[]
  statementsByPerson: ReadonlyMap<string, readonly Statement[]>
  /** Numbers followed over time, in the order of the series and of their sections. */
  metrics: Metric[]
  /** The numbers that each document states. */
  metricsByPath: ReadonlyMap<string, readonly Metric[]>
  /** Of every series of reports, which section said something when. */
  silence: SilenceMatrix[]
  /** In the order of the documents and their rows. */
  milestones: Milestone[]
  /** Sentences that name a milestone, in the order of the documents. */
  milestoneUses: MilestoneUse[]
  /** What every meeting and report did, by path. */
  gists: ReadonlyMap<string, Gist>
  /** The titles that documents of series have of their own, by path. */
  ownTitles: ReadonlyMap<string, string>
  redirects: Redirect[]
  /** Place of a key in `site.yaml`, in `people.yaml` or in the front matter of a document. */
  placeOf: (path: string, key: string) => Place
  files: PublishedFile[]
  /** Source of every document, for the page. */
  sources: ReadonlyMap<string, SourceDocument>
  findReferences: ReferenceFinder
  resolveLink: LinkResolver
  /** Whether the site has something at an address below the base. */
  isAddress: (url: string) => boolean
  messages: Message[]
}

/** Put all documents together. */
export function toRegister(
  entries: readonly Entry[],
  source: Source,
  settings: Settings,
  people: PersonSetting[],
  reading: ReadingOptions,
  today: string,
): Register {
  const placed = entries.map((entry) => ({
    ...entry,
    placement: toPlacement(entry.parsed.name, entry.fields.kind ?? null, settings),
  }))
  const dated = placed.filter(({ placement }) => isDated(placement.kind))
  const choices = chooseSeries(
    dated.map(({ parsed, placement, fields }) => ({
      path: parsed.path,
      placement,
      stem: parsed.shownStem,
      hasDate: parsed.name.date !== null || fields.date !== null,
    })),
  )
  const drafts = placed.map((entry) => toDraft(entry, choices.get(entry.parsed.path) ?? null))
  const { addresses, messages } = toAddresses(drafts)
  const documents = drafts.map((draft) => toRecord(draft, addresses.get(draft.path) ?? '/', settings))
  const files = source.files.map(({ path, isActive }) => ({ path, isActive, url: `/${path}${isActive ? '.txt' : ''}` }))
  const tools = new Map(
    documents.flatMap((document) => (document.kind === 'tool' ? [[document.id, document] as const] : [])),
  )
  const findReferences = toReferenceFinder(
    { tools: [...tools.values()], milestones: toMilestoneAddresses(documents) },
    settings,
  )
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const series = toSeries(documents, new Map(drafts.map(({ path, seriesTitle }) => [path, seriesTitle])), settings)
  const siteAddresses = new Set([
    ...reserved,
    '/about/',
    ...series.map(({ url }) => url),
    ...files.map(({ url }) => url),
  ])
  const frontMatter = new Map(source.documents.map((document) => [document.path, document.places]))
  const settingPlaces: Record<string, Record<string, Place>> = {
    'site.yaml': readYaml(source.site ?? '').places,
    'people.yaml': readYaml(source.people ?? '').places,
  }
  const placeOf = (path: string, key: string): Place =>
    (settingPlaces[path] ?? frontMatter.get(path))?.[key] ?? startOfFile
  const redirects = toRedirects({ documents, addresses: siteAddresses, placeOf }, settings)
  const { actions, carrying } = toActions(series, { byPath, today }, findReferences)
  const { mentions, milestoneUses, tickets } = toUses(documents, findReferences)
  const { persons, personAt } = toPeople(documents, people)
  const owners = toOwners(actions, { byPath, personAt })
  const statements = toStatements(documents, personAt)
  const metrics = toMetrics(series, byPath, settings)
  const mentionsByPath = Map.groupBy(mentions, ({ path }) => path)
  const resolveLink = toLinkResolver({
    documents: byPath,
    lists: toFolders(series),
    files: new Map(files.map(({ path, url }) => [path, url])),
    site: settings.url,
  })
  const actionsByPath = toActionsByPath(actions)
  const metricsByPath = toMetricsByPath(metrics)
  const releases = toReleases(documents, today, { settings, resolveLink, tools, find: findReferences })
  return {
    settings,
    today,
    people,
    reading,
    documents,
    series,
    byPath,
    tools,
    neighbours: toNeighbours(series, byPath),
    mentions,
    toolsByPath: new Map([...mentionsByPath].map(([path, own]) => [path, [...new Set(own.map(({ tool }) => tool))]])),
    tickets,
    actions,
    actionsByPath,
    carrying,
    actionsByNumber: toActionsByNumber(actions),
    owners,
    actionsByPerson: toActionsByPerson(actions, owners),
    decisions: toDecisions(series, { byPath, today }),
    persons,
    personAt,
    organisations: toOrganisations(persons),
    statements,
    statementsByPerson: Map.groupBy(statements, ({ person }) => person),
    metrics,
    metricsByPath,
    silence: toSilence(series, { byPath, today }, settings),
    milestones: toMilestones(documents, { settings, resolveLink, today }),
    milestoneUses,
    redirects: redirects.redirects,
    placeOf,
    files,
    sources: new Map(source.documents.map((document) => [document.path, document])),
    findReferences,
    resolveLink,
    ...releases,
    ownTitles: toOwnTitles(series, byPath),
    gists: toGists(series, { byPath, today, actionsByPath, movesByPath: releases.movesByPath, metricsByPath, tools }),
    isAddress: toAddressTest({
      documents,
      series,
      redirects: redirects.redirects,
      tools: [...tools.keys(), ...releases.byTool.keys()],
    }),
    messages: [...messages, ...redirects.messages],
  }
}
