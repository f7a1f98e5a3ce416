/**
 * A part of a page that is dear to make: JSON tells it by its key, and it is made when the page is drawn. Pages are known by
 * the digest of their JSON, so what no page needs is never made.
 */
export interface Late<Value> {
  /** As long as it is the same, so is what is made, by the same program. */
  key: string
  make: () => Value
  toJSON: () => string
}

/** Put off what is made until a page is drawn. */
export function late<Value>(key: string, make: () => Value): Late<Value> {
  return { key, make, toJSON: () => key }
}
