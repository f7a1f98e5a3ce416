/** What the server tells every page that is open. */
export interface News {
  /** Counts the changes. */
  version: number
  /** What must be mended before the site can be built, `null` where nothing must. */
  problem: string | null
}

/** Runs in the browser: load the page again when something was saved, and say over it what is wrong. */
function follow(): void {
  // The page says which state it was drawn from: what is saved before the stream opens would else be missed.
  const drawn = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''
  const shown = Number(new URL(drawn).searchParams.get('version'))
  const source = new EventSource('events')
  source.onmessage = ({ data }: MessageEvent<string>): void => {
    // Only the server that this script came from writes there.
    const { version, problem } = JSON.parse(data) as News
    if (shown !== version) return location.reload()
    document.getElementById('~problem')?.remove()
    if (problem === null) return
    const box = document.createElement('pre')
    box.id = '~problem'
    box.setAttribute('role', 'alert')
    box.textContent = problem
    // The policy of the site forbids styles in the text of a page, not those that its own script sets.
    Object.assign(box.style, {
      position: 'fixed',
      inset: 'auto 0 0',
      zIndex: '9',
      maxHeight: '60vh',
      margin: '0',
      padding: '1rem',
      overflow: 'auto',
      whiteSpace: 'pre-wrap',
      color: '#fff',
      background: '#7a1f13',
      border: '0',
    })
    document.body.append(box)
  }
}

/** Write the script; `events` is the address of the stream of news. */
export function writeScript(events: string): string {
  return `(${follow.toString().replace("'events'", () => JSON.stringify(events))})()\n`
}

/** Add the script at the end of a page. What ends a body may also stand in the words of one, as in a title. */
export function addScript(html: string, address: string): string {
  const end = html.lastIndexOf('</body>')
  if (end === -1) return html
  return `${html.slice(0, end)}<script src="${address}" defer></script>${html.slice(end)}`
}
