import type { Book } from '../../core/book.ts'
import { wordsOf } from '../../core/parse/text/passages.ts'
import type { Decision, DecisionEffect, DecisionLink } from '../../core/register/decisions/decision.ts'
import { truncate } from '../../core/text/truncate.ts'
import { capitalise } from '../../core/text/capitalise.ts'
import { type ShownDate, showDate } from '../dates.ts'
import { toHref, toSectionHref } from '../record/shell.ts'
import { nameOfTool, toolAddress } from '../releases/tool-names.ts'
import { link, say, type Sentence, sayAll } from '../../core/words/sentence.ts'
import { toDecisionName, toDecisionsAddress, toDecisionTitle, toStateWords } from './words.ts'

/** What the page of a decision shows. */
export interface DecisionView {
  type: 'decision'
  title: string
  trail: { text: string; href: string }[]
  sentence: Sentence
  facts: { term: string; links: { text: string; href: string | null }[] }[]
  /** What stands around it where it was said, and whether it is the decision itself. */
  around: { text: string; isOwn: boolean }[]
  /** Later sentences that name it by its number. */
  uses: { date: ShownDate | null; text: string; href: string; where: string }[]
}

/** Show a decision: what it says, what stands of it, what it changes and what changed it. */
export function toDecision(book: Book, decision: Decision): DecisionView {
  const series = book.series.find(({ url }) => url === decision.series)
  return {
    type: 'decision',
    title: truncate(toDecisionName(book, decision), 200),
    trail: [
      { text: book.words.lists.decisions, href: toHref(book, '/decisions/') },
      ...(series ? [{ text: series.title, href: toHref(book, toDecisionsAddress(series)) }] : []),
    ],
    sentence: toSentence(book, decision, series?.title ?? null),
    facts: toFacts(book, decision),
    around: toAround(book, decision),
    uses: decision.uses.map(({ path, section, text }) => {
      const document = book.byPath.get(path)
      return {
        date: document?.date ? showDate(document.date, book.words) : null,
        text,
        href: toSectionHref(book, { path, section }),
        where: document?.sections.find(({ id }) => id === section)?.title ?? document?.title ?? '',
      }
    }),
  }
}

/** So many paragraphs or items before and behind a decision are shown. */
const reach = 2

/** The paragraphs and items around a decision, in its section. */
function toAround(book: Book, { path, section, place }: Decision): DecisionView['around'] {
  const document = book.byPath.get(path)
  const headings = new Set(document?.sections.map((one) => one.place.line))
  const own = document?.passages().filter((one) => one.section === section && !headings.has(one.place.line)) ?? []
  const at = own.findLastIndex((one) => one.place.line <= place.line)
  return own
    .slice(Math.max(0, at - reach), at + reach + 1)
    .map((passage) => ({ text: wordsOf(passage), isOwn: passage === own[at] }))
}

/** `Agreed on 4 March 2021 by Operations. Superseded on 11 March 2021.` */
function toSentence(book: Book, decision: Decision, series: string | null): Sentence {
  const { state, date, changedBy, standing } = decision
  const words = book.words.decisions
  const when = date === null ? null : [words.on, link(showDate(date, book.words).text, toSectionHref(book, decision))]
  const by = series === null ? words.ofRecord : words.by(series)
  const later = changedBy.flatMap(({ id, effect }) => {
    const other = book.decisions.find((one) => one.id === id)
    if (!other) return []
    const day = other.date === null ? words.byAnother : words.onDay(showDate(other.date, book.words).text)
    return [say(`${words.effects[effect]} `, link(day, toHref(book, other.url)), '.')]
  })
  const draft = standing === 'not yet approved' ? [words.draft] : null
  const own =
    (standing === 'superseded' || standing === 'revoked') && later.length === 0
      ? [`${capitalise(words.states[standing])}.`]
      : null
  return sayAll(say(words.verbs[state], say(...(when ?? [])), by, '.'), draft, own, ...later)
}

const effects = ['supersedes', 'revokes', 'amends'] as const satisfies readonly DecisionEffect[]

function toFacts(book: Book, decision: Decision): DecisionView['facts'] {
  const { number, tools, tickets, changes, changedBy, path } = decision
  const words = book.words.decisions
  const facts = [
    { term: words.number, links: number === null ? [] : [{ text: `#D${number}`, href: null }] },
    { term: words.state, links: toState(book, decision) },
    { term: words.where, links: [{ text: book.byPath.get(path)?.title ?? '', href: toSectionHref(book, decision) }] },
    {
      term: book.words.actions.tools,
      links: tools.map((tool) => ({ text: nameOfTool(book, tool), href: toHref(book, toolAddress(book, tool)) })),
    },
    { term: book.words.actions.tickets, links: tickets.map(({ text, url }) => ({ text, href: url })) },
    ...effects.map((effect) => ({ term: words.effectBy[effect], links: toLinks(book, changedBy, effect) })),
    ...effects.map((effect) => ({ term: words.does[effect], links: toLinks(book, changes, effect) })),
  ]
  return facts.filter(({ links }) => links.length > 0)
}

/** How it stands; of what a meeting agreed nobody knows whether it still holds, of a record its document says so. */
function toState(book: Book, decision: Decision): { text: string; href: null }[] {
  const own = decision.series === null ? book.words.decisions.states['in force'] : null
  const text = toStateWords(book, decision) ?? own
  return text === null ? [] : [{ text, href: null }]
}

function toLinks(book: Book, all: readonly DecisionLink[], effect: string): { text: string; href: string }[] {
  const ids = new Set(all.filter((one) => one.effect === effect).map(({ id }) => id))
  return book.decisions
    .filter(({ id }) => ids.has(id))
    .map((one) => ({ text: toDecisionTitle(one), href: toHref(book, one.url) }))
}
