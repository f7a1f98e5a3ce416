/** Whether figures are a day: `2021-03-04`. */
export function isDay(found: string): boolean {
  return /^(?:19|20)\d{2}-[01]?\d-[0-3]?\d$/.test(found.trim())
}
