/** Give a name that is taken `-2`, `-3` behind it, and take it. */
export function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let again = 2; taken.has(name); again += 1) name = `${wanted}-${again}`
  taken.add(name)
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
