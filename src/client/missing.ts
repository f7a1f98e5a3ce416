import { words as say } from './words/index.ts'

// On the page for addresses where nothing is: offer a search for the words of the address.
const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
const base = link?.pathname.replace(/search\/$/, '') ?? '/'
let path = location.pathname
try {
  path = decodeURIComponent(path)
} catch {
  // An address with a broken escape is taken as it stands.
}
const words = path
  .replace(base, ' ')
  .replace(/\.html?$/, '')
  .replace(/[^\p{L}\p{N}]+/gu, ' ')
  .trim()
const field = document.querySelector<HTMLInputElement>('input[type=search]')
if (link && words !== '') {
  link.search = `?q=${encodeURIComponent(words)}`
  link.textContent = say.searchFor(words)
  if (field) field.value = words
}
