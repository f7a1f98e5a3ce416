/**
 * Processor time of a call in units of a fixed piece of work, measured in the same process: about ten milliseconds each on
 * a quiet machine, more on a slow or busy one. Bounds of tests are such units, ten times and more what is needed, and tell a
 * call that grows by a power from one that does not; how fast anything is, is measured in `bench/`.
 */
export function effortOf(run: () => void): number {
  const first = millisecondsOf(run) / unit
  // Whatever else the process or the machine does in between counts once, hardly twice.
  return first < 10 ? first : Math.min(first, millisecondsOf(run) / unit)
}

/** Processor time of a call, in milliseconds. */
function millisecondsOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** Count the words of a text, over and over. */
function workOnce(): number {
  const text = 'a piece of work that is always the same '.repeat(400)
  let words = 0
  for (let round = 0; round < 200; round++) words += [...text.matchAll(/\b(\w)\w*/g)].length
  return words
}

/** The fixed piece of work, in milliseconds: the median of nine, after some that the machine warms up by. */
const unit = Math.max(
  1,
  Array.from({ length: 12 }, () => millisecondsOf(workOnce))
    .slice(3)
    .sort((left, right) => left - right)[4] ?? 1,
)
