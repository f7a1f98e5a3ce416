import type { Repository } from './find.ts'
import { readOr, runGit } from './run.ts'

/** A tag of a repository and the day on which it was made, or its commit where it has none of its own; ISO 8601. */
export interface Tag {
  name: string
  date: string
}

/** Read the tags of a repository; `null` where it cannot be read. */
export function readTags(repository: Repository): Tag[] | null {
  return readOr(null, () =>
    runGit(repository, ['for-each-ref', '--format=%(creatordate:short)%09%(refname:strip=2)', 'refs/tags'])
      .toString()
      .split('\n')
      .flatMap((line) => {
        const [, date, name] = /^(\d{4}-\d{2}-\d{2})\t(.+)$/.exec(line) ?? []
        return date !== undefined && name !== undefined ? [{ name, date }] : []
      }),
  )
}
