/** Words that stand where nothing is to be said: `None this week`, `n/a`, `To be updated`, or no word at all. */
export function isNothing(text: string): boolean {
  if (/^\W*to be (?:updated|added|confirmed)\b/i.test(text)) return true
  return nothing.test(text)
}

const nothing =
  /^\W*(?:n\/?a|none|nil|nothing|(?:none|nothing) (?:new |special )?(?:to report|this week|today|this time)|no (?:report|updates?|news)|no (?:report|updates?|news) (?:this week|today|received)|tba|tbd)?\W*$/i
