import type { Element, Root } from 'hast'
import { findDate } from '../../core/parse/dates/dates.ts'
import { type Message, readMessages } from '../chat/matrix.ts'
import type { Draft, Foreign, Refusal } from '../draft.ts'
import { takeImages } from '../held-images.ts'
import { countWords } from '../words.ts'
import { listElements } from './main-text.ts'
import { parsePage } from './parse-page.ts'
import { textOf } from './text-of.ts'

/** What a page says of its messages, in the order in which it says so. */
interface Reading {
  day: string
  by: string
  messages: Message[]
}

/**
 * Read the export of a room of Matrix as a page, as Element writes it; `null` for any other page.
 *
 * ```html
 * <h2 class="mx_DateSeparator_dateHeading">Mon, Mar 18 2024</h2>
 * <span class="mx_DisambiguatedProfile_displayName">mia</span> <span class="mx_MessageTimestamp">14:00</span>
 * <span class="mx_EventTile_body">#topic Roof</span>
 * ```
 */
export function readRoomPage(foreign: Foreign, text: string): Draft[] | Refusal | null {
  if (!text.includes('mx_EventTile_body')) return null
  const page = parsePage(takeImages(text).text)
  if (typeof page === 'string') return { path: foreign.path, reason: page }
  const body = listElements(page).find(({ tagName }) => tagName === 'body') ?? page
  const made = readMessages(foreign, listMessages(body, dayOf(foreign)))
  if ('reason' in made) return made
  const said = made.reduce((sum, { wordsIn }) => sum + wordsIn, 0)
  const around = Math.max(0, countWords(textOf(body)) - said)
  const [first, ...others] = made.map((draft): Draft => ({ ...draft, format: 'html' }))
  if (!first) return null
  const loss = { kind: 'page-furniture' as const, line: 1, column: 1, what: 'around the messages', words: around }
  return [
    { ...first, wordsIn: first.wordsIn + around, losses: [...first.losses, ...(around > 0 ? [loss] : [])] },
    ...others,
  ]
}

function dayOf({ path }: Foreign): string {
  return /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(path)?.[0] ?? ''
}

function listMessages(body: Root | Element, day: string): Message[] {
  const reading: Reading = { day, by: '', messages: [] }
  for (const element of listElements(body)) read(reading, element)
  return reading.messages
}

function read(reading: Reading, element: Element): void {
  const text = textOf(element).trim()
  if (isOf(element, /^mx_DateSeparator(?:_dateHeading)?$/)) reading.day = findDate(text)?.date ?? reading.day
  else if (isOf(element, /^mx_(?:DisambiguatedProfile|SenderProfile)_displayName$/)) reading.by = text
  else if (isOf(element, /^mx_EventTile_body$/) && text !== '')
    reading.messages.push({ at: reading.day && `${reading.day} 00:00`, by: reading.by || 'somebody', text })
}

function isOf({ properties }: Element, name: RegExp): boolean {
  return Array.isArray(properties.className) && properties.className.some((each) => name.test(String(each)))
}
