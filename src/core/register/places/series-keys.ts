import { fileOf } from '../../parse/meetings/split-meetings.ts'
import { type Message, startOfFile } from '../../read/message.ts'
import { toSlug } from '../../records/slug.ts'
import type { Settings } from '../../records/settings.ts'
import type { RecordSettings } from '../record-settings.ts'
import { toDrafts } from './documents.ts'
import type { Entry } from './entries.ts'

/** The series of every dated document, by path: the last part of its address, and the folder that its file lies in. */
export function toOwnSeries(
  entries: readonly Entry[],
  settings: Settings,
): Map<string, { id: string; folder: string }> {
  return new Map(
    toDrafts(entries, settings).flatMap(({ path, series }) =>
      series === null ? [] : [[path, { id: series, folder: fileOf(path).split('/').at(-2) ?? '' }] as const],
    ),
  )
}

/**
 * Let `site.yaml` call a series by the name of its folder as well as by the last part of its address: afterwards all go by the
 * latter. A folder of several series names them all.
 *
 *     series: { osg-technology: { title: Technology } } → series: { techarea: { title: Technology } }
 */
export function toSeriesById(
  entries: readonly Entry[],
  record: RecordSettings,
): { record: RecordSettings; messages: Message[] } {
  const { settings, settingPlaces } = record
  const given = Object.entries(settings.series)
  if (given.length === 0) return { record, messages: [] }
  const own = [...toOwnSeries(entries, settings).values()]
  const ids = new Set(own.map(({ id }) => id))
  const byFolder = Map.groupBy(own, ({ folder }) => toSlug(folder))
  const idsOf = (key: string): string[] => {
    if (ids.has(key)) return [key]
    const named = (byFolder.get(toSlug(key)) ?? []).map(({ id }) => id)
    return named.length === 0 ? [key] : [...new Set(named)]
  }
  const places = settingPlaces['site.yaml'] ?? {}
  // A series that is called by both names is what its own name says.
  const series = [...given].sort(([one], [other]) => Number(ids.has(one)) - Number(ids.has(other)))
  const renamed = series.flatMap(([key, value]) => idsOf(key).map((id) => ({ key, id, value })))
  return {
    record: {
      ...record,
      settings: { ...settings, series: Object.fromEntries(renamed.map(({ id, value }) => [id, value])) },
      settingPlaces: { ...settingPlaces, 'site.yaml': { ...toPlacesById(places, renamed), ...places } },
    },
    messages: ids.size === 0 ? [] : toUnkept(renamed, ids, places),
  }
}

interface Renamed {
  key: string
  id: string
  value: Settings['series'][string]
}

/** The places of the keys of a series under its own name. */
function toPlacesById(
  places: RecordSettings['settingPlaces'][string],
  renamed: readonly Renamed[],
): RecordSettings['settingPlaces'][string] {
  const moved = renamed.flatMap(({ key, id }) =>
    Object.entries(places)
      .filter(([at]) => at === `series.${key}` || at.startsWith(`series.${key}.`))
      .map(([at, place]) => [`series.${id}${at.slice(`series.${key}`.length)}`, place] as const),
  )
  return Object.fromEntries(moved)
}

/** A series that is to be private and is not there is an error: another name of it would be published. */
function toUnkept(
  renamed: readonly Renamed[],
  ids: ReadonlySet<string>,
  places: RecordSettings['settingPlaces'][string],
): Message[] {
  return renamed
    .filter(({ id, value }) => value.private === true && !ids.has(id))
    .map(({ key }) => ({
      path: 'site.yaml',
      place: places[`series.${key}`] ?? startOfFile,
      rule: 'site-settings',
      reason: `"${key}" is to be private, but no document is of such a series; there are ${[...ids].sort().slice(0, 12).join(', ')}`,
    }))
}
