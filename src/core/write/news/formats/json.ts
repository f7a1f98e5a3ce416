import { escapeSteering } from '../../../text/steering.ts'
import type { News } from '../news.ts'

/** Write news as JSON, one item a line; `address` is that of the site with the item, or `null`. */
export function writeNewsJson({ title, summary, groups }: News, toAddress: (url: string) => string | null): string {
  const written = groups.map(({ id, title: name, items }) => {
    const lines = items.map((item) =>
      JSON.stringify({ ...item, address: item.url === null ? null : toAddress(item.url) }),
    )
    return `{"id":${JSON.stringify(id)},"title":${JSON.stringify(name)},"items":[\n${lines.join(',\n')}\n]}`
  })
  return escapeSteering(
    `{"title":${JSON.stringify(title)},"summary":${JSON.stringify(summary)},"groups":[${written.join(',')}]}\n`,
  )
}
