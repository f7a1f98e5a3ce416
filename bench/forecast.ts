import type { Release } from '../src/core/register/releases/release.ts'
import { compileRecord } from '../src/cli/record.ts'
import { daysBetween } from '../src/core/parse/dates/planned-date.ts'

// npm run bench:forecast -- FOLDER: how well the plans of the past tell how late a plan will come. Walks the meetings of a record
// from the first to the last; at each, makes of the plans whose day had passed by then a band that holds eight of ten, and asks
// whether the plans that this meeting states came within it. Prints how often, by how far ahead they were stated.
const folder = process.argv[2]
if (folder === undefined) throw new Error('give the folder of a record')

/** A plan as a meeting stated it, and the day that stood in the end. */
interface Plan {
  tool: string
  saidOn: string
  planned: string
  came: string
  ahead: number
  /** Days from the plan to the day that stood in the end; later is positive. */
  late: number
}

/** Days ahead, from and to. */
const horizons = [
  [0, 13],
  [14, 41],
  [42, 69],
  [70, 365],
] as const
const share = 0.8
const fewest = 10

/** What each meeting states of a release. Where no release is on record, it came on the last day that was planned. */
function toPlans(release: Release): Plan[] {
  const last = release.planned.findLast(({ suspect }) => suspect === null)?.planned
  const came = release.released ?? last
  if (!came || came.precision !== 'day' || release.isPreRelease || release.status === 'withdrawn') return []
  return release.rows.flatMap(({ document, planned }) => {
    const standing = planned.findLast(({ isStruck }) => !isStruck)?.planned
    if (document.date === null || standing?.precision !== 'day' || standing.date < document.date) return []
    const ahead = daysBetween(document.date, standing.date)
    return [
      {
        tool: release.tool,
        saidOn: document.date,
        planned: standing.date,
        came: came.date,
        ahead,
        late: daysBetween(standing.date, came.date),
      },
    ]
  })
}

/** The days between which so great a share of the past lies, as many left out at each end. */
function toBand(late: readonly number[]): [number, number] {
  const sorted = [...late].sort((a, b) => a - b)
  const cut = Math.floor((sorted.length * (1 - share)) / 2)
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0]
}

const book = compileRecord({ content: folder, history: false })
const stated = book.releases.all.flatMap(toPlans)
// Versions that come together are one plan.
const plans = [
  ...new Map(stated.map((plan) => [`${plan.tool} ${plan.saidOn} ${plan.planned} ${plan.came}`, plan])).values(),
].filter(({ came }) => came < book.today)
const isReleased = book.releases.all.filter(({ released }) => released !== null).length
console.log(
  `${plans.length} plans of ${book.releases.all.length} releases, ${isReleased} of which are stated to have come`,
)

let [all, held] = [0, 0]
const days = new Set<string>()
for (const [from, to] of horizons) {
  const own = plans.filter(({ ahead }) => ahead >= from && ahead <= to)
  const tried = own.flatMap((plan) => {
    const past = own.filter((other) => other.tool === plan.tool && other.came < plan.saidOn)
    if (new Set(past.map(({ came }) => came)).size < fewest) return []
    const [least, most] = toBand(past.map(({ late }) => late))
    return [{ isHeld: plan.late >= least && plan.late <= most, width: most - least, came: plan.came }]
  })
  const kept = tried.filter(({ isHeld }) => isHeld).length
  all += tried.length
  for (const { came } of tried) days.add(came)
  held += kept
  const widths = tried.map(({ width }) => width).sort((a, b) => a - b)
  const moved = own.filter(({ late }) => late !== 0).length
  console.log(
    `${from} to ${to} days ahead: ${own.length} plans, ${moved} of them moved; band held ${kept} of ${tried.length} times, usually ${widths[Math.floor(widths.length / 2)] ?? '–'} days wide`,
  )
}
console.log(
  `in all ${held} of ${all} (${all === 0 ? '–' : Math.round((held / all) * 100)} %), where it says ${share * 100} %; the tries rest on ${days.size} days of release`,
)
