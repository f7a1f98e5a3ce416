/** The first day that a stated date may mean: `2010`, `2010-07`, `2010-Q3` or a day. */
export function firstDay(stated: string): string {
  const quarter = /-Q(\d)$/.exec(stated)
  return quarter
    ? `${stated.slice(0, 4)}-${String(Number(quarter[1]) * 3 - 2).padStart(2, '0')}-01`
    : `${stated}-01-01`.slice(0, 10)
}

/** The last day that a stated date may mean; every month is given 31 days, which no comparison minds. */
export function lastDay(stated: string): string {
  const quarter = /-Q(\d)$/.exec(stated)
  if (quarter) return `${stated.slice(0, 4)}-${String(Number(quarter[1]) * 3).padStart(2, '0')}-31`
  return stated.length === 4 ? `${stated}-12-31` : stated.length === 7 ? `${stated}-31` : stated
}

/** Write a stated date in words: `2020-10-19` → `19 October 2020`; what is no day or month stays as it is. */
export function sayDate(stated: string, lang: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(stated)
  if (!isDay && !/^\d{4}-\d{2}$/.test(stated)) return stated
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  const date = new Date(firstDay(stated))
  // English writes the month first only in America.
  const locale = lang === 'en' ? 'en-GB' : lang || undefined
  return new Intl.DateTimeFormat(locale, isDay ? { ...parts, day: 'numeric' } : parts).format(date)
}
