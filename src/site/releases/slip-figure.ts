import type { Book } from '../../core/book.ts'
import type { Release } from '../../core/register/releases/release.ts'
import type { Words } from '../../core/words/index.ts'
import type { TimelineRow } from '../../timeline/items.ts'
import { type TimelineFigure, toTimelineFigure } from './timeline-figure.ts'
import { toItem } from './timeline-items.ts'
import { lateWords } from './words.ts'

/** Draw how plans were kept: a row each release that moved, the one furthest from its first plan on top. */
export function toSlipFigure(
  book: Book,
  id: string,
  title: string,
  releases: readonly Release[],
): TimelineFigure | null {
  const moved = releases.filter(({ moves, isPreRelease }) => moves > 0 && !isPreRelease)
  const rows = [...moved]
    .sort((a, b) => Math.abs(b.slip?.days ?? 0) - Math.abs(a.slip?.days ?? 0))
    .slice(0, maxSlips)
    .flatMap((release): TimelineRow[] => {
      const item = toItem(book, release, [])
      return item === null
        ? []
        : [
            {
              title: item.label,
              isLiving: false,
              items: [item],
              spans: [],
              label: null,
              remark: toRemark(release, book.words),
            },
          ]
    })
  const left = moved.length - rows.length
  const note = left > 0 ? book.words.releases.figure.furthest(rows.length, left) : null
  return toTimelineFigure(book, { id, title, rows, period: null, speech: [], note })
}

const maxSlips = 24

function toRemark({ slip, status }: Release, words: Words): TimelineRow['remark'] {
  if (status === 'withdrawn') return { text: words.releases.states.withdrawn, direction: null }
  if (slip === null) return null
  if (slip.days === 0) return { text: words.releases.backOnDay, direction: null }
  return { text: lateWords(slip.days, words, slip.least !== slip.most), direction: slip.days > 0 ? 'later' : 'earlier' }
}
