/** What `work` gives, or `null` where the disk does not let it. */
export function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
