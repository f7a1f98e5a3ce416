import { type Message, startOfFile } from '../../read/message.ts'
import type { Settings } from '../../records/settings.ts'
import type { RecordSettings } from '../record-settings.ts'

/**
 * Take out of the settings what would tell of private documents: the words of their series, redirects to them, links of the
 * header, the text of the home page. Links and the text are missed by readers, so they are messages.
 */
export function toOpenSettings(
  { settings, settingPlaces }: Pick<RecordSettings, 'settings' | 'settingPlaces'>,
  isPrivate: (address: string) => boolean,
): { settings: Settings; messages: Message[] } {
  const { series, redirects, nav, home } = settings
  const links = nav.links.map(({ url }) => isPrivate(url))
  const isHomePrivate = home.page !== null && isPrivate(home.page)
  const keys = [
    ...links.flatMap((isGone, index) => (isGone ? [`nav.links.${index}`] : [])),
    ...(isHomePrivate ? ['home.page'] : []),
  ]
  return {
    settings: {
      ...settings,
      series: keepWhere(series, (_, one) => one.private !== true),
      redirects: keepWhere(redirects, (_, to) => !isPrivate(to)),
      nav: { ...nav, links: nav.links.filter((_, index) => links[index] !== true) },
      home: { ...home, page: isHomePrivate ? null : home.page },
    },
    messages: keys.map((key) => ({
      path: 'site.yaml',
      place: settingPlaces['site.yaml']?.[key] ?? startOfFile,
      rule: 'private-link',
      reason: `"${key}" leads to something private and is left out of the public site; lead it elsewhere`,
    })),
  }
}

function keepWhere<Value>(
  record: Record<string, Value>,
  isKept: (key: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isKept(key, value)))
}
