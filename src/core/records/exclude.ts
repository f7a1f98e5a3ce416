import { type Message, type Place, startOfFile } from '../read/message.ts'
import type { Source } from '../read/source.ts'
import { toGlob } from './glob.ts'

/**
 * Leave out the files that `exclude` of `site.yaml` names by patterns, such as `drafts/**` or `*Template.md`, as if they were
 * not there. A pattern without `/` is of a name, in whatever folder; `/README.md` is that at the top. One that no file has is a message.
 */
export function withoutExcluded(
  source: Source,
  patterns: readonly string[],
  placeOf: (key: string) => Place | undefined,
): { source: Source; messages: Message[] } {
  if (patterns.length === 0) return { source, messages: [] }
  const matchers = patterns.map(toMatcher)
  const paths = [...source.documents, ...source.files].map(({ path }) => path)
  const messages = patterns.flatMap((pattern, index): Message[] => {
    const place = placeOf(`exclude.${index}`) ?? placeOf('exclude') ?? startOfFile
    const reason = `no file is excluded by "${pattern}"; write a path below the content folder, with ** for any folders`
    return paths.some((path) => matchers[index]?.(path))
      ? []
      : [{ path: 'site.yaml', place, rule: 'unread-setting', reason }]
  })
  const isKept = ({ path }: { path: string }): boolean => !matchers.some((isExcluded) => isExcluded(path))
  const kept = {
    ...source,
    documents: source.documents.filter(isKept),
    files: source.files.filter(isKept),
    messages: source.messages.filter((message) => message.path === 'site.yaml' || isKept(message)),
  }
  return { source: kept, messages }
}

/** Tell which paths a pattern names. A folder stands for all that is in it: `drafts`, `drafts/` and `drafts/**` are the same. */
export function toMatcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/(?:\*\*)?$/, '')
  const isName = !plain.includes('/') && !/^\.?\//.test(pattern)
  const isFile = toGlob(isName ? `**/${plain}` : plain)
  const isInside = toGlob(`${isName ? '**/' : ''}${plain}/**`)
  return (path) => isFile(path) || isInside(path)
}
