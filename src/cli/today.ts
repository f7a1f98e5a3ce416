/** The day of `SOURCE_DATE_EPOCH` (seconds, see reproducible-builds.org), else the current day in UTC. */
export function currentDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const time = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return time.toISOString().slice(0, 10)
}
