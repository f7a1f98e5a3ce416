import type { Settings } from './settings.ts'

/** The language of what belongs to a series, a BCP 47 tag: its own, else that of the record. `null` is no series. */
export function languageOf(series: string | null, { series: all, lang }: Pick<Settings, 'lang' | 'series'>): string {
  return (series !== null && Object.hasOwn(all, series) ? all[series]?.lang : undefined) ?? lang
}
