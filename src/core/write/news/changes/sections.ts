import type { Book } from '../../../book.ts'
import type { DocumentRecord } from '../../../records/document.ts'
import { once } from '../../../records/once.ts'
import { likeness } from '../../../register/actions/likeness.ts'
import { foldWords } from '../../../text/fold.ts'
import { withoutComments } from '../../../text/without-comments.ts'
import type { Words } from '../../../words/index.ts'
import { toWords } from '../words.ts'
import { comparePages, pairPages } from './compare-pages.ts'

/** A section of a page: a question of an FAQ, or what stands below a heading. */
interface Piece {
  page: DocumentRecord
  title: string
  /** What stands below the heading, up to the next of its level, in folded words. */
  text: string
  /** What it is a section of. */
  parent: Piece | null
}

/** What became of the sections of one page. */
interface SectionChanges {
  come: Piece[]
  reworded: { piece: Piece; was: Piece }[]
  gone: Piece[]
  /** Those that lie on another page now, and those that lay there. */
  movedTo: { piece: Piece; other: Piece }[]
  cameFrom: { piece: Piece; other: Piece }[]
}

/** From here on two headings are one. */
const enough = 0.6

/** Two sections of so many letters are one by these alone; fewer may stand anywhere: `None.` */
const certain = 40

/** So many sections are named, the others are counted. */
const most = 3

const changesOf = once((_: Book) => new WeakMap<Book, Map<string, SectionChanges>>())

/**
 * Say what became of the sections of a page that is or was on record, by its path: which are new, gone or have another heading,
 * and which were moved between pages.
 *
 * `new question: "Who has a key?"`, `2 questions moved to faqs/mirrors.md`
 */
export function saySections(before: Book, after: Book, path: string): string[] {
  const known = changesOf(before).get(after) ?? toChanges(before, after)
  changesOf(before).set(after, known)
  const own = known.get(path)
  return own ? say(own, after.words) : []
}

function say({ come, reworded, gone, movedTo, cameFrom }: SectionChanges, { news, counts }: Words): string[] {
  const named = [
    ...come.map((piece) => (isQuestion(piece) ? news.newQuestion : news.newSection)(quote(piece))),
    ...reworded.map(({ piece, was }) =>
      (isQuestion(piece) ? news.questionReworded : news.sectionReworded)(quote(piece), quote(was)),
    ),
    ...gone.map((piece) => (isQuestion(piece) ? news.questionGone : news.sectionGone)(quote(piece))),
  ]
  const sayMoves = (moves: SectionChanges['movedTo'], sayOne: (what: string, path: string) => string): string[] =>
    [...Map.groupBy(moves, ({ other }) => other.page.path)].map(([path, own]) => {
      const counted = own.every(({ piece }) => isQuestion(piece)) ? counts.question : counts.section
      return sayOne(counted(own.length), path)
    })
  return [
    ...sayMoves(movedTo, news.movedTo),
    ...sayMoves(cameFrom, news.cameFrom),
    ...named.slice(0, most),
    ...(named.length > most ? [news.andMore(named.length - most)] : []),
  ]
}

function isQuestion({ page }: Piece): boolean {
  return page.kind === 'faq'
}

function quote({ title }: Piece): string {
  return `"${toWords(title)}"`
}

function toChanges(before: Book, after: Book): Map<string, SectionChanges> {
  const none = { come: [], reworded: [], gone: [], movedTo: [], cameFrom: [] }
  const changes = new Map<string, SectionChanges>()
  for (const [page, was] of pairPages(before, after))
    changes.set(page.path, { ...none, ...compareSections(toPieces(before, was), toPieces(after, page)) })
  const moves = findMoved(before, after, [...changes.values()])
  const moved = new Set(moves.flatMap(({ from, to }) => [from, to]))
  const toByPath = Map.groupBy(moves, ({ to }) => to.page.path)
  // A page is told under the path that it has now.
  const pathNow = new Map(pairPages(before, after).map(([page, was]) => [was.path, page.path]))
  const fromByPath = Map.groupBy(moves, ({ from }) => pathNow.get(from.page.path) ?? from.page.path)
  for (const path of new Set([...changes.keys(), ...toByPath.keys(), ...fromByPath.keys()])) {
    const own = changes.get(path) ?? none
    changes.set(path, {
      ...own,
      come: own.come.filter((piece) => !moved.has(piece)),
      gone: own.gone.filter((piece) => !moved.has(piece)),
      movedTo: (fromByPath.get(path) ?? []).map(({ from, to }) => ({ piece: from, other: to })),
      cameFrom: (toByPath.get(path) ?? []).map(({ from, to }) => ({ piece: to, other: from })),
    })
  }
  return changes
}

/** Find what lies on another page now; of what a page has that came or went as a whole nothing else is told. */
function findMoved(before: Book, after: Book, changes: readonly SectionChanges[]): Moved[] {
  const { added, removed } = comparePages(before, after)
  const lost = [...changes.flatMap(({ gone }) => gone), ...removed.flatMap((page) => toPieces(before, page))]
  if (lost.length === 0) return []
  const moves = pairMoved(lost, [
    ...changes.flatMap(({ come }) => come),
    ...added.flatMap((page) => toPieces(after, page)),
  ])
  const moved = new Set(moves.map(({ from }) => from))
  return moves.filter(({ from: { parent } }) => parent === null || !moved.has(parent))
}

/** A section that was on one page and is on another. */
interface Moved {
  from: Piece
  to: Piece
}

/** Pair sections that went with those that came on another page: questions by heading or text, others by their text. */
function pairMoved(lost: readonly Piece[], come: readonly Piece[]): Moved[] {
  const keysOf = (piece: Piece): string[] => [
    ...(isQuestion(piece) ? [`heading ${foldWords(piece.title)}`] : []),
    ...(piece.text.length >= certain ? [`text ${piece.text}`] : []),
  ]
  const left = new Map(lost.flatMap((piece) => keysOf(piece).map((key) => [key, piece] as const)))
  const taken = new Set<Piece>()
  return come.flatMap((to) => {
    const from = keysOf(to)
      .flatMap((key) => left.get(key) ?? [])
      .find((piece) => !taken.has(piece) && piece.page.path !== to.page.path)
    if (from) taken.add(from)
    return from ? [{ from, to }] : []
  })
}

/** Compare the sections of one page: those of one heading are one, then those of one text, then those of like headings. */
function compareSections(was: readonly Piece[], is: readonly Piece[]): Omit<SectionChanges, 'movedTo' | 'cameFrom'> {
  const left = [...was]
  const take = (isIt: (piece: Piece) => boolean): Piece | undefined => {
    const at = left.findIndex(isIt)
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  const others = is.filter(({ title }) => take((one) => one.title === title) === undefined)
  const reworded = others.flatMap((piece) => {
    const same = take(({ title, text }) => isOne(piece, { title, text }))
    return same ? [{ piece, was: same }] : []
  })
  const known = new Set(reworded.map(({ piece }) => piece))
  return { come: outermost(others.filter((piece) => !known.has(piece))), reworded, gone: outermost(left) }
}

/** Leave out the sections of sections that are told themselves. */
function outermost(pieces: readonly Piece[]): Piece[] {
  const all = new Set(pieces)
  return pieces.filter(({ parent }) => parent === null || !all.has(parent))
}

function isOne(piece: Piece, { title, text }: Pick<Piece, 'title' | 'text'>): boolean {
  const isLike = bare(title) === bare(piece.title) || likeness(title, piece.title) >= enough
  return isLike || (text.length >= certain && text === piece.text)
}

/** A heading without those who are responsible: `CMS` of `CMS (Mia)`. */
function bare(title: string): string {
  return foldWords(title.replace(/\([^()]*\)$/, ''))
}

/** The sections of a page; of an FAQ its outermost ones, which are its questions. */
function toPieces({ places }: Book, page: DocumentRecord): Piece[] {
  const lines = (places.sources.get(page.path)?.body ?? '').split('\n')
  const least = leastLevel(page)
  const open: { level: number; piece: Piece }[] = []
  return page.sections.flatMap(({ title, level, place }, at): Piece[] => {
    if (page.kind === 'faq' && level > least) return []
    const end = page.sections.find((other, index) => index > at && other.level <= level)?.place.line
    const body = lines.slice(place.line, end === undefined ? undefined : end - 1).join('\n')
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const piece = { page, title, text: foldWords(withoutComments(body)), parent: open.at(-1)?.piece ?? null }
    open.push({ level, piece })
    return [piece]
  })
}

/** How many questions an FAQ has; any other page has none. */
export function countQuestions(page: DocumentRecord): number {
  const least = leastLevel(page)
  return page.kind === 'faq' ? page.sections.filter(({ level }) => level === least).length : 0
}

function leastLevel({ sections }: DocumentRecord): number {
  return Math.min(...sections.map(({ level }) => level))
}
