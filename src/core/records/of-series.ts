import type { Settings } from './settings.ts'

/** What `site.yaml` says of a series, whatever it is called: `constructor` is none but where it stands there. */
export function settingsOf(
  series: string | null,
  { series: all }: Pick<Settings, 'series'>,
): Partial<Settings['series'][string]> {
  return (series !== null && Object.hasOwn(all, series) ? all[series] : undefined) ?? {}
}

/** The language of what belongs to a series, a BCP 47 tag: its own, else that of the record. `null` is no series. */
export function languageOf(series: string | null, settings: Pick<Settings, 'lang' | 'series'>): string {
  return settingsOf(series, settings).lang ?? settings.lang
}
