import { stringify } from 'yaml'
import type { Draft } from './draft.ts'
import type { Place } from './place.ts'

/**
 * Write the front matter of an imported document.
 *
 * ```yaml
 * ---
 * title: Operations meeting, 4 March 2021
 * date: 2021-03-04
 * author: Mia Berg
 * source:
 *   format: twiki
 *   path: Ops/Meeting20210304.txt
 *   sha256: 1f2e…
 *   revision: 6
 * aliases:
 *   - /bin/view/Ops/Meeting20210304
 * ---
 * ```
 */
export function writeFrontMatter(
  { foreign, format, author, revision, edited, formerNames }: Draft,
  { title, date }: Place,
): string {
  const source = {
    format,
    path: foreign.path,
    sha256: foreign.sha256,
    ...(revision === null ? {} : { revision }),
    ...(edited === null ? {} : { edited: edited.date }),
  }
  const aliases =
    format === 'twiki'
      ? [{ web: null, topic: foreign.name }, ...formerNames].map((old) =>
          toAlias(old.web ?? (foreign.folders.join('/') || null), old.topic),
        )
      : []
  const data = {
    title,
    ...(date === null ? {} : { date: date.date }),
    ...(author === null ? {} : { author }),
    source,
    ...(aliases.length === 0 ? {} : { aliases }),
  }
  // Everything is text: a revision 1.10 must not become 1.1.
  return `---\n${stringify(data, { schema: 'failsafe', lineWidth: 0 })}---\n`
}

/** Address of a topic on the old wiki, below its scripts. */
function toAlias(web: string | null, topic: string): string {
  return `/bin/view/${[...(web ?? '').split('/'), topic].filter(Boolean).join('/')}`
}
