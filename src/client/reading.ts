// The only script of a reading page: `/` goes to the search field, and the words that were searched for are marked.
const field = document.querySelector<HTMLInputElement>('input[type=search]')
addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  field?.focus()
  field?.select()
})

const marks = new URLSearchParams(location.search).get('mark')
if (marks && CSS.highlights) {
  const words =
    marks.match(/"[^"]+"|[^\s"]+/g)?.map(
      (word) =>
        word
          .replace(/"/g, '')
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\s+/g, '\\s+') + (word.length > 3 && word[0] !== '"' ? '[\\p{L}\\p{N}]*' : ''),
    ) ?? []
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu')
  const ranges: Range[] = []
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(expression)) {
      const range = new Range()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      ranges.push(range)
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges))
}

export {}
