import { type Message, type Place, startOfFile } from '../read/message.ts'

/** Keys of `site.yaml` by what they were called before, or what other generators call them: they count, and a finding says the name. */
const formerKeys: Readonly<Record<string, string>> = {
  title: 'name',
  site_name: 'name',
  site_description: 'description',
  site_url: 'url',
  repo_url: 'repository',
  language: 'lang',
  license: 'licence',
}

/** Settings under the names that keys have now, with a finding for each that was called otherwise. */
interface Migrated {
  data: unknown
  places: Record<string, Place>
  messages: Message[]
}

/** Give keys of `site.yaml` the names that they have now: `title: Ops` counts as `name: Ops`, unless that is there too. */
export function migrateKeys(data: unknown, places: Record<string, Place>): Migrated {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { data, places, messages: [] }
  const given: Record<string, unknown> = { ...data }
  const renamed = Object.entries(formerKeys).filter(([former, now]) => former in given && !(now in given))
  const now = new Map(renamed)
  return {
    data: Object.fromEntries(Object.entries(given).map(([key, value]) => [now.get(key) ?? key, value])),
    places: Object.fromEntries(Object.entries(places).map(([at, place]) => [toNow(at, now), place])),
    messages: renamed.map(([former, name]) => ({
      path: 'site.yaml',
      place: places[former] ?? startOfFile,
      rule: 'unread-setting',
      reason: `"${former}" is called "${name}" here; it counts, but write "${name}"`,
    })),
  }
}

/** The way to a key under its name of now: `repo_url` → `repository`. */
function toNow(at: string, names: ReadonlyMap<string, string>): string {
  const [first = '', ...rest] = at.split('.')
  return [names.get(first) ?? first, ...rest].join('.')
}
