import GithubSlugger from 'github-slugger'
import type { PlacedDraft } from './lookup.ts'

/** A beginning of a heading stands for it if it is longer than this, in letters. */
const longEnough = 8

/** The address of a heading, by an anchor of the source or by the words of the heading as the wiki makes them one. */
export function toHash({ headings: texts, anchors }: PlacedDraft, anchor: string): string | null {
  const slugger = new GithubSlugger()
  const headings = texts.map((text) => ({ text, slug: slugger.slug(text) }))
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const wanted = bare(anchor)
  const known = anchors.get(anchor)
  const found =
    known === undefined
      ? (headings.find(({ text }) => bare(text) === wanted) ??
        headings.find(({ text }) => wanted.length > longEnough && bare(text).startsWith(wanted)))
      : headings[known]
  return found ? `#${found.slug}` : null
}

/** The way from one document to another. Both are paths below the target folder. */
export function relativePath(from: string, to: string): string {
  const own = from.split('/').slice(0, -1)
  const other = to.split('/')
  while (own.length > 0 && other.length > 1 && own[0] === other[0]) {
    own.shift()
    other.shift()
  }
  return [...own.map(() => '..'), ...other].map((part) => encodeURIComponent(part)).join('/')
}
