/** Decode the escapes of an address; one that has other percent signs is taken as it stands. */
export function decodeAddress(address: string): string {
  return decoded(decodeURIComponent, address)
}

/** Decode the escapes of a whole address, but those that stand for signs which divide it: `/`, `?`, `#`. */
export function decodeWholeAddress(address: string): string {
  return decoded(decodeURI, address)
}

function decoded(decode: (address: string) => string, address: string): string {
  try {
    return decode(address)
  } catch {
    return address
  }
}
