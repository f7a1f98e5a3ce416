import type { Book } from '../../core/book.ts'
import { isLive, isOverdue } from '../../core/register/actions/overdue.ts'
import type { Late } from '../../core/words/en/home.ts'
import { toHref } from './shell.ts'

/** Count what is past its day, by kind; `null` where nothing is open or planned that could be. */
export function toLate(book: Book): Late[] | null {
  const { actions, releases } = book
  const live = actions.all.filter(isLive)
  const planned = [...releases.all, ...releases.milestones].filter(({ status }) => status === 'planned')
  const late = [
    { kind: 'action', amount: live.filter((action) => isOverdue(book, action)).length, href: '/actions/' },
    { kind: 'release', amount: count(releases.all), href: '/roadmaps/' },
    { kind: 'milestone', amount: count(releases.milestones), href: '/milestones/' },
  ] as const
  const some = late.filter(({ amount }) => amount > 0).map((one) => ({ ...one, href: toHref(book, one.href) }))
  return some.length === 0 && live.length + planned.length === 0 ? null : some
}

function count(all: readonly { status: string }[]): number {
  return all.filter(({ status }) => status === 'overdue').length
}
