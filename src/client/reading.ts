// The only script of a reading page: it loads the search once it is used, and the marks of a search that led here.
const field = document.querySelector<HTMLInputElement>('input[type=search]')
const isSearch = document.getElementById('~search') !== null

/** What is typed while the search is still loading; `null` while nothing loads. */
let early: string | null = null

async function open(): Promise<void> {
  if (!field) return
  try {
    if (!isSearch) return (await import('./overlay.ts')).openOverlay(field, early ?? '')
  } catch {
    // Where the search cannot be loaded, Enter in the field leads to its page.
  }
  field.focus()
  field.select()
}

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (early !== null && key.length === 1 && !ctrlKey && !metaKey) {
    early += key
    event.preventDefault()
    return
  }
  const isTyping = target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
  const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey
  if (!isSlash && !(key === 'k' && (ctrlKey || metaKey) && !altKey)) return
  event.preventDefault()
  early = isSearch ? null : ''
  void open().finally(() => (early = null))
})
if (!isSearch) field?.addEventListener('input', () => void open())
if (location.search.includes('mark=')) void import('./marks.ts')

export {}
