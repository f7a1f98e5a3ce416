import { toMatcher } from '../../records/exclude.ts'
import { toSlug } from '../../records/slug.ts'
import type { Settings } from '../../records/settings.ts'

/**
 * Make what tells whether a document at a path, of a series, was not for everybody, whatever it says of itself: in a private
 * series or among files that are left out. Where a name may be that of a private series it is taken for one.
 */
export function toKeptBack({ series, exclude }: Settings): (path: string, series: string | null) => boolean {
  const matchers = exclude.map(toMatcher)
  const hidden = Object.entries(series).flatMap(([key, one]) => (one.private === true ? [`-${toSlug(key)}-`] : []))
  const isHidden = (name: string): boolean => hidden.some((key) => `-${toSlug(name)}-`.includes(key))
  return (path, own) =>
    matchers.some((isExcluded) => isExcluded(path)) ||
    isHidden(own ?? '') ||
    path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .some(isHidden)
}
