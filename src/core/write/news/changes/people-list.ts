import type { PersonSetting } from '../../../records/people-settings.ts'
import type { Words } from '../../../words/index.ts'

/**
 * Say what another `people.yaml` says of people, in the order of the list; of who is listed by initials nothing else is told.
 *
 * `Tim Theisen is also TimT`, `KW listed by initials`, `1 entry removed`
 */
export function sayPeopleChanges(
  was: readonly PersonSetting[],
  is: readonly PersonSetting[],
  { news }: Words,
): string[] {
  const known = new Set<PersonSetting>()
  const said = is.flatMap((person) => {
    const former = findFormer(was, person)
    if (former) known.add(former)
    return JSON.stringify(former) === JSON.stringify(person) ? [] : sayPerson(former, person, news)
  })
  const gone = was.filter((person) => !known.has(person)).length
  return gone === 0 ? said : [...said, news.entriesGone(gone)]
}

/** The entry of somebody: by name, else by a name that is a spelling of the other. */
function findFormer(was: readonly PersonSetting[], { name, spellings }: PersonSetting): PersonSetting | undefined {
  return (
    was.find((one) => one.name === name) ??
    was.find((one) => spellings.includes(one.name) || one.spellings.includes(name))
  )
}

function sayPerson(was: PersonSetting | undefined, is: PersonSetting, news: Words['news']): string[] {
  if (is.listAs === 'initials') return [news.listedByInitials(is.initials ?? '')]
  if (was?.listAs === 'initials') return [news.listedByName(is.name)]
  const initials = is.initials === null || is.initials === was?.initials ? [] : [is.initials]
  const also = [...initials, ...is.spellings.filter((spelling) => was?.spellings.includes(spelling) !== true)]
  return [also.length === 0 ? is.name : news.isAlso(is.name, also.join(', '))]
}
