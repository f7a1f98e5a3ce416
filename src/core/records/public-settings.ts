import type { ReadingOptions } from '../parse/reading-options.ts'
import { redactText } from '../parse/privacy/privacy.ts'
import { toNeutralNames } from '../parse/privacy/neutral-paths.ts'
import { toShortener } from '../parse/privacy/shorten.ts'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import type { Settings } from './settings.ts'
import type { PersonSetting } from './people-settings.ts'

/** Writes a text so that it gives nobody away. */
export type Cleaner = (text: string) => string

/** Make what writes texts of settings and front matter without private details and names. */
export function toCleaner({ redact, initialsOnly }: ReadingOptions): Cleaner {
  const shorten = toShortener(initialsOnly)
  return redact ? (text) => redactText(shorten(text)) : shorten
}

/** Settings as they may be published, with a warning for everything that had to be changed. */
export interface PublicSettings {
  settings: Settings
  people: PersonSetting[]
  messages: Message[]
}

/**
 * Take private details and names out of what `site.yaml` and `people.yaml` put on pages. Paths and addresses that tell are left
 * out; those of the content get the neutral name that the file has.
 */
export function toPublicSettings(
  { settings, people }: { settings: Settings; people: readonly PersonSetting[] },
  reading: ReadingOptions,
  placeOf: (file: string, key: string) => Place | undefined,
): PublicSettings {
  const messages: Message[] = []
  const toNeutral = toNeutralNames(reading)
  const guard = toGuard(reading, (path, key, what) => {
    const reason = `"${toNeutral(key)}" gives a person or a private detail away and ${what}; write it without`
    messages.push({ path, place: placeOf(path, key) ?? startOfFile, rule: 'telling-name', reason })
  })
  return {
    settings: {
      ...settings,
      name: guard.clean<never>(settings.name, 'name'),
      description: guard.clean(settings.description, 'description'),
      licence: guard.clean(settings.licence, 'licence'),
      ...cleanLook(settings, guard),
      series: mapValues(settings.series, (series, id) => ({
        ...series,
        title: guard.clean(series.title, `series.${id}.title`),
        description: guard.clean(series.description, `series.${id}.description`),
      })),
      folders: Object.fromEntries(
        Object.entries(settings.folders).map(([path, kind]) => [guard.toNeutral(`${path}/`).slice(0, -1), kind]),
      ),
      tickets: cleanTickets(settings.tickets, guard),
      redirects: cleanRedirects(settings.redirects, guard),
    },
    people: people.map((person, index) => ({
      ...person,
      organisation: withWords(guard.clean(person.organisation, `people.${index}.organisation`, 'people.yaml')),
    })),
    messages,
  }
}

/** A text of which words are left besides what was redacted, else `null`: an e-mail address is no organisation. */
function withWords(text: string | null): string | null {
  return text !== null && /\p{L}/u.test(text.replace(/\[[\p{L}\s-]+ redacted\]/gu, '')) ? text : null
}

/** Says of a key of a file what became of its value. */
type Teller = (path: string, key: string, what: string) => void

/** What stands between settings and pages. */
interface Guard {
  /** Write a text without what gives somebody away, and say so where it had to be changed. */
  clean: <Absent extends null | undefined = never>(text: string | Absent, key: string, path?: string) => string | Absent
  /** Give a path of the content the name that it has on the site. */
  toNeutral: (path: string) => string
  isTelling: (address: string) => boolean
  /** Say that a value of `site.yaml` is left out. */
  leaveOut: (key: string) => void
}

function toGuard(reading: ReadingOptions, tell: Teller): Guard {
  const clean = toCleaner(reading)
  const toNeutral = toNeutralNames(reading)
  return {
    clean: (text, key, path = 'site.yaml') => {
      if (typeof text !== 'string') return text
      const own = clean(text)
      if (own !== text) tell(path, key, 'is published without it')
      return own
    },
    toNeutral,
    isTelling: (address) => toNeutral(address) !== address || clean(address) !== address,
    leaveOut: (key) => tell('site.yaml', key, 'is left out'),
  }
}

/** What makes a site look like its owner's; files get the names that they have on the site. */
function cleanLook({ footer, logo, favicon, css, home, nav }: Settings, guard: Guard): Look {
  const { clean, toNeutral } = guard
  const links = nav.links.flatMap(({ text, url }, index) => {
    if (!guard.isTelling(url)) return [{ text: clean<never>(text, `nav.links.${index}.text`), url }]
    guard.leaveOut(`nav.links.${index}`)
    return []
  })
  return {
    footer: clean(footer, 'footer'),
    logo: logo && toNeutral(logo),
    favicon: favicon && toNeutral(favicon),
    css: css && toNeutral(css),
    home: { ...home, page: home.page && toNeutral(home.page) },
    nav: { ...nav, links },
  }
}

type Look = Pick<Settings, 'footer' | 'logo' | 'favicon' | 'css' | 'home' | 'nav'>

function cleanTickets(tickets: Settings['tickets'], guard: Guard): Settings['tickets'] {
  return tickets.filter(({ url }, index) => {
    if (!guard.isTelling(url)) return true
    guard.leaveOut(`tickets.${index}`)
    return false
  })
}

function cleanRedirects(redirects: Settings['redirects'], guard: Guard): Settings['redirects'] {
  return Object.fromEntries(
    Object.entries(redirects).flatMap(([from, to]) => {
      const leadsOut = /^[a-z][a-z\d+.-]*:/i.test(to)
      const isTelling = guard.isTelling(from) || (leadsOut && guard.isTelling(to))
      if (!isTelling) return [[from, leadsOut ? to : guard.toNeutral(to)] as const]
      guard.leaveOut(`redirects.${from}`)
      return []
    }),
  )
}

function mapValues<Value, Changed>(
  record: Record<string, Value>,
  change: (value: Value, key: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
