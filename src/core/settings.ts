import type { CompileOptions, KeptPrivate, PrivacyOfToday } from './options.ts'
import { parseDate } from './parse/dates/dates.ts'
import { type ShortName, toShortener } from './parse/privacy/shorten.ts'
import type { ReadingOptions } from './parse/reading-options.ts'
import { type Message, type Place, startOfFile } from './read/message.ts'
import type { Source } from './read/source.ts'
import { findNearest } from './records/issues.ts'
import { toPublicSettings } from './records/public-settings.ts'
import { toSlug } from './records/slug.ts'
import { type Settings, toSettings } from './records/settings.ts'
import { type PersonSetting, toPeople } from './records/people-settings.ts'
import type { RecordSettings } from './register/record-settings.ts'
import { rules } from './rules/index.ts'

/** What `site.yaml` and `people.yaml` say, as written: what documents are read with, and never shown. */
export interface GivenSettings {
  settings: Settings
  people: PersonSetting[]
  /** Places of the keys, by file. */
  places: Record<string, Record<string, Place>>
  reading: ReadingOptions
  messages: Message[]
}

/** Read the settings of a record. */
export function readSettings({ site, people: listed }: Source): GivenSettings {
  const settings = toSettings(site)
  const people = toPeople(listed)
  return {
    settings: settings.value,
    people: people.value,
    places: { 'site.yaml': settings.places, 'people.yaml': people.places },
    reading: {
      redact: settings.value.privateDetails !== 'allow',
      initialsOnly: toShortNames(people.value),
    },
    messages: [...settings.messages, ...people.messages, ...toUnknownRules(settings.value.rules, settings.places)],
  }
}

/** Read an earlier state of a record as that of today is read: its people, and whatever either of them takes out. */
export function withPrivacy(given: GivenSettings, privacy: PrivacyOfToday | undefined): GivenSettings {
  if (!privacy) return given
  const { people, reading } = privacy
  return { ...given, people, reading: { ...reading, redact: reading.redact || given.reading.redact } }
}

/** Whom an earlier `people.yaml` listed, without what that of today hides: of whom it lists by initials, or did, today's word stands. */
export function toFormerPeople(
  was: readonly PersonSetting[],
  { people, reading }: { people: readonly PersonSetting[]; reading: ReadingOptions },
): PersonSetting[] {
  const shorten = toShortener(reading.initialsOnly)
  const isShown = (one: PersonSetting): boolean =>
    one.listAs === 'name' && namesOf(one).every((name) => shorten(name) === name)
  const hidden = new Set([...was, ...people].filter((one) => !isShown(one)).flatMap(namesOf))
  const isHidden = (one: PersonSetting): boolean => namesOf(one).some((name) => hidden.has(name))
  return [...was.filter((one) => !isHidden(one)), ...people.filter(isHidden)]
}

function namesOf({ name, spellings }: PersonSetting): string[] {
  return [name, ...spellings]
}

/** What a record keeps to itself; `concealed` are its private documents. */
export function toKeptPrivate(source: Source, concealed: readonly string[]): KeptPrivate {
  const { settings, people, reading } = readSettings(source)
  return {
    redact: reading.redact,
    people: people.filter(({ listAs }) => listAs === 'initials'),
    named: new Set(
      people.filter(({ listAs }) => listAs !== 'initials').flatMap(({ name, spellings }) => [name, ...spellings]),
    ),
    series: Object.keys(settings.series).filter((key) => settings.series[key]?.private === true),
    documents: new Set(concealed),
  }
}

/** Keep to itself what another record does, too, whatever is said here of the same people and series. */
export function withKeptPrivate(given: GivenSettings, kept: KeptPrivate | undefined): GivenSettings {
  if (!kept) return given
  const hidden = new Set(kept.people.flatMap(({ name, spellings }) => [name, ...spellings]))
  const people = given.people.filter(
    ({ name, spellings, listAs }) => listAs === 'initials' || ![name, ...spellings].some((one) => hidden.has(one)),
  )
  return {
    ...given,
    settings: { ...given.settings, series: withPrivateSeries(given.settings.series, kept.series) },
    people: [...people, ...kept.people],
    reading: {
      redact: given.reading.redact || kept.redact,
      initialsOnly: toShortNames([...people, ...kept.people]).filter(
        ({ spelling, initials }) => initials !== null || kept.named.has(spelling),
      ),
    },
  }
}

function withPrivateSeries(series: Settings['series'], hidden: readonly string[]): Settings['series'] {
  const ids = new Set(hidden.map(toSlug))
  const known = new Set(Object.keys(series).map(toSlug))
  const all: Settings['series'] = {}
  for (const [key, one] of Object.entries(series)) all[key] = ids.has(toSlug(key)) ? { ...one, private: true } : one
  for (const key of hidden) if (!known.has(toSlug(key))) all[key] = { aliases: {}, private: true }
  return all
}

/** Make settings fit to be published, and settle the day on which the record is looked at. */
export function toRecordSettings(
  given: GivenSettings,
  { asOf = null, today, fallbackToday, noindex, audience, folder }: CompileOptions,
): { record: RecordSettings; messages: Message[] } {
  const { reading, places } = given
  const { settings: written, people, messages } = toPublicSettings(given, reading, (file, key) => places[file]?.[key])
  const settings = withFolder(written, folder)
  return {
    record: {
      // No search engine is one of the team.
      settings: noindex || audience === 'team' ? { ...settings, noindex: true } : settings,
      people,
      settingPlaces: places,
      reading,
      isConcealed: () => false,
      today: asOf ?? today ?? toDay(given.settings.asOf) ?? fallbackToday,
    },
    messages,
  }
}

/** The repository keeps the content where it was found, unless `site.yaml` says otherwise. */
function withFolder(settings: Settings, folder = 'content'): Settings {
  const { repository } = settings
  return repository === null
    ? settings
    : { ...settings, repository: { ...repository, folder: repository.folder ?? folder } }
}

/** The names that become initials, and those of others that share a word with them, or begin as one does, and must not: `李明月`. */
function toShortNames(people: readonly PersonSetting[]): ShortName[] {
  const names = people.flatMap(({ name, spellings, initials, listAs }) =>
    [name, ...spellings].map((spelling) => ({ spelling, initials: listAs === 'initials' ? initials : null })),
  )
  const hidden = names.filter(({ initials }) => initials !== null)
  const wordsOf = ({ spelling }: ShortName): string[] => spelling.toLowerCase().split(/[\s,]+/)
  const words = new Set(hidden.flatMap(wordsOf))
  const isNear = (name: ShortName): boolean =>
    wordsOf(name).some((word) => words.has(word)) || hidden.some(({ spelling }) => name.spelling.startsWith(spelling))
  return [...hidden, ...names.filter((name) => name.initials === null && isNear(name))]
}

/** Say of each rule in `site.yaml` that there is none of its name. */
function toUnknownRules(set: Record<string, unknown>, places: Record<string, Place>): Message[] {
  const known = rules.map(({ id }) => id)
  return Object.keys(set)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = findNearest(id, known)
      return {
        path: 'site.yaml',
        place: places[`rules.${id}`] ?? startOfFile,
        rule: 'unknown-key',
        reason: `there is no rule "${id}"; ${near ? `did you mean "${near}"?` : '"check --explain" lists them'}`,
      }
    })
}

function toDay(written: string | null): string | null {
  const reading = written === null ? null : parseDate(written)
  return reading?.type === 'date' ? reading.date : null
}
