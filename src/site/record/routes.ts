import type { Book } from '../../core/book.ts'
import { rules } from '../../core/rules/index.ts'
import { toSearch } from '../documents/search.ts'
import { type Known, type Route, toRoute, toTitledRoute, type View } from '../route.ts'
import { toAbout } from './about.ts'
import { apiAddress, toApi } from './api.ts'
import { calendarsAddress, toCalendarsView } from './calendars-page.ts'
import { toHome } from './home.ts'
import { hasCalendar } from './frame.ts'
import { proposalAddress } from './proposal.ts'
import { toProposalView } from './proposal-page.ts'
import { ruleAddress, toRule, toRules } from './rules.ts'

/** List the pages that every site has: home, search, what the record is, and how it is checked. */
export function recordRoutes(book: Book): Route[] {
  const { name, noindex } = book.settings
  const route = (known: Known, title: string, toView: () => View): Route =>
    toRoute(book, known, toView, () => ({ title }))
  return [
    route({ address: '/', noindex }, name, () => toHome(book)),
    route({ address: '/search/', noindex }, book.words.lists.search, () => toSearch(book)),
    route({ address: '/about/', noindex }, book.words.lists.about, () => toAbout(book)),
    ...(hasCalendar(book)
      ? [route({ address: calendarsAddress, noindex }, book.words.lists.calendars, () => toCalendarsView(book))]
      : []),
    ...(book.comparedWith === null
      ? []
      : [toTitledRoute(book, { address: proposalAddress }, () => toProposalView(book))]),
    // These pages are much the same on every site, so search engines are asked to pass over them.
    route({ address: apiAddress, noindex }, book.words.lists.forPrograms, () => toApi(book)),
    route({ address: '/check/', noindex: true }, book.words.checks.title, () => toRules(book)),
    ...rules.map((rule) =>
      toRoute(
        book,
        { address: ruleAddress(rule.id), noindex: true },
        () => toRule(book, rule),
        // A page has one language in its head.
        ({ lang, severity }) => ({ title: rule.id, description: lang === null ? rule.summary : severity }),
      ),
    ),
  ]
}
