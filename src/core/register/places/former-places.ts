import { readYaml } from '../../read/yaml.ts'
import { toMatcher } from '../../records/exclude.ts'
import { toSlug } from '../../records/slug.ts'
import { type Settings, toSettings } from '../../records/settings.ts'

/** What of the settings keeps documents from being for everybody. */
type Keeping = Pick<Settings, 'series' | 'exclude'>

/** Whether a document that lay at a path and was of a series was not for everybody, whatever it says of itself. */
type KeptBack = (path: string, series: string | null) => boolean

/**
 * Make what tells whether a document at a path, of a series, was not for everybody: in a series that is private or ever was, or
 * among files that are or were left out. Where a name may be that of a private series it is taken for one. `former` are the
 * texts that `site.yaml` had, asked for only when needed; where one is `null` or cannot be read, every document was kept back.
 */
export function toKeptBack(settings: Keeping, former: () => readonly (string | null)[] = () => []): KeptBack {
  let isKeptBack: KeptBack | undefined
  return (path, series) => {
    if (path === '' && series === null) return false
    return (isKeptBack ??= toTest(settings, [...new Set(former())].map(toKeeping)))(path, series)
  }
}

function toKeeping(text: string | null): Keeping | null {
  return text === null || readYaml(text).problems.length > 0 ? null : toSettings(text).value
}

function toTest(settings: Keeping, former: readonly (Keeping | null)[]): KeptBack {
  const known = former.filter((one) => one !== null)
  if (known.length < former.length) return () => true
  const all = [settings, ...known]
  const matchers = [...new Set(all.flatMap(({ exclude }) => exclude))].map(toMatcher)
  const hidden = new Set(
    all.flatMap(({ series }) => Object.keys(series).filter((key) => series[key]?.private === true)),
  )
  const parts = [...hidden].map((key) => `-${toSlug(key)}-`)
  const isHidden = (name: string): boolean => parts.some((part) => `-${toSlug(name)}-`.includes(part))
  return (path, own) =>
    matchers.some((isExcluded) => isExcluded(path)) ||
    isHidden(own ?? '') ||
    path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .some(isHidden)
}
