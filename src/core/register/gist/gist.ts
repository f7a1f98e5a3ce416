import type { DocumentRecord, ToolRecord } from '../../records/document.ts'
import { once } from '../../records/once.ts'
import type { Action } from '../actions/actions.ts'
import type { StatedIncident } from '../incidents/incident.ts'
import type { Metric } from '../metrics/metric.ts'
import { type Known, toMeetings } from '../places/meetings.ts'
import type { Series } from '../places/series.ts'
import type { Readings } from '../read-once.ts'
import type { PlanMove } from '../releases/release.ts'
import { sayPlanned } from '../releases/say-planned.ts'
import { foldWords } from '../../text/fold.ts'
import { withoutStop } from '../../text/without-stop.ts'
import { type Words, wordsOf } from '../../words/index.ts'
import { type TopicFinder, toTopicFinders } from './above.ts'
import { toExtremes } from './extremes.ts'
import { type GistPoint, ranks } from './point.ts'
import { toSpoken } from './spoken.ts'
import { goOn } from './topics.ts'
import { isFragment, isShort, isVague, standsIn } from './vague.ts'
import { shorten, toLine, toWords } from './words.ts'
import { withTool } from '../../text/with-tool.ts'

/** What a meeting or report did, from its own text and from those before it in its series. */
export interface Gist {
  /** What says most, most telling first: at most three. */
  points: GistPoint[]
  /** How many decisions and raised actions there are besides. */
  more: number
  /** How many actions it raised. */
  raised: number
}

/** What gists are made from. */
export interface GistSources extends Known, Readings {
  incidentsByPath: ReadonlyMap<string, readonly StatedIncident[]>
  actionsByPath: ReadonlyMap<string, readonly Action[]>
  movesByPath: ReadonlyMap<string, readonly PlanMove[]>
  metricsByPath: ReadonlyMap<string, readonly Metric[]>
  tools: ReadonlyMap<string, ToolRecord>
}

/** The same, with the words that a series speaks in. */
interface SeriesSources extends GistSources {
  words: Words
}

/** A point with its place in the order of what says most; the least comes first. */
interface Candidate extends GistPoint {
  rank: number
}

/** A candidate in its place, with what it is compared by. */
interface Folded {
  point: Candidate
  key: string
  rank: number
}

const mostPoints = 3

/**
 * Tell what a meeting or report did by its path, a series at a time, when the first of it is asked for: decisions, raised actions, what broke, plans that moved, numbers that left their range,
 * then what was rarely spoken of until then. Only the document and those before it count, so that a new one never changes an old gist.
 */
export function toGistFinder(series: readonly Series[], sources: GistSources): (path: string) => Gist | null {
  const seriesOf = new Map(series.flatMap((one) => one.documents.map((path) => [path, one] as const)))
  const gistsOf = once(
    (one: Series) => new Map(toSeriesGists(toMeetings(one, sources), { ...sources, words: wordsOf(one.lang) })),
  )
  return (path) => {
    const own = seriesOf.get(path)
    return (own && gistsOf(own).get(path)) ?? null
  }
}

function toSeriesGists(documents: readonly DocumentRecord[], sources: SeriesSources): [string, Gist][] {
  const spoken = toSpoken(documents, sources)
  const leads = new Set<string>()
  const topicsOf = toTopicFinders()
  return documents.map((document, index) => {
    const done = toDone(document, sources, topicsOf(document))
    // What led a row before says less the next time.
    const ranked = [...done, ...(spoken[index] ?? [])].map((point): Folded => {
      const key = foldWords(point.text)
      return { point, key, rank: leads.has(key) ? point.rank + ranks.again : point.rank }
    })
    const picked = pick(ranked.sort((a, b) => a.rank - b.rank))
    if (picked[0]) leads.add(picked[0].key)
    const points = picked.map(({ point }) => point)
    const counted = done.filter(({ type }) => type === 'decision' || type === 'action').length
    const shown = points.filter(({ type }) => type === 'decision' || type === 'action').length
    return [
      document.path,
      {
        points: points.map(toPoint),
        more: counted - shown,
        raised: done.filter(({ type }) => type === 'action').length,
      },
    ]
  })
}

/** What a document did: in the order of its text within each kind. */
function toDone(document: DocumentRecord, sources: SeriesSources, topicAbove: TopicFinder): Candidate[] {
  const explain = (point: Candidate): Candidate => below(topicAbove(point), point) ?? { ...point, rank: ranks.vague }
  const decisions = document.decisions.map(({ text: said, section, place }): Candidate => {
    const text = toLine(said)
    const point: Candidate = { type: 'decision', text, section, place, rank: ranks.decision }
    return isVague(text) ? explain(point) : point
  })
  const numbers = toExtremes(document, sources.metricsByPath.get(document.path) ?? [], sources.words)
  return [
    ...decisions,
    ...(sources.incidentsByPath.get(document.path) ?? []).map((incident) => toFailure(document, incident)),
    ...toRaised(document, sources.actionsByPath.get(document.path) ?? [], topicAbove),
    ...(sources.movesByPath.get(document.path) ?? []).map((move) => toMove(move, sources)),
    ...numbers.map((point): Candidate => ({ ...point, rank: ranks.number })),
  ].filter(({ text }) => text !== '')
}

/** Put what a point is about before it; `null` where that is not known, or said by the point itself. */
function below(topic: string | null, point: Candidate): Candidate | null {
  if (topic === null || foldWords(point.text).includes(foldWords(topic))) return null
  return { ...point, text: goOn(shorten(topic, longestTopic), point.text) }
}

/** A longer heading leaves too little room for what was decided below it. */
const longestTopic = 70

function toRaised(
  { path, attendance }: DocumentRecord,
  actions: readonly Action[],
  topicAbove: TopicFinder,
): Candidate[] {
  const names = new Set(attendance.attendees.flatMap(({ name }) => toWords(name)))
  return actions.flatMap(({ history: [first] }): Candidate[] => {
    if (!first || first.path !== path || first.isReview) return []
    const { section, place } = first
    const text = toLine(first.text)
    const point: Candidate = { type: 'action', text, section, place, rank: ranks.action }
    if (isFragment(text, names)) return [{ ...point, rank: ranks.fragment }]
    if (standsIn(text)) return [below(topicAbove(point), point) ?? { ...point, rank: ranks.vague }]
    return [(isShort(text, names) ? below(topicAbove(point), point) : null) ?? point]
  })
}

/** What broke or was taken down: of a report the first thing to tell. */
function toFailure({ kind }: DocumentRecord, { text, section, place }: StatedIncident): Candidate {
  const rank = kind === 'report' ? ranks.decision : ranks.incident
  return { type: 'incident', text: toLine(withoutStop(text)), section, place, rank }
}

function toMove({ release, after, days }: PlanMove, { tools, words }: SeriesSources): Candidate {
  const by = words.plans.move(words.counts.day(Math.abs(days)), days > 0)
  const name = withTool(tools.get(release.tool)?.name ?? release.tool, release.version)
  const day = after.planned === null ? after.text : sayPlanned(after.planned, words)
  const text = `${name} ${words.plans.movedTo(day)}, ${by}`
  const { place, url } = after.evidence
  return { type: 'move', text, section: url.split('#')[1] ?? null, place, rank: ranks.move }
}

/** The first points; none twice, nor one that stands in another. */
function pick(points: readonly Folded[]): Folded[] {
  const picked: Folded[] = []
  for (const next of points) {
    if (picked.length === mostPoints) break
    if (!picked.some(({ key }) => key.includes(next.key) || next.key.includes(key))) picked.push(next)
  }
  return picked
}

function toPoint({ type, text, topic, section, place }: Candidate): GistPoint {
  return { type, text: shorten(text), ...(topic === undefined ? {} : { topic }), section, place }
}
