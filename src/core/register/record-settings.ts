import type { ReadingOptions } from '../parse/reading-options.ts'
import type { Place } from '../read/message.ts'
import type { Settings } from '../records/settings.ts'
import type { PersonSetting } from '../records/people-settings.ts'
import type { Target } from './places/links.ts'

/** The settings of a record, with the places of their keys. */
export interface RecordSettings {
  settings: Settings
  people: PersonSetting[]
  /** Places of the keys of `site.yaml` and `people.yaml`, by file. */
  settingPlaces: Record<string, Record<string, Place>>
  reading: ReadingOptions
  /** Whether a link leads to what this audience must not learn of. */
  isConcealed: (target: Target) => boolean
  /** The day on which the record is looked at, ISO 8601. */
  today: string
}
