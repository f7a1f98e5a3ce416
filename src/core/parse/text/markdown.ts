import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { type Processor, unified } from 'unified'

/**
 * Use Sätteri as unified's parser: GitHub-flavoured Markdown to standard mdast with positions,
 * thirty times as fast as remark-parse. That both give the same tree is tested over every fixture.
 */
function parseWithSatteri(this: Processor): void {
  this.parser = (text) => markdownToMdast(text, { features: { frontmatter: false } })
}

const processor = unified().use(parseWithSatteri).freeze()

/** Parse Markdown whose front matter has been blanked to an mdast tree. */
export function parseMarkdown(body: string): Root {
  return processor.parse(body) as Root
}
