import type { Book } from '../../../book.ts'
import type { PlannedDate } from '../../../parse/dates/planned-date.ts'
import { counts, type Slip, toStandingPlan } from '../../../register/releases/slip.ts'
import { sayDate } from '../../../text/date-words.ts'
import type { Words } from '../../../words/index.ts'
import { amountOf, type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nowhere, sayPlan, tellStated, toNote, toWords } from '../words.ts'
import { isWithin, sayCertain, sayDistance, toDays } from '../distances.ts'
import { type Planned, type PlanPair, pairPlans } from './planned.ts'
import { tellRestated } from './restated.ts'

/** Tell what became of plans: made, moved, kept and given up, of releases and of milestones. */
export function toPlanChanges(before: Book, after: Book): NewsGroup[] {
  const { pairs, gone } = pairPlans(before, after)
  const pick = (tell: Tell): NewsItem[] => {
    const told = pairs.flatMap((pair) => {
      const item = tell(pair.before, pair.after, after.words)
      return item === null ? [] : [{ plan: pair.after, item }]
    })
    return foldMany(told, after.words)
  }
  const { words } = after
  const untold = pairs.filter((pair) => tells.every((tell) => tell(pair.before, pair.after, words) === null))
  return [
    toGroup(words, 'plans-moved', pick(tellMove)),
    toGroup(words, 'plans-exact', pick(tellExact)),
    toGroup(words, 'plans-made', pick(tellNew)),
    toGroup(words, 'plans-come', pick(tellCome)),
    toGroup(words, 'plans-corrected', pick(tellCorrected)),
    toGroup(words, 'plans-withdrawn', pick(tellWithdrawn)),
    toGroup(
      words,
      'plans-gone',
      foldMany(
        gone.map((plan) => ({
          plan,
          item: { text: plan.name, note: sayGone(plan, words), url: null, ...nowhere },
        })),
        words,
      ),
    ),
    toGroup(words, 'plans-restated', tellRestated(before, after, untold)),
    toGroup(words, 'plans-elsewhere', tellElsewhere(after, pairs)),
  ]
}

/** Tell in one line those of a tool that are told of another now, or of none that is known. */
function tellElsewhere({ words, tools }: Book, pairs: readonly PlanPair[]): NewsItem[] {
  const moved = pairs.filter(({ before, after }) => before !== null && before.of.id !== after.of.id)
  const alike = Map.groupBy(moved, ({ before, after }) => JSON.stringify([before?.of.id, after.of.id]))
  return [...alike.values()].flatMap((own): NewsItem[] => {
    const [first] = own
    if (!first?.before) return []
    const { of, kind, evidence } = first.after
    const isUnknown = kind === 'release' && !tools.has(of.id)
    const said = sayRange(
      own.map(({ after }) => after),
      words,
    )
    const note = toNote(said, words.news.wasOf(first.before.of.name), isUnknown ? words.news.noToolNow : null)
    return [{ ...tellStated(toWords(of.name), note, evidence), ...amountOf(own.length) }]
  })
}

/** From here on what happened to releases of one tool is told in one line: a roadmap that came or went. */
const many = 13

/** Tell many of one tool in one line, at the place of the first. */
function foldMany(told: readonly { plan: Planned; item: NewsItem }[], words: Words): NewsItem[] {
  return [...Map.groupBy(told, ({ plan: { kind, of } }) => `${kind} ${of.id}`).values()].flatMap((alike) => {
    const [first] = alike
    if (alike.length < many || !first) return alike.map(({ item }) => item)
    const note = sayRange(
      alike.map(({ plan }) => plan),
      words,
    )
    return [{ ...first.item, text: toWords(first.plan.of.name), note, ...amountOf(alike.length) }]
  })
}

/** `366 releases, from 0.1 to 3.11`; one alone by its name. */
function sayRange(plans: readonly Planned[], words: Words): string {
  const all = plans.map(({ version }) => version)
  const numbers = all.filter((version) => /^v?\d/i.test(version))
  const [from = '', ...rest] = numbers.length > 1 ? numbers : all
  const kind = plans[0]?.kind ?? 'release'
  return rest.length === 0 ? from : words.news.fromTo(words.counts[kind](all.length), from, rest.at(-1) ?? from)
}

/** What both records say of a plan, in the words of the later one. */
type Tell = (before: Planned | null, after: Planned, words: Words) => NewsItem | null

const tellMove: Tell = (before, { name, steps, moves, come, isWithdrawn, evidence }, words) => {
  const [was, is] = [before && toStandingPlan(before.steps), toStandingPlan(steps)]
  const step = steps.findLast(({ suspect }) => suspect === null)
  // A row whose day was taken out.
  if (was && steps.length === 0 && come === null && !isWithdrawn)
    return tellStated(name, sayWay(was, null, words), evidence)
  if (!was || !step || come !== null || (is?.date === was.date && is.part === was.part)) return null
  if (is === null ? isWithdrawn : isWithin(is, was)) return null
  const how = is === null ? null : isWithin(was, is) ? words.news.lessExact : sayDistance(was, is, words)
  const count = is === null || moves < 2 || toDays(was, is) === 0 ? null : words.news.nthMove(moves)
  return tellStated(name, toNote(sayWay(was, is, words), how, count), step.evidence)
}

/** A date that only grew more exact has not moved. */
const tellExact: Tell = (before, { steps, name, come }, words) => {
  const [was, is] = [before && toStandingPlan(before.steps), toStandingPlan(steps)]
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (!was || !is || !step || come !== null || (is.date === was.date && is.part === was.part)) return null
  return isWithin(is, was) ? tellStated(name, sayWay(was, is, words), step.evidence) : null
}

function sayWay(was: PlannedDate, is: PlannedDate | null, words: Words): string {
  return words.news.planMoved(sayPlan(was, words), sayPlan(is, words))
}

const tellNew: Tell = (before, { name, kind, steps, come, isPreRelease, isWithdrawn, evidence }, words) => {
  const had = before !== null && (before.steps.some(counts) || before.come !== null)
  const step = steps.findLast(({ suspect }) => suspect === null)
  if (had || come !== null) return null
  if (step?.planned) {
    const planned = words.news.plannedFor(sayPlan(step.planned, words))
    return tellStated(name, toNote(isPreRelease ? words.news.preRelease : null, planned), step.evidence)
  }
  return before === null && kind === 'release' && !isWithdrawn ? tellStated(name, words.news.noDate, evidence) : null
}

const tellCome: Tell = (before, { name, come, slip, isPreRelease }, words) => {
  if (come === null || before?.come) return null
  return tellStated(
    name,
    toNote(isPreRelease ? words.news.preRelease : null, sayPlan(come, words), sayAgainst(slip, words)),
    come.evidence,
  )
}

/** What had come already is stated with another day. */
const tellCorrected: Tell = (before, { name, come, slip }, words) => {
  if (come === null || !before?.come || before.come.date === come.date) return null
  const was = words.news.statedAs(sayPlan(before.come, words))
  return tellStated(name, toNote(sayPlan(come, words), sayAgainst(slip, words), was), come.evidence)
}

function sayAgainst(slip: Slip | null, words: Words): string | null {
  if (slip === null) return null
  const { days, least, most } = slip
  if (days !== 0) return words.news.thanPlanned(sayCertain(days, least === most, words))
  return words.news.asPlanned
}

const tellWithdrawn: Tell = (before, { name, isWithdrawn, leftOn, evidence }, words) => {
  if (!isWithdrawn || before?.isWithdrawn !== false) return null
  const left = leftOn === null ? null : words.news.leftOn(sayDate(leftOn, words))
  return tellStated(name, toNote(sayGone(before, words), left), evidence)
}

/** All that is told of a plan by itself. */
const tells: readonly Tell[] = [tellMove, tellExact, tellNew, tellCome, tellCorrected, tellWithdrawn]

/** What was said of a release or milestone that is not on record any more. */
function sayGone({ steps, come }: Planned, words: Words): string | null {
  if (come !== null) return words.news.hadCome(sayPlan(come, words))
  const plan = toStandingPlan(steps)
  return plan === null ? null : words.news.wasPlannedFor(sayPlan(plan, words))
}
