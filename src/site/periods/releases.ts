import type { Book } from '../../core/book.ts'
import type { DocumentRecord } from '../../core/records/document.ts'
import type { Release } from '../../core/register/releases/release.ts'
import { dayOf } from '../../core/register/releases/summary.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import type { ChangeGroup } from '../documents/latest.ts'
import { toHref } from '../record/shell.ts'
import { toMoveEntry } from '../releases/slip.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { plannedWords } from '../releases/words.ts'

/** Whether a stated date lies in a period. */
export type Test = (date: string | null | undefined) => boolean

/** What came, what moved and what was delivered in a period. */
export function toReleaseGroups(book: Book, documents: readonly DocumentRecord[], isIn: Test): ChangeGroup[] {
  const came = book.releases.all.filter(({ released, isPreRelease }) => !isPreRelease && isIn(released?.date))
  const moves = documents.flatMap(({ path }) => book.releases.movesByPath.get(path) ?? [])
  const delivered = book.releases.milestones.filter((milestone) => isIn(milestone.delivered?.date))
  return [
    {
      title: 'Releases that came',
      items: toCame(book, came),
    },
    {
      title: 'Dates that moved',
      items: moves.map((move) => {
        const { version, before, after, days } = toMoveEntry(book, move, false)
        const text = `${nameOfTool(book, move.release.tool)} ${version}, from ${before.text} to ${after.text}`
        return { text, href: after.href, note: days }
      }),
    },
    {
      title: 'Milestones delivered',
      items: delivered.map(({ id, title, url, delivered: on }) => ({
        text: [id, title].filter(Boolean).join(' '),
        href: toHref(book, url),
        note: on && plannedWords(on, book.words),
      })),
    },
  ]
}

/** One line a tool: `GlideinWMS 3.4.3 and 3.4.4; 25 January and 4 April 2019`. */
function toCame(book: Book, came: readonly Release[]): ChangeGroup['items'] {
  return [...Map.groupBy(came, ({ tool }) => tool)].map(([tool, own]) => {
    const [only, ...others] = [...own].sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
    const days = [only, others.at(-1)].flatMap((one) => (one?.released ? plannedWords(one.released, book.words) : []))
    return {
      text: `${nameOfTool(book, tool)} ${book.words.list([only, ...others].map((one) => one?.version ?? ''))}`,
      href:
        others.length === 0 && only
          ? toHref(book, (only.released?.evidence ?? only.evidence).url)
          : toHref(book, toolAddress(book, tool)),
      note: days.join(' to ') || null,
    }
  })
}
