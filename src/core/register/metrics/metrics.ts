import type { Figure } from '../../parse/metrics/figure.ts'
import type { DocumentRecord } from '../../records/document.ts'
import type { Settings } from '../../records/settings.ts'
import { takeName, toSlug } from '../../records/slug.ts'
import { gather } from '../../text/gather.ts'
import { LikeWordings } from '../actions/like-wordings.ts'
import { sortLabelled } from './labels.ts'
import type { Growing, Metric } from './metric.ts'
import { MovedSections } from './moved-sections.ts'
import { sectionPath, type SectionNamer, toSectionNamer } from './section-names.ts'
import type { Series } from '../places/series.ts'
import { toMetric } from './to-metric.ts'

/** Follow every figure through the documents of its series. */
export function toMetrics(
  series: readonly Series[],
  byPath: ReadonlyMap<string, DocumentRecord>,
  settings: Settings,
): Metric[] {
  return series.flatMap((one) => {
    const documents = one.documents
      .flatMap((path) => byPath.get(path) ?? [])
      .filter(({ date, hasPage, status }) => date !== null && hasPage && status !== 'cancelled')
    return seriesMetrics(one, documents, toSectionNamer(settings, one.id))
  })
}

/** Find the metrics that each document states a value of. */
export function toMetricsByPath(metrics: readonly Metric[]): Map<string, Metric[]> {
  return gather(metrics.flatMap((metric) => metric.values.map(({ path }) => [path, metric] as const)))
}

function seriesMetrics(series: Series, documents: readonly DocumentRecord[], nameOf: SectionNamer): Metric[] {
  const known = new Map<string, Growing>()
  const moved = new MovedSections(nameOf)
  const sentences = new Map<string, LikeWordings<Growing>>()
  for (const document of documents) {
    const used = new Set<Growing>()
    const add = (growing: Growing, figure: Figure): void => {
      if (used.has(growing)) return // said twice in one document
      used.add(growing)
      growing.labels.add(figure.label.toLowerCase())
      growing.isMeasured ||= figure.unit !== null || figure.change !== null || /\d[kKM]\b/.test(figure.text)
      growing.stated.push({ document, figure })
    }
    const begin = (key: string, growing: Growing): Growing => {
      known.set(key, growing)
      moved.add(key, growing)
      return growing
    }
    const sectionOf = ({ section }: Figure): SectionName => toSection(document, section, nameOf)
    const labelled = sortLabelled(
      document.figures.filter(({ from }) => from !== 'sentence'),
      (figure) => sectionOf(figure).key,
      (key) => known.get(key)?.stated.at(-1)?.figure.parameter ?? null,
    )
    const own = new Set(labelled.map(({ key }) => key))
    for (const { figure, key, label } of labelled) {
      const growing = known.get(key) ?? moved.find(key, document, own)
      add(growing ?? begin(key, grow({ ...figure, label }, sectionOf(figure))), figure)
    }
    for (const figure of document.figures) {
      if (figure.from === 'sentence') add(findSentence(figure, sectionOf(figure), sentences, used), figure)
    }
  }
  const all = [...known.values(), ...[...sentences.values()].flatMap((wordings) => wordings.all)].filter((growing) =>
    isSeries(growing, series.kind),
  )
  return toIds(series, all).map(({ growing, id }) => toMetric({ id, series: series.url }, growing, documents))
}

/** The name of a section, and what it is compared by. */
interface SectionName {
  key: string
  name: string
}

/** The outermost section, and the one that the figure stands in: `LIGO, Gratia reports`. */
function toSection({ sections }: DocumentRecord, id: string | null, nameOf: SectionNamer): SectionName {
  // A heading of versions alone, `3.4.3/3.3.28`, changes from release to release: what is counted stays the same.
  const path = sectionPath(sections, id).filter(({ title }, index) => index === 0 || /\p{L}{2}/u.test(title))
  const ends = path.length > 1 ? [path[0], path.at(-1)] : path
  const names = ends.flatMap((section) => (section ? [nameOf(section.title)] : []))
  return { key: names.map(({ key }) => key).join(' / '), name: names.map(({ name }) => name).join(', ') }
}

/** A sentence says the same again if it counts in the same unit and in like words. */
function findSentence(
  figure: Figure,
  section: SectionName,
  sentences: Map<string, LikeWordings<Growing>>,
  used: ReadonlySet<Growing>,
): Growing {
  const key = `${section.key}\n${figure.unit}`
  const wordings = sentences.get(key) ?? new LikeWordings<Growing>()
  sentences.set(key, wordings)
  return (
    wordings.find(figure.label, (growing) => used.has(growing)) ?? wordings.add(figure.label, grow(figure, section))
  )
}

function grow(figure: Figure, section: SectionName): Growing {
  return {
    section: section.name,
    label: figure.label,
    from: figure.from,
    stated: [],
    labels: new Set(),
    isMeasured: false,
  }
}

/** What a report measured is a metric the first time; any other number must come again, and a line that is only carried on is none. */
function isSeries({ stated, from, isMeasured }: Growing, kind: Series['kind']): boolean {
  if (kind === 'report' && isMeasured) return true
  if (from === 'sentence') return false
  if (isMeasured || from === 'table') return stated.length > 1
  return stated.length > 2 && new Set(stated.map(({ figure }) => figure.value)).size > 1
}

/** Give every metric an id that says where it is stated and what it counts; those that would share one are numbered. */
function toIds(series: Series, all: readonly Growing[]): { growing: Growing; id: string }[] {
  const taken = new Map<string, number>()
  return all.map((growing) => {
    const id = [series.url.slice(1, -1), toSlug(growing.section) || 'start', toSlug(growing.label) || 'value'].join('/')
    return { growing, id: takeName(id, taken) }
  })
}
