import type { MetricsRegister, PeopleRegister, PlacesRegister, Register } from '../book.ts'
import type { ReadingOptions } from '../parse/reading-options.ts'
import { digest } from '../read/digest.ts'
import type { Kept } from '../read/kept.ts'
import type { Source } from '../read/source.ts'
import type { DocumentRecord } from '../records/document.ts'
import { isDated } from '../records/kinds.ts'
import type { Settings } from '../records/settings.ts'
import { toActionsRegister } from './actions/lists.ts'
import { toDecisions } from './decisions/decisions.ts'
import { toGistFinder } from './gist/gist.ts'
import { toOwnTitles } from './gist/own-titles.ts'
import { toIncidents } from './incidents/incidents.ts'
import { toMetrics, toMetricsByPath } from './metrics/metrics.ts'
import { toSilence } from './metrics/silence.ts'
import { toOrganisations } from './people/organisations.ts'
import { type People, toPeople } from './people/people.ts'
import { toStatements } from './people/statements.ts'
import { toTurnouts } from './people/turnout.ts'
import { toDocuments } from './places/documents.ts'
import type { Entry } from './places/entries.ts'
import { isHeld, type Known } from './places/meetings.ts'
import { toPlaces } from './places/places.ts'
import type { Series } from './places/series.ts'
import { toAddressTest } from './places/site-addresses.ts'
import type { RecordSettings } from './record-settings.ts'
import type { Readings } from './read-once.ts'
import { withPeople } from './places/redirects.ts'
import { toReferences } from './references/references.ts'
import { toMilestones } from './releases/milestones.ts'
import { toReleases } from './releases/releases.ts'
import { toToolRows } from './releases/tool-rows.ts'
import { toSupport } from './support/support.ts'

/** Put all documents together: places, then references, actions, people, metrics and releases. */
export function toRegister(entries: readonly Entry[], source: Source, record: RecordSettings, store: Kept): Register {
  const { settings, reading, today } = record
  const { placed, messages } = toDocuments(entries, settings)
  const { documents, byPath, series, tools } = placed
  const { places: placesOfFiles, placeOf, resolveLink, messages: ofPlaces } = toPlaces(entries, source, placed, record)
  // An agenda and an untouched draft say nothing yet: no register reads them.
  const held = documents.filter((document) => !isDated(document.kind) || isHeld(document, today))
  const readings = { store, textKeyOf: toTextKeys(placesOfFiles, reading) }
  const references = toReferences({ documents: held, tools }, settings, readings)
  const { mentions, milestoneUses, findReferences, lexicon } = references
  const known = { byPath, today }
  const people = toPeople(held, record.people)
  const places = { ...placesOfFiles, redirects: withPeople(placesOfFiles.redirects, people.redirects, documents) }
  const actions = toActionsRegister(series, known, findReferences, people.personAt)
  const metrics = toMetricsRegister(series, { documents: held, today }, settings, readings)
  const rows = toToolRows(held, { settings, resolveLink, tools, find: findReferences })
  const releases = toReleases(rows, today)
  const support = toSupport(rows, releases.byTool, today)
  const incidents = toIncidents({ documents, today, settings, find: findReferences, actionsByPath: actions.byPath })
  const gistOf = gistFinderOf({ ...placed, actions, incidents, releases, metrics }, today, readings)
  const releasing = [...tools.keys(), ...releases.byTool.keys(), ...support.map(({ tool }) => tool)]
  const isAddress = toAddressTest({ documents, series, redirects: places.redirects, tools: releasing })
  return {
    settings,
    today,
    reading,
    ...placed,
    places,
    mentions,
    actions,
    decisions: toDecisions(series, { ...known, documents, find: findReferences, resolveLink }),
    incidents,
    people: toPeopleRegister(held, people, { series, known, record }),
    releases: { ...releases, milestones: toMilestones(documents, { settings, resolveLink, today }), milestoneUses },
    support,
    metrics,
    ownTitles: toOwnTitles(series, byPath),
    lookup: { placeOf, personAt: people.personAt, findReferences, lexicon, resolveLink, isAddress, gistOf },
    messages: [...messages, ...ofPlaces],
  }
}

/** What gists are told from. */
type Done = Pick<Register, 'byPath' | 'series' | 'tools' | 'actions' | 'incidents' | 'metrics'> & {
  releases: Pick<Register['releases'], 'movesByPath'>
}

/** Find what a document did by its path. */
function gistFinderOf(
  { byPath, series, tools, actions, incidents, releases, metrics }: Done,
  today: string,
  readings: Readings,
): Register['lookup']['gistOf'] {
  return toGistFinder(series, {
    byPath,
    today,
    tools,
    incidentsByPath: Map.groupBy(
      incidents.flatMap(({ statements }) => statements),
      ({ path }) => path,
    ),
    actionsByPath: actions.byPath,
    movesByPath: releases.movesByPath,
    metricsByPath: metrics.byPath,
    ...readings,
  })
}

/** Name the text of a document by its digest, and by how it is read. */
function toTextKeys({ sources }: PlacesRegister, reading: ReadingOptions): (path: string) => string {
  const readingKey = digest(JSON.stringify(reading))
  return (path) => `${readingKey} ${sources.get(path)?.digest ?? ''}`
}

function toPeopleRegister(
  documents: readonly DocumentRecord[],
  { persons, personAt }: People,
  { series, known, record }: { series: readonly Series[]; known: Known; record: RecordSettings },
): PeopleRegister {
  const statements = toStatements(documents, personAt)
  const organisations = toOrganisations(persons)
  return {
    settings: record.people,
    all: persons,
    organisations,
    statements,
    statementsByPerson: Map.groupBy(statements, ({ person }) => person),
    turnouts: toTurnouts(series, known, { persons, organisations, settings: record.settings }),
  }
}

function toMetricsRegister(
  series: readonly Series[],
  { documents, today }: Pick<Register, 'documents' | 'today'>,
  settings: Settings,
  readings: Readings,
): MetricsRegister {
  const known = { byPath: new Map(documents.map((each) => [each.path, each])), today }
  const metrics = toMetrics(series, known.byPath, settings)
  return { all: metrics, byPath: toMetricsByPath(metrics), silence: toSilence(series, known, settings, readings) }
}
