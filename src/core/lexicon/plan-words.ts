/** How sentences of one language say what those of a meeting are going to do, or to leave, because they settled it: `We will keep the name`. */
export interface PlanWords {
  /** How they begin to say what they are going to do: `we will`. */
  intends: readonly string[]
  /** Infinitives by which that is a choice: `keep`, `hold off`. */
  settles: readonly string[]
  /** Whether the infinitive ends its clause: `Wir werden den Namen beibehalten`. */
  isLast: boolean
  /** Before these whatever they are going to do was concluded: `so we will …`. */
  hence: readonly string[]
  /** Infinitives that settle nothing even there: `see`, `discuss`. */
  idle: readonly string[]
  /** What they say at once: `wir verzichten auf`. */
  settled: readonly string[]
  /** What is said of things that are left, put off or given up; `…` stands for words between: `wird … verschoben`. */
  held: readonly string[]
  /** Words of a sentence that leaves it open: `unless`. */
  open: readonly string[]
}
