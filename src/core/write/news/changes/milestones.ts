import type { Book } from '../../../book.ts'
import type { Milestone } from '../../../register/releases/milestones.ts'
import type { Words } from '../../../words/index.ts'
import { type NewsGroup, type NewsItem, toGroup } from '../news.ts'
import { nameOfMilestone, tellStated, toNote, toWords } from '../words.ts'

/** Tell which milestones are somebody else's, or are called otherwise. */
export function toMilestoneChanges(before: Book, after: Book): NewsGroup[] {
  const earlier = new Map(before.releases.milestones.map((milestone) => [keyOf(milestone), milestone]))
  const { words } = after
  const items = after.releases.milestones.flatMap((milestone): NewsItem[] => {
    const was = earlier.get(keyOf(milestone))
    const note = was ? toNote(sayTitle(was, milestone, words), sayOwner(was, milestone, words)) : null
    return note === null ? [] : [tellStated(nameOfMilestone(milestone), note, milestone)]
  })
  return [toGroup(words, 'milestones-changed', items)]
}

function keyOf({ project, id }: Milestone): string {
  return JSON.stringify([project, id])
}

function sayTitle(was: Milestone, is: Milestone, { news }: Words): string | null {
  if (was.title === is.title) return null
  return news.wasOf(was.title === null ? news.withoutWords : `"${toWords(was.title)}"`)
}

function sayOwner(was: Milestone, is: Milestone, { news }: Words): string | null {
  if (was.owner === is.owner) return null
  return toNote(is.owner ?? news.noOwner, was.owner === null ? news.hadNoOwner : news.wasOf(was.owner))
}
