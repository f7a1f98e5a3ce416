import { fromHtml } from 'hast-util-from-html'
import { withoutComments } from './html-tags.ts'

/** A link or image that HTML of a document writes, and where its tag stands in what was given. */
export interface HtmlLink {
  url: string
  isImage: boolean
  start: number
  end: number
}

/** Find the links and images of a piece of HTML: `<a href="plan.md">`, `<img src="load.png">`. */
export function findHtmlLinks(html: string): HtmlLink[] {
  return withoutComments(html).flatMap(({ text, start: from }) =>
    [...text.matchAll(/<(?:a|img)\s[^<>]*>/gi)].flatMap(({ 0: tag, index }): HtmlLink[] => {
      const [element] = fromHtml(tag, { fragment: true }).children
      const { href, src } = element?.type === 'element' ? element.properties : {}
      const isImage = element?.type === 'element' && element.tagName === 'img'
      const url = isImage ? src : href
      return typeof url === 'string' ? [{ url, isImage, start: from + index, end: from + index + tag.length }] : []
    }),
  )
}
