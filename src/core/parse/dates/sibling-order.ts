import { type FolderDate, readFolderDate } from './date-folders.ts'
import { type FileName, parseFileName } from './file-name.ts'
import { findSixFigures, fittingForms, type SixFigures } from './six-figures.ts'
import type { DayOrder } from './day-of-year.ts'

/** Two numbers that stand where a day and a month may, with a year beside them or above. */
const dayAndMonth = /(?<![\d.])(?<!\d[-_])(\d{1,2})[-_.](\d{1,2})(?=[-_.](?:19|20)\d{2}(?!\d)|(?![\d.]|[-_]\d))/

/** What the names of a family say together. */
interface Family extends Evidence {
  /** The six figures of each name that holds some, `240305`, and how many names there are. */
  sixes: string[]
  names: number
}

/** How often one and the other number of names cannot be a month. */
export interface Evidence {
  dayFirst: number
  monthFirst: number
}

/**
 * Read every path beside its siblings: what is the day in `03-06-2024.md` is told by `08-22-2024.md` of the same folder,
 * else by all others of the record, else by `given`, the order that the settings state, else by the language of the names.
 */
export function parseFileNames(paths: readonly string[], given: DayOrder | null): Map<string, FileName> {
  const families = new Map<string, Family>()
  const all: Family = { dayFirst: 0, monthFirst: 0, sixes: [], names: 0 }
  for (const path of paths) {
    const family = families.get(familyOf(path)) ?? { dayFirst: 0, monthFirst: 0, sixes: [], names: 0 }
    families.set(familyOf(path), family)
    for (const evidence of [family, all]) add(evidence, path)
  }
  const common = orderOf(all) ?? given ?? dayFirstByWords(paths)
  const readFolders = toFolderReader()
  return new Map(
    paths.map((path) => {
      const family = families.get(familyOf(path))
      return [path, parseFileName(path, orderOf(family) ?? common, family ? sixOf(family) : null, readFolders)]
    }),
  )
}

/** Reads each folder once, however many documents lie in it. */
function toFolderReader(): typeof readFolderDate {
  const known = new Map<string, FolderDate>()
  return (folders, order) => {
    const key = [order, ...folders].join('/')
    const found = known.get(key) ?? readFolderDate(folders, order)
    known.set(key, found)
    return found
  }
}

/** What six figures mean in a family: a day where two names or more hold some, and all of these are days. */
function sixOf({ sixes, names }: Family): SixFigures | null {
  if (sixes.length < 2 || sixes.length * 2 < names) return null
  return fittingForms(sixes)[0]?.form ?? null
}

/** Words for meetings in languages that write the day first. */
const dayFirstWords =
  /sitzung|protokoll|versammlung|vergadering|(?<!\p{L})(?:actas?|atas?|reuni[oó]n|reuni[ãa]o|asamblea|réunion|compte[-_ ]rendu|procès[-_ ]verbal|notulen|referat(?:er)?|bestyrelsesmøder?|styremøter?|årsmøter?|styrelsemöten?|årsmöten?|verbal[ei]|riunion[ei])(?!\p{L})/iu

/** The order that names in such a language stand for. */
export function dayFirstByWords(paths: readonly string[]): DayOrder | null {
  return paths.some((path) => dayFirstWords.test(path)) ? 'day-first' : null
}

/** The folders of a path without their figures, so that the years of one series are one family. */
function familyOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replace(/\d+/g, '')
}

function add(evidence: Family, path: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const six = findSixFigures(name)
  evidence.names += 1
  if (six) evidence.sixes.push(six[0])
  const [, first, second] = dayAndMonth.exec(name) ?? []
  if (second === undefined) return
  const [a, b] = [Number(first), Number(second)]
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) evidence.dayFirst += 1
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) evidence.monthFirst += 1
}

/** The order that all evidence agrees on. */
export function orderOf(evidence: Evidence | undefined): DayOrder | null {
  if (!evidence) return null
  const { dayFirst, monthFirst } = evidence
  if (dayFirst > 0 && monthFirst === 0) return 'day-first'
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : null
}
