/** An address with the anchor of a section behind it; `null` is the page itself. */
export function withAnchor(address: string, anchor: string | null): string {
  return anchor === null ? address : `${address}#${anchor}`
}
