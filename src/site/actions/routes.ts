import type { Book } from '../../core/book.ts'
import { type Route, toRoute } from '../route.ts'
import { toPlain } from '../../core/words/sentence.ts'
import { toAction } from './action.ts'
import { toActionLists } from './lists.ts'
import { nameOf } from './rows.ts'

/** How much of an action is the title of its page, in characters. */
const titleLength = 80

/** List the pages of actions: their lists, and a page for each. */
export function actionRoutes(book: Book): Route[] {
  const hiddenSeries = new Set(book.series.filter(({ noindex }) => noindex).map(({ url }) => url))
  return [
    ...toActionLists(book).map(({ address, title, noindex, make }) =>
      toRoute(book, { address, noindex, section: 'actions' }, make, ({ sentence }) => ({
        title,
        description: toPlain(sentence),
        evidence: [],
      })),
    ),
    ...book.actions.all.map((action) =>
      toRoute(
        book,
        { address: action.url, noindex: hiddenSeries.has(action.series), section: 'actions' },
        () => toAction(book, action),
        ({ sentence }) => ({
          title: nameOf(book, action, titleLength),
          description: toPlain(sentence),
          evidence: action.history.map(({ path, place }) => ({ path, line: place.line })),
        }),
      ),
    ),
  ]
}
