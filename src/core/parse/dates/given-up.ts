/** Whether a text says of a plan that it was given up: `withdrawn`, `cancelled on 3 May`. */
export function saysGivenUp(text: string): boolean {
  return /^(?:cancel|withdrawn|dropped|abandoned|superseded|skipped)/i.test(text)
}

/** Whether what stands in the place of a day says that the plan was given up; what names a day says when. */
export function isGivenUp(text: string): boolean {
  return saysGivenUp(text) && !/\d/.test(text)
}
