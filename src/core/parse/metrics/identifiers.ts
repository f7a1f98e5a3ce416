/** Whether the header of a column names something that is numbered, not counted: `Request ID`, `Version`. */
export function isIdentifier(header: string): boolean {
  return /(?:^|[\s_-])(?:ids?|uids?|keys?|refs?|references?|versions?|releases?|tags?|phones?|codes?|pins?|years?|dates?|urls?|prs?)\.?$|\b(?:ticket|issue|request|case) (?:no|nr|number|#)\.?$/i.test(
    header.trim(),
  )
}

/** Whether a label counts votes, which no later document counts again: `In favour`, `+1`, `Abstain`. */
export function isVote(label: string): boolean {
  return /^\W*(?:votes?(?: for| against)?|for|against|in favou?r|opposed|abstain(?:ed|s|ing)?|abstentions?|yes|no|ayes?|nays?|yeas?|[+-][01])\W*$/i.test(
    label,
  )
}
