import type { Book } from '../../book.ts'
import { isOver } from '../../parse/actions/state.ts'
import type { Place } from '../../read/message.ts'
import type { DocumentRecord } from '../../records/document.ts'
import { valueIndexAt } from '../../register/metrics/value-at.ts'

/** What the text of a document does, and where. What later meetings made of it is not part of it. */
export interface TextMarks {
  actions: MarkedAction[]
  decisions: Place[]
  /** Plans that it moved, in the order of the register. */
  moves: MarkedMove[]
  /** Of each number that is followed over time, in the order of the metrics of the document. */
  numbers: (Place | null)[]
}

/** Those of a document that does nothing. */
export const noMarks: TextMarks = { actions: [], decisions: [], moves: [], numbers: [] }

/** A row or line that gives a release another day. */
export interface MarkedMove {
  /** The new day, as it is written there. */
  text: string
  place: Place
}

/** A line that speaks of an action. */
export interface MarkedAction {
  id: string
  url: string
  number: number | null
  owners: string[]
  /** Its words without mark and owners. */
  text: string
  isOver: boolean
  /** Whether no line above it speaks of the same action. */
  isFirst: boolean
  place: Place
}

/** Collect what is to be marked in the text of a document. */
export function toTextMarks(book: Pick<Book, 'actions' | 'metrics' | 'releases'>, document: DocumentRecord): TextMarks {
  const { path, decisions } = document
  return {
    actions: (book.actions.byPath.get(path) ?? []).flatMap(({ id, url, history }) =>
      history
        .filter((row) => row.path === path)
        .map(({ number, owners, text, state, place }, index) => ({
          id,
          url,
          number,
          owners,
          text,
          isOver: isOver(state),
          isFirst: index === 0,
          place,
        })),
    ),
    decisions: decisions.map(({ place }) => place),
    moves: (book.releases.movesByPath.get(path) ?? []).map(({ after: { text, evidence } }) => ({
      text,
      place: evidence.place,
    })),
    numbers: (book.metrics.byPath.get(path) ?? []).map(
      (metric) => metric.values[valueIndexAt(metric, document)]?.place ?? null,
    ),
  }
}
