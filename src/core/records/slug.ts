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
