import { capitalise } from '../../text/capitalise.ts'
import type { Words } from '../../words/index.ts'
import { sayRedacted } from '../say-redacted.ts'
import { toPlain } from './formats/plain.ts'

/** Something that happened to the record, in words, with where the record says so. */
export interface NewsItem {
  /** What it is about: `Ops #7: order the disks`. Words of the record, which strangers wrote. */
  text: string
  /** What is to be known besides: `Jon Dahl; due 1 April 2021`. */
  note: string | null
  /** Address below the base; `null` where the site does not show it any more. */
  url: string | null
  /** File below the content folder and its line, `null` where nothing in the record as it is says so. */
  path: string | null
  line: number | null
  /** How many it tells of, where it is not one: 33 links to a file that went. */
  amount?: number
}

/** What happened of one kind. */
export interface NewsGroup {
  /** `actions-raised` */
  id: string
  /** `Actions raised` */
  title: string
  /** What stands above the items: `Actions raised: 2`. */
  heading: string
  /** `2 actions raised` */
  counted: string
  items: NewsItem[]
}

/** What happened, as people and programs are told. */
export interface News {
  title: string
  /** In one sentence. */
  summary: string
  groups: NewsGroup[]
}

/** How many something that is told stands for. */
export function amountOf(amount: number): Pick<NewsItem, 'amount'> {
  return amount === 1 ? {} : { amount }
}

/** How many things are told of. */
export function countItems(items: readonly NewsItem[]): number {
  return items.reduce((sum, { amount = 1 }) => sum + amount, 0)
}

/** Say an item in the language of the record: what it says of private details, and that it has no words. */
export function sayItem({ text, note, ...item }: NewsItem, words: Words): NewsItem {
  return {
    ...item,
    text: toPlain(text) === '' ? words.news.withoutWords : sayRedacted(text, words),
    note: note === null ? null : sayRedacted(note, words),
  }
}

/** Make a group of a kind, in words. */
export function toGroup(words: Words, id: keyof Words['news']['groups'], items: NewsItem[]): NewsGroup {
  const { one, many } = words.news.groups[id]
  const amount = countItems(items)
  const title = capitalise(many)
  return {
    id,
    title,
    heading: `${title}: ${amount}`,
    counted: `${amount} ${amount === 1 ? one : many}`,
    items: items.map((item) => sayItem(item, words)),
  }
}

/** Put groups together; those without an item are left out, the others counted: `1 plan moved, 2 actions raised.` */
export function toNews(title: string, groups: readonly NewsGroup[], nothing: string): News {
  const filled = groups.filter(({ items }) => items.length > 0)
  const summary = filled.length === 0 ? nothing : `${filled.map(({ counted }) => counted).join(', ')}.`
  return { title, summary, groups: filled }
}

/** Where something stands that no page shows, and that is not named already: `faqs/reading.md:9`; `null` where there is a page. */
function toUnlinkedPlace({ text, note, url, path, line }: NewsItem): string | null {
  const isTold = path !== null && (text === path || note?.includes(path) === true)
  return url !== null || path === null || isTold ? null : `${path}:${line ?? 1}`
}

/** Note and place of an item, where no link or line of its own leads there. */
export function noteWithPlace(item: NewsItem): string | null {
  const parts = [item.note, toUnlinkedPlace(item)].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}
