import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { parseDate, type StatedDate } from '../core/parse/dates/dates.ts'
import { folderOf, type Kind, kinds } from '../core/records/kinds.ts'
import type { Format } from '../importers/formats.ts'
import type { Import, ImportOptions } from '../importers/import.ts'
import { toKind } from '../importers/kind-names.ts'
import { maxText } from '../importers/limits.ts'
import { findUnmatched, type Plan, type PlanReading, readPlan, toPlanReader } from '../importers/plan.ts'
import { Misuse } from './misuse.ts'
import { findWayOut } from './reach.ts'

/** What the options of `import` say of all sources, as typed. */
export interface ImportWishes {
  to?: string
  plan?: string
  series?: string
  kind?: string
  date?: string
  wiki?: string
  set: string[]
  as?: Format
}

/** What is to be imported: what the plan says, and the options before it. */
export interface ImportTask extends Omit<ImportOptions, 'above' | 'sourceAt' | 'progress' | 'to'> {
  to: string
  /** What of the plan has no effect, at its place. */
  remarksOn: (made: Import) => string[]
}

/** The plan that lies where the command is given, if no source and no plan is. */
const planHere = 'import.yaml'

/** Put plan and options together; the sources that are typed stand for those of the plan. */
export function toTask(sources: readonly string[], wishes: ImportWishes): ImportTask {
  const path = wishes.plan ?? (sources.length === 0 && existsSync(planHere) ? planHere : null)
  const reading = path === null ? null : readPlanAt(path)
  const plan = reading?.plan ?? null
  if (plan !== null && wishes.plan === undefined) assertStays(plan, wishes.to)
  const inPlan = (file: string): string => relative('', resolve(dirname(path ?? ''), file)) || '.'
  const within = path !== null && wishes.plan === undefined ? { within: resolve(dirname(path)) } : {}
  const to = wishes.to ?? (plan?.to ? inPlan(plan.to) : null)
  const all = sources.length > 0 ? sources : (plan?.sources.map(inPlan) ?? [])
  if (all.length === 0)
    throw new Misuse('there is nothing to import; give files or folders, or a plan with --plan FILE')
  if (to === null) throw new Misuse('say with --to which content folder to write into')
  const variables = new Map([...Object.entries(plan?.variables ?? {}), ...wishes.set.map(readVariable)])
  return {
    sources: all,
    ...within,
    to,
    kind: wishes.kind === undefined ? (plan?.kind ?? null) : readKind(wishes.kind),
    series: wishes.series ?? plan?.series ?? null,
    date: wishes.date === undefined ? (plan?.date ?? null) : readDate(wishes.date),
    wiki: wishes.wiki === undefined ? toBase(plan?.wiki ?? null) : readWiki(wishes.wiki),
    as: wishes.as ?? plan?.as ?? null,
    variables,
    ...(plan === null ? {} : toPlanReader(plan)),
    remarksOn: (made) => (plan === null || reading === null ? [] : remark(plan, reading, path ?? '', made)),
  }
}

/** A plan that nobody named was written by whoever wrote the folder: it reads and writes nothing outside of that. */
function assertStays(plan: Plan, to: string | undefined): void {
  const targets = to === undefined && plan.to ? [plan.to] : []
  const out = findWayOut('', [...plan.sources, ...targets])
  if (out === null) return
  throw new Misuse(`${planHere} leads out of its folder, to ${out}; if that is meant, name it with --plan ${planHere}`)
}

function readPlanAt(path: string): PlanReading {
  if (!existsSync(path)) throw new Misuse(`there is no ${path}; write it, or give its path with --plan`)
  const { size } = statSync(path)
  if (size > maxText)
    throw new Misuse(`${path} has ${size} bytes, expected at most ${maxText}; name folders by patterns`)
  const reading = readPlan(readFileSync(path, 'utf8'), path)
  if (reading.messages.length === 0) return reading
  const lines = reading.messages.map(({ place, reason }) => `${path}:${place.line}:${place.column}: ${reason}`)
  throw new Misuse(`the plan has mistakes\n${lines.join('\n')}`)
}

function remark(plan: Plan, { places }: PlanReading, path: string, made: Import): string[] {
  const paths = [
    ...made.documents.map(({ source }) => source),
    ...made.refusals.map((refusal) => refusal.path),
    ...made.passedOver,
    ...made.leftOut,
  ]
  return findUnmatched(plan, paths).map(({ key, pattern }) => {
    const { line, column } = places[key] ?? { line: 1, column: 1 }
    return `${path}:${line}:${column}: "${pattern}" names no source; write its path as the report does, with ** for any folders`
  })
}

function readKind(text: string): Kind {
  const kind = toKind(text)
  if (kind !== null) return kind
  throw new Misuse(`--kind ${text} is none; the kinds are ${kinds.map((name) => folderOf[name] || 'pages').join(', ')}`)
}

function readDate(text: string): StatedDate {
  const reading = parseDate(text)
  if (reading.type !== 'date') throw new Misuse(`--date ${text} is no date; write it as 2021-03-04`)
  return { date: reading.date, precision: reading.precision }
}

function readVariable(text: string): [string, string] {
  const [, name, value] = /^([A-Z][A-Za-z0-9_]*)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new Misuse(`--set ${text} sets nothing; write it as NAME=value`)
  return [name, value]
}

function readWiki(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Misuse(`--wiki ${text} is no address; write it as https://twiki.example.org/bin/view`)
  return text.replace(/\/+$/, '')
}

function toBase(wiki: string | null): string | null {
  return wiki?.replace(/\/+$/, '') ?? null
}
