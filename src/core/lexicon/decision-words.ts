/** How minutes of one language say that something was decided, and what stands in the same places and is no decision. */
export interface DecisionWords {
  /** Headings of nothing but decisions: `## Decisions taken`. */
  headings: readonly string[]
  /** Headings of what came out of a discussion, decisions among it: `### Conclusion`. */
  conclusions: readonly string[]
  /** Words beside them in a heading: `Summary / Conclusion`, `Key decisions made`. */
  beside: readonly string[]
  /** Marks of a line, before a colon or dash: `RESOLVED: …`. */
  agreed: readonly string[]
  proposed: readonly string[]
  /** Marks that count in capitals alone: `Approved: Mia` names who approved. */
  agreedInCapitals: readonly string[]
  rejectedInCapitals: readonly string[]
  deferredInCapitals: readonly string[]
  proposedInCapitals: readonly string[]
  /** What is put to a vote, and what becomes of it: `Motion carried 5-0`. */
  motions: readonly string[]
  carried: readonly string[]
  failed: readonly string[]
  putOff: readonly string[]
  /** What somebody does who puts something to the vote: `Der Kassenwart beantragt …`. */
  moves: readonly string[]
  /** What begins a line between a motion and its result: `Moved by: Ann Lee`. */
  asides: readonly string[]
  /** What stands behind a number of votes: `3 in favor, 1 opposed`. */
  votes: readonly string[]
  /** What begins a line that counts them: `Vote: 5 for, 0 against`. */
  voting: readonly string[]
  /** What stands beside the number of those for it, of those against it, and for none of them: `8 yes, no nays`. */
  inFavour: readonly string[]
  opposed: readonly string[]
  zero: readonly string[]
  /** What a body does before it decides: `discussed the plan and approved it`. */
  weighs: readonly string[]
  /** Beginnings of a sentence that decides wherever it stands: `Agreed to meet in May`. */
  openings: readonly string[]
  /** What makes the news of an earlier decision of such a sentence. */
  earlier: readonly string[]
  /** Words that say of a sentence below `Conclusion` that it decides. */
  deciding: readonly string[]
  /** Verbs that begin an order, which below `Conclusion` is what was decided: `Publish the draft`. */
  orders: readonly string[]
  /** Beginnings of what only reports a discussion: `Presented a number of use cases`. */
  reports: readonly string[]
  /** Participles that say how something is, and not what is done with it: `the sites are concerned`. */
  feelings: readonly string[]
  /** What somebody is still to do: `Will come back for stage 3`. */
  pending: readonly string[]
  /** Labels of what stands below a decision and is no part of it: `Reviewers:`. */
  people: readonly string[]
  /** What stands where a decision would, and is none. */
  nothing: readonly string[]
  /** An answer alone: what it answers is what was decided. */
  agreedAnswers: readonly string[]
  rejectedAnswers: readonly string[]
  deferredAnswers: readonly string[]
  /** Beginnings of a text that says that nothing came of it, or that it waits. */
  rejecting: readonly string[]
  deferring: readonly string[]
  /** Who decides, without an article: `the board`. */
  bodies: readonly string[]
  /** What such a body does that decides: `The board approved …`. */
  decides: readonly string[]
  /** What is put to a decision and is named at the beginning of the sentence: `The minutes were approved`. */
  matters: readonly string[]
  /** What stands between both: `were`, `have been`. */
  beings: readonly string[]
  /** What becomes of it. */
  settled: readonly string[]
  /** Participles of elections, of whomever they speak: `Mia was elected chair`. */
  elected: readonly string[]
  /** What may stand before any of these: `unanimously`. */
  manner: readonly string[]
  /** What says that all were for it: `unanimously`. */
  unanimous: readonly string[]
  /** By which words those of a meeting speak of themselves: `We agreed that …`. */
  ourselves: readonly string[]
  /** Sentences of nobody that decide, wherever their clause begins: `In the end it was agreed …`. */
  impersonal: readonly string[]
  /** What they do together that decides. */
  agrees: readonly string[]
  /** What stands before that: `We have also agreed`. */
  alsos: readonly string[]
  /** What stands between that and what is decided: `agreed that`, `voted against`. */
  links: readonly string[]
  /** Words of a sentence that only tells what somebody else said, or what was decided elsewhere or before. */
  told: readonly string[]
  /** What may begin a clause before it: `After some discussion, …`. */
  leads: readonly string[]
  /** Headings that do not say what an answer below them is about: `Any other business`. */
  unspecific: readonly string[]
  /** What says that each item of the list behind it was decided: `The following were adopted:`. */
  following: readonly string[]
  /** Labels of what came of the topic that they stand below: `Outcome: deferred`. */
  outcomes: readonly string[]
  /** Further participles that say what became of something, alone behind it: `Travel policy: endorsed`. */
  participles: readonly string[]
  /** How a decision is taken, which is said of nothing else: `by a show of hands`. */
  ways: readonly string[]
  /** What may stand behind a participle and limits it: `approved as amended`. */
  conditions: readonly string[]
  /** Participles that are said of builds, papers and offices too. */
  loose: readonly string[]
  /** What others settle: `Our talk was accepted`, `The pull request was approved`. */
  elsewhere: readonly string[]
  /** How a meeting ends, which is moved and carried and no decision: `Motion to adjourn`. */
  closings: readonly string[]
  /** Verbs behind a comma by which somebody tells what others did: `The council approved it, Mia reported`. */
  tellers: readonly string[]
  /** Beginnings of what is not named, or not there: `Nothing was decided`, `Some proposals were deferred`. */
  vague: readonly string[]
  /** Verbs in two parts, between which stands what is decided: `nimmt … an`. */
  separable: readonly string[]
  /** Beginnings of a sentence by which all are for something: `Everyone is fine with …`. */
  assents: readonly string[]
  /** What somebody is by a decision: `The clerk was authorised to …`. */
  empowered: readonly string[]
  /** Participles that are said of little but decisions, at once behind what was decided: `New logo adopted`. */
  firm: readonly string[]
  /** What stands on an agenda, and may be put off: `The item was deferred`. */
  items: readonly string[]
  /** What says in parentheses that the line decided something: `We keep the boat (decision of the board)`. */
  bracketed: readonly string[]
  /** What somebody does who is put into an office: `Mia reçoit le mandat de trésorière`. */
  offices: readonly string[]
  /** Beginnings of what those of a meeting choose, behind a question: `Four weeks or six? We take six`. */
  chooses: readonly string[]
  /** Offices that are known by their number alone: `2nd seat`. */
  seats: readonly string[]
  /** What stands above a list that says what words of the document mean: `Types:`. */
  legends: readonly string[]
}
