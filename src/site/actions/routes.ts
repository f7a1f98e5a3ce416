import type { Book } from '../../core/book.ts'
import { type Route, toRoute } from '../route.ts'
import { toAction } from './action.ts'
import { toActionLists } from './lists.ts'
import { toTitle } from './rows.ts'

/** How much of an action is the title of its page, in characters. */
const titleLength = 80

/** List the pages of actions: their lists, and a page for each. */
export function actionRoutes(book: Book): Route[] {
  const hiddenSeries = new Set(book.series.filter(({ noindex }) => noindex).map(({ url }) => url))
  return [
    ...toActionLists(book).map(({ address, title, noindex, make }) =>
      toRoute(book, { address, noindex, section: 'actions' }, make, () => ({ title })),
    ),
    ...book.actions.all.map((action) =>
      toRoute(
        book,
        { address: action.url, noindex: hiddenSeries.has(action.series), section: 'actions' },
        () => toAction(book, action),
        () => ({ title: toTitle(action, titleLength) }),
      ),
    ),
  ]
}
