import { findNearest } from '../records/issues.ts'
import type { Register } from '../book.ts'
import type { Problem, Rule } from './rule.ts'

/** `logoo: logo.svg` in `site.yaml`, or a series there that no document is of. */
export const unreadSetting: Rule = {
  id: 'unread-setting',
  severity: 'warning',
  summary: 'A key of site.yaml that is not read, or that names a series, a list, a number or a file that is not there.',
  why: 'Nobody else reads site.yaml, so what has no effect there is a mistake. The README lists every key; a series is called by the last part of its address, or by its folder.',
  bad: {
    'site.yaml':
      'name: Record\n⟦colour: red⟧\nseries:\n  ⟦opps:⟧\n    title: Operations\nhome:\n  ⟦figures: [actons]⟧\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
  good: {
    'site.yaml': 'name: Record\nseries:\n  ops:\n    title: Operations\nhome:\n  figures: [actions]\n',
    'minutes/ops/2021-03-04.md': 'The mirror is back.\n',
  },
  check: (register) => [...toUnknownSeries(register), ...toUnknownFigures(register), ...toMissing(register)],
}

function toUnknownSeries({ settings, series, lookup }: Register): Problem[] {
  const ids = [...new Set(series.map(({ id }) => id))]
  // One that is to be private stops the build instead.
  const given = Object.entries(settings.series).filter(([, one]) => one.private !== true)
  const unknown = given.flatMap(([id]) => (ids.length > 0 && !ids.includes(id) ? [id] : []))
  return unknown.map((id) => {
    const near = findNearest(id, ids)
    const { line, column } = lookup.placeOf('site.yaml', `series.${id}`)
    return {
      path: 'site.yaml',
      place: { line, column, endLine: line, endColumn: column + id.length + 1 },
      reason: `no document is of a series "${id}"; ${near ? `did you mean "${near}"?` : `there are ${ids.slice(0, 12).join(', ')}`}`,
    }
  })
}

/** Numbers of the home page that every record has. */
const ownFigures = ['actions', 'next-release']

function toUnknownFigures({ settings, metrics, lookup }: Register): Problem[] {
  const known = [...ownFigures, ...metrics.all.map(({ id }) => id)]
  return settings.home.figures.flatMap((id): Problem[] => {
    if (known.includes(id)) return []
    const near = findNearest(id, known)
    const all = `${known.slice(0, 12).join(', ')}${known.length > 12 ? ' and others, listed in /api/v1/metrics.json' : ''}`
    const reason = `"${id}" is no number of this record; ${near ? `did you mean "${near}"?` : `there are ${all}`}`
    return [{ path: 'site.yaml', place: lookup.placeOf('site.yaml', 'home.figures'), reason }]
  })
}

/** Lists that the header can lead to, by the first part of their address. */
const lists = 'minutes reports roadmaps actions tools faqs milestones decisions incidents people'.split(' ')

const images = /\.(?:svg|png|jpe?g|gif|webp|avif)$/i

/** What `site.yaml` names for the look of the site, and what it should be. */
function toMissing({ settings, lookup, places, byPath }: Register): Problem[] {
  const { logo, favicon, css, home, nav } = settings
  const problem = (key: string, reason: string): Problem => ({
    path: 'site.yaml',
    place: lookup.placeOf('site.yaml', key),
    reason,
  })
  const isImage = (path: string): boolean =>
    images.test(path) && places.files.some(({ url, isActive }) => !isActive && url === `/${path}`)
  const isStyle = (path: string): boolean =>
    /\.css$/i.test(path) && places.files.some(({ url }) => url === `/${path}.txt` || url === `/${path}`)
  const named: [key: string, value: string | null, isThere: (path: string) => boolean, expected: string][] = [
    ['logo', logo, isImage, 'an image of the content folder that only draws, such as logo.svg'],
    ['favicon', favicon, isImage, 'an image of the content folder that only draws, such as icon.svg'],
    ['css', css, isStyle, 'a style sheet of the content folder, such as own.css'],
    ['home.page', home.page, (path) => byPath.has(path), 'a document of the content folder, such as pages/welcome.md'],
  ]
  const unknown = (['order', 'hidden'] as const).flatMap((key) =>
    nav[key].flatMap((name) =>
      lists.includes(name) ? [] : [problem(`nav.${key}`, `"${name}" is no list; there are ${lists.join(', ')}`)],
    ),
  )
  const missing = named.flatMap(([key, value, isThere, expected]) =>
    value === null || isThere(value) ? [] : [problem(key, `"${value}" is not there; give ${expected}`)],
  )
  return [...missing, ...unknown]
}
