/** Whether a text says of a plan that it was given up: `withdrawn`, `cancelled by the board`; what names a day says when. */
export function isGivenUp(text: string): boolean {
  return /^(?:cancel|withdrawn|dropped|abandoned|superseded|skipped)/i.test(text) && !/\d/.test(text)
}
