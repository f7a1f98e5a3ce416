/** Give a name that is taken `-2`, `-3` behind it, and take it. `taken` has the last number given behind each name. */
export function takeName(wanted: string, taken: Map<string, number>): string {
  let name = wanted
  let last = taken.get(wanted) ?? 1
  for (; taken.has(name); name = `${wanted}-${last}`) last += 1
  taken.set(wanted, last)
  if (name !== wanted) taken.set(name, 1)
  return name
}

/** The first words of a text as a piece of an address. */
export function toShortSlug(text: string): string {
  return toSlug(text.split(/\s+/).slice(0, 7).join(' '))
}

/**
 * Make a piece of an address from any text: letters and figures of any script in lower case, joined by hyphens.
 * Nothing of it can leave a folder, and it needs no escaping but that of letters beyond ASCII.
 */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return [...slug].slice(0, 60).join('').replace(/-+$/, '')
}
