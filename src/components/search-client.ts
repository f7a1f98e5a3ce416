/** A hit as Pagefind's JavaScript API gives it; only what is read here. */
interface Hit {
  url: string
  excerpt: string
  meta: Record<string, string | undefined>
  sub_results: { title: string; url: string; excerpt: string }[]
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>
  init(): Promise<void>
  debouncedSearch(words: string): Promise<{ results: { data(): Promise<Hit> }[] } | null>
}

const pageSize = 10

/** Run the search page: the words are in the address, so that a search can be sent to somebody. */
export function startSearch(): void {
  const root = byId('~search')
  const input = byId('~find')
  if (!root || !(input instanceof HTMLInputElement)) return
  const bundle = root.dataset.bundle ?? '/pagefind/'
  let engine: Promise<Pagefind> | null = null
  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind
    await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ''), excerptLength: 24 })
    await pagefind.init()
    return pagefind
  }
  const search = async (): Promise<void> => {
    const words = input.value.trim()
    history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`)
    if (words === '') return show([], 'Type a word to search for.')
    try {
      const found = await (await (engine ??= load())).debouncedSearch(words)
      if (found) await showFrom(found.results, words)
    } catch {
      engine = null
      show([], 'The search index could not be loaded. Reload the page to try again.')
    }
  }
  input.addEventListener('input', () => void search())
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void search()
  })
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  input.focus()
  void search()
}

async function showFrom(results: { data(): Promise<Hit> }[], words: string): Promise<void> {
  let shown = 0
  const hits: Hit[] = []
  const more = byId('~more')
  const next = async (): Promise<void> => {
    hits.push(...(await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()))))
    shown = hits.length
    const documents = `${results.length} document${results.length === 1 ? '' : 's'}`
    show(hits, results.length === 0 ? `Nothing found for “${words}”.` : `${documents} with “${words}”`)
    if (more) more.hidden = shown >= results.length
  }
  if (more) more.onclick = () => void next()
  await next()
}

function show(hits: Hit[], message: string): void {
  const count = byId('~count')
  if (count) count.textContent = message
  byId('~results')?.replaceChildren(...hits.map(toItem))
  const more = byId('~more')
  if (more && hits.length === 0) more.hidden = true
}

function toItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li')
  item.append(toLink(hit.url, hit.meta.title ?? hit.url, 'title'))
  const facts = [hit.meta.date, hit.meta.kind, hit.meta.series].filter(Boolean).join(' · ')
  if (facts !== '') item.append(toText('span', 'soft', facts))
  const sections = hit.sub_results.filter(({ url }) => url.includes('#'))
  if (sections.length === 0) item.append(toExcerpt(hit.excerpt))
  else {
    const list = document.createElement('ul')
    for (const section of sections.slice(0, 3)) {
      const line = document.createElement('li')
      line.append(toLink(section.url, section.title, 'section'), toExcerpt(section.excerpt))
      list.append(line)
    }
    item.append(list)
  }
  return item
}

/** Build an excerpt from text and `<mark>`, the only element that Pagefind puts into it. */
function toExcerpt(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html')
  for (const node of parsed.body.childNodes) {
    paragraph.append(node instanceof HTMLElement && node.tagName === 'MARK' ? toText('mark', '', node.textContent ?? '') : (node.textContent ?? ''))
  }
  return paragraph
}

function toLink(url: string, text: string, className: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = url
  link.className = className
  link.textContent = text
  return link
}

function toText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.textContent = text
  return element
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id)
}
