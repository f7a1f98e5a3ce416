import type { Book } from '../../core/book.ts'
import { firstDay } from '../../core/parse/dates/dates.ts'
import type { Place } from '../../core/read/message.ts'
import type { Finding } from '../../core/records/finding.ts'
import type { Answer } from './ask.ts'

/** A web address that documents lead to, and where. */
export interface External {
  /** Without what follows `#`, which no server sees. */
  url: string
  links: { path: string; place: Place; date: string | null }[]
}

/** List the web addresses that the documents of a record lead to, each once, in the order in which they are first written. */
export function listExternal({ documents }: Pick<Book, 'documents'>): External[] {
  const found = new Map<string, External>()
  for (const { path, date, links } of documents)
    for (const { url, place } of links) {
      const asked = toAsked(url)
      if (asked === null) continue
      const external = found.get(asked) ?? { url: asked, links: [] }
      external.links.push({ path, place, date })
      found.set(asked, external)
    }
  return [...found.values()]
}

/** The address that a server is asked for; `null` for what is no web address. */
function toAsked(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const parsed = new URL(url)
  parsed.hash = ''
  return parsed.href
}

/** One finding an address that is gone, at the first place that leads there; `null` where it may be there. */
export function toDeadAddress({ url, links }: External, answer: Answer): Finding | null {
  const said = whatDeadSays(answer)
  const [first, ...others] = links
  if (said === null || first === undefined) return null
  const further =
    others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'link leads' : 'links lead'} there`
  const day = first.date === null ? '' : firstDay(first.date).replaceAll('-', '')
  const kept = `https://web.archive.org/web/${day === '' ? '' : `${day}/`}${url}`
  return {
    path: first.path,
    ...first.place,
    rule: 'dead-address',
    severity: 'warning',
    message: `${url} ${said}${further}; correct the address, or lead to what the Internet Archive may have kept of it: ${kept}`,
  }
}

/** Why an address is taken for gone. One that forbids asking, or is out of order just now, is not. */
function whatDeadSays(answer: Answer): string | null {
  if (answer.type === 'unknown-host') return 'names a host that is not there'
  if (answer.type === 'status' && (answer.status === 404 || answer.status === 410)) return `answers ${answer.status}`
  return null
}
