const day = /^\d{1,2}(?:er)? \p{L}/u
const quarter = /^(?:\d(?:er|e) trimestre|T\d)/
const vague = /^(?:début|mi-|fin)/

/** How a date is stated: `26 juillet 2010`, `3e trimestre 2010`, `fin septembre 2010`, `juillet 2010`. */
function kindOf(date: string): 'day' | 'quarter' | 'vague' | 'month' {
  if (day.test(date)) return 'day'
  if (quarter.test(date)) return 'quarter'
  return vague.test(date) ? 'vague' : 'month'
}

/** `le 26 juillet 2010`, `au 3e trimestre 2010`, `fin septembre 2010`, `en juillet 2010` */
export function on(date: string): string {
  return { day: 'le ', quarter: 'au ', vague: '', month: 'en ' }[kindOf(date)] + date
}

/** `jusqu’au 26 juillet 2010`, `jusqu’à fin septembre 2010`, `jusqu’en juillet 2010` */
export function until(date: string): string {
  return { day: 'jusqu’au ', quarter: 'jusqu’au ', vague: 'jusqu’à ', month: 'jusqu’en ' }[kindOf(date)] + date
}

/** `depuis le 26 juillet 2010`, `depuis juillet 2010` */
export function since(date: string): string {
  return { day: 'depuis le ', quarter: 'depuis le ', vague: 'depuis ', month: 'depuis ' }[kindOf(date)] + date
}

/** `pour le 26 juillet 2010`, `pour juillet 2010` */
export function forDate(date: string): string {
  return { day: 'pour le ', quarter: 'pour le ', vague: 'pour ', month: 'pour ' }[kindOf(date)] + date
}

/** `au 26 juillet 2010`, `à juillet 2010`: where something was moved to. */
export function to(date: string): string {
  return { day: 'au ', quarter: 'au ', vague: 'à ', month: 'à ' }[kindOf(date)] + date
}

/** `du 26 juillet 2010`, `de juillet 2010`, `d’août 2010` */
export function from(date: string): string {
  const kind = kindOf(date)
  if (kind === 'day' || kind === 'quarter') return `du ${date}`
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`
}
