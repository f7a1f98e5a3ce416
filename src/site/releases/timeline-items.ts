import type { Book } from '../../core/book.ts'
import { toVersionKey } from '../../core/parse/text/versions.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { isMove, toStandingPlan } from '../../core/register/releases/slip.ts'
import type { PointType, TimelineItem, TimelinePoint } from '../../timeline/items.ts'
import { releaseTitle, stepTitle } from './words.ts'
import { toHref } from '../record/shell.ts'

/** Turn releases into what a timeline draws: candidates belong to the version that they lead to. */
export function toItems(book: Book, releases: readonly Release[]): TimelineItem[] {
  const owners = toOwners(releases)
  const led = releases.filter((release) => owners.has(release))
  const candidates = Map.groupBy(led, (release) => owners.get(release))
  return releases
    .filter((release) => !owners.has(release))
    .flatMap((release) => toItem(book, release, candidates.get(release) ?? []) ?? [])
}

/** Turn a release into its candidates, its former plans and where it stands now; `null` where nothing is dated. */
export function toItem(book: Book, release: Release, candidates: readonly Release[]): TimelineItem | null {
  const points = [
    ...candidates.flatMap((one) => toFinal(book, one)),
    ...toSteps(book, release),
    ...toFinal(book, release),
  ]
  return points.length === 0 ? null : { label: shorten(release.version), points }
}

/** Which release each candidate led to: the first with the same numbers that came no earlier. */
function toOwners(releases: readonly Release[]): Map<Release, Release> {
  const numbers = ({ tool, version }: Release): string =>
    `${tool} ${/^\d+(?:\.\d+)*/.exec(toVersionKey(version))?.[0] ?? version}`
  const finals = Map.groupBy(
    releases.filter(({ isPreRelease }) => !isPreRelease),
    numbers,
  )
  const owners = new Map<Release, Release>()
  for (const release of releases.filter(({ isPreRelease }) => isPreRelease)) {
    const later = (finals.get(numbers(release)) ?? [])
      .filter((final) => dayOf(final) >= dayOf(release))
      .sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
    if (later[0]) owners.set(release, later[0])
  }
  return owners
}

function toFinal(book: Book, release: Release): TimelinePoint[] {
  const { released, planned, status, isPreRelease, evidence } = release
  const end = released ?? toStandingPlan(planned)
  if (!end || status === 'undated') return []
  const type: PointType = isPreRelease && status === 'released' ? 'candidate' : status
  const link = released?.evidence ?? planned.at(-1)?.evidence ?? evidence
  return [
    {
      type,
      earliest: end.earliest,
      latest: end.latest,
      title: releaseTitle(release, book.words),
      href: toHref(book, link.url),
    },
  ]
}

/** Former plans that count; where a release is stated, the plan that stood last is one too, unless it was kept. */
function toSteps(book: Book, { version, planned, released }: Release): TimelinePoint[] {
  const steps = planned.filter(({ suspect }) => suspect === null)
  return steps.flatMap((step, index): TimelinePoint[] => {
    const next = steps[index + 1]?.planned ?? (index === steps.length - 1 ? released : null)
    if (!step.planned || !next || (index === steps.length - 1 && released?.date === step.planned.date)) return []
    const type = !isMove(step, { ...step, planned: next })
      ? 'was'
      : next.earliest > step.planned.latest
        ? 'was-later'
        : 'was-earlier'
    return [
      {
        type,
        earliest: step.planned.earliest,
        latest: step.planned.latest,
        title: stepTitle(version, step, book.words),
        href: toHref(book, step.evidence.url),
      },
    ]
  })
}

/** A name that is no version may be a sentence; its mark and the table have all of it. */
function shorten(version: string): string {
  return version.length > 16 ? `${version.slice(0, 15)}…` : version
}
