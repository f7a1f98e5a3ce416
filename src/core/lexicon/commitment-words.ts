/** How sentences of one language say that somebody is going to do something: `Mia will send it`, `Malte wird es schicken`. */
export interface CommitmentWords {
  /** What stands between somebody and the infinitive: `will`, `agreed to`. */
  auxiliaries: readonly string[]
  /** The looks of an infinitive, as a part of an expression with the flags `iu`. */
  infinitive: string
  /** Whether it ends its clause: `wird das Zelt mieten`. */
  isLast: boolean
  /** What says by itself that somebody takes something on: `kümmert sich um`. */
  undertakings: readonly string[]
  /** Verbs in the present that minutes use for what is still to be done: `besorgt`. */
  doing: readonly string[]
  /** The looks of a verb in the future, where one word says so: `enviará`. */
  future: string | null
  /** What stands before whoever does it, at the end of a clause: `erfolgt durch`. */
  by: readonly string[]
  /** Beginnings of words that tell of the meeting itself: `Protokollführung`. */
  ofCall: readonly string[]
  /** Words for one person alone, and for no thing: `she`. */
  pronouns: readonly string[]
  /** What stands where a verb would, or is one, and gives nobody anything to do: `be`, `not`, `miss`. */
  idle: readonly string[]
  /** What may stand before and behind the auxiliary: `also`. */
  adverbs: readonly string[]
  /** Words of a sentence that is not certain: `we hope`. */
  doubts: readonly string[]
  /** Beginnings of one that holds only if something else does: `if`. */
  conditions: readonly string[]
  /** Who acts by an office: `the clerk`. */
  offices: readonly string[]
  /** What stands before a surname, besides the titles of lists of names. */
  titles: readonly string[]
}
