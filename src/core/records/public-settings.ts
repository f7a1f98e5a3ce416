import type { ReadingOptions } from '../parse/reading-options.ts'
import { redactText } from '../parse/privacy/privacy.ts'
import { toNeutralNames } from '../parse/privacy/neutral-paths.ts'
import { toShortener } from '../parse/privacy/shorten.ts'
import { type Message, type Place, startOfFile } from '../read/message.ts'
import type { PersonSetting, Settings } from './settings.ts'

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
  given: { settings: Settings; people: readonly PersonSetting[] },
  reading: ReadingOptions,
  placeOf: (file: string, key: string) => Place | undefined,
): PublicSettings {
  const messages: Message[] = []
  const clean = toCleaner(reading)
  const toNeutral = toNeutralNames(reading)
  const tell = (path: string, key: string, what: string): void => {
    const reason = `"${key}" gives a person or a private detail away and ${what}; write it without`
    messages.push({ path, place: placeOf(path, key) ?? startOfFile, rule: 'telling-name', reason })
  }
  const cleanText = <Text extends string | null | undefined>(text: Text, key: string, path = 'site.yaml'): Text => {
    if (typeof text !== 'string') return text
    const own = clean(text)
    if (own !== text) tell(path, key, 'is published without it')
    // Only a text comes here, and a text it stays.
    return own as Text
  }
  const isTelling = (address: string): boolean => toNeutral(address) !== address || clean(address) !== address
  const { settings, people } = given
  return {
    settings: {
      ...settings,
      name: cleanText(settings.name, 'name'),
      description: cleanText(settings.description, 'description'),
      licence: cleanText(settings.licence, 'licence'),
      footer: cleanText(settings.footer, 'footer'),
      logo: settings.logo && toNeutral(settings.logo),
      favicon: settings.favicon && toNeutral(settings.favicon),
      css: settings.css && toNeutral(settings.css),
      home: { ...settings.home, page: settings.home.page && toNeutral(settings.home.page) },
      nav: {
        ...settings.nav,
        links: settings.nav.links.flatMap(({ text, url }, index) => {
          if (!isTelling(url)) return [{ text: cleanText(text, `nav.links.${index}.text`), url }]
          tell('site.yaml', `nav.links.${index}`, 'is left out')
          return []
        }),
      },
      series: mapValues(settings.series, (series, id) => ({
        ...series,
        title: cleanText(series.title, `series.${id}.title`),
        description: cleanText(series.description, `series.${id}.description`),
      })),
      folders: Object.fromEntries(
        Object.entries(settings.folders).map(([path, kind]) => [toNeutral(`${path}/`).slice(0, -1), kind]),
      ),
      tickets: settings.tickets.filter(({ url }, index) => {
        if (!isTelling(url)) return true
        tell('site.yaml', `tickets.${index}`, 'is left out')
        return false
      }),
      redirects: Object.fromEntries(
        Object.entries(settings.redirects).flatMap(([from, to]) => {
          const leadsOut = /^[a-z][a-z\d+.-]*:/i.test(to)
          if (!isTelling(from) && !(leadsOut && isTelling(to))) return [[from, leadsOut ? to : toNeutral(to)] as const]
          tell('site.yaml', `redirects.${from}`, 'is left out')
          return []
        }),
      ),
    },
    people: people.map((person, index) => ({
      ...person,
      organisation: cleanText(person.organisation, `people.${index}.organisation`, 'people.yaml'),
    })),
    messages,
  }
}

function mapValues<Value, Changed>(
  record: Record<string, Value>,
  change: (value: Value, key: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
