import { posix } from 'node:path'

/** What a script that is built imports before it runs: `import{t}from"./search.a1b2.js"`. */
const imported = /(?:from|import)"(\.\/[^"]+\.js)"/g
/** The language of a page, and the words of one, which a script waits for: ``import(`./de.a1b2.js`)``. */
const language = /<html lang="([a-z]+)/
const ofLanguage = (lang: string): RegExp => new RegExp(`import\\(["\`](\\./${lang}\\.[^"\`]+\\.js)["\`]\\)`)
const script = /<script type="module" src="([^"]+)">/g
/** The worker that a script starts: `` new Worker(new URL(`/assets/worker-a1b2.js`, …) ``. */
const worker = /new Worker\(new URL\(["`]([^"`]+\.js)["`]/g

/**
 * Make what names ahead, in a page, the scripts that its scripts import, and the worker that they start: a browser would find
 * them one after the other, and on a slow line each round is a wait. `read` gives the text of a script by its address.
 */
export function toPreloader(read: (address: string) => string): (html: string) => string {
  const known = new Map<string, string[]>()
  const texts = new Map<string, string>()
  const textOf = (address: string): string => {
    const text = texts.get(address) ?? read(address)
    texts.set(address, text)
    return text
  }
  const importsOf = (address: string): string[] => {
    const own = known.get(address)
    if (own) return own
    const direct = [...textOf(address).matchAll(imported)].map(([, path = '']) =>
      posix.join(posix.dirname(address), path),
    )
    const all = [...new Set(direct.flatMap((one) => [one, ...importsOf(one)]))]
    known.set(address, all)
    return all
  }
  return (html) => {
    const scripts = [...html.matchAll(script)]
    const [first] = scripts
    if (!first) return html
    const all = [...new Set(scripts.flatMap(([, address = '']) => importsOf(address)))]
    const words = ofLanguage(language.exec(html)?.[1] ?? 'en')
    const awaited = all.flatMap((address) => {
      const path = words.exec(textOf(address))?.[1]
      return path === undefined ? [] : [posix.join(posix.dirname(address), path)]
    })
    const workers = all.flatMap((address) => [...textOf(address).matchAll(worker)].map(([, path = '']) => path))
    const links = [...new Set([...all, ...awaited, ...workers])].map(
      (address) => `<link rel="modulepreload" href="${address}">`,
    )
    return html.slice(0, first.index) + links.join('') + html.slice(first.index)
  }
}
