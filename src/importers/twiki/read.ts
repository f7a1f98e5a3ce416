import { type Draft, type Foreign, toDraft } from '../draft.ts'
import { parseDate, type StatedDate } from '../../core/parse/dates/dates.ts'
import { toTree } from '../html/to-tree.ts'
import { countSourceWords, note } from '../ledger.ts'
import { notePrivateDetails } from '../private-details.ts'
import { renderBlocks } from './blocks.ts'
import { renderFragment } from './inline.ts'
import { type Meta, noteAccess, noteUnknownMeta, readMeta } from './meta.ts'
import { addLink, escapeHtml, insertFragment, openTopic, type Topic } from './topic.ts'
import { readVariables } from './variables.ts'
import { spaceOut } from './wiki-word.ts'

/** What a topic is read with: the variables that the preferences of its wiki set. */
export interface TopicOptions {
  preferences: ReadonlyMap<string, string>
}

/**
 * Read a topic of TWiki or Foswiki.
 *
 * ```
 * %META:TOPICINFO{author="MiaBerg" date="1316548888" version="1.6"}%
 * ---++ Release plan
 *    * GOCDB moves to *April*, see [[WeeklyMeeting][the minutes]]
 * ```
 */
export function readTopic(foreign: Foreign, text: string, { preferences }: TopicOptions): Draft {
  const { metas, body } = readMeta(text)
  const web = foreign.folders.length > 0 ? foreign.folders.join('/') : null
  const variables = new Map([...preferences, ...readVariables(body), ...readPreferences(metas)])
  const topic = openTopic(body, { web, name: foreign.name, variables })
  noteUnknownMeta(topic.ledger, metas)
  noteAccess(topic.ledger, metas, body)
  const html = [renderBlocks(topic), ...renderFields(topic, metas), ...renderAttachments(topic, metas)].join('\n')
  const tree = toTree(html, (what) => note(topic.ledger, Math.max(0, body.search(/<table\b/i)), what, '<table>'))
  notePrivateDetails(topic.ledger)
  const info = metas.find(({ name }) => name === 'TOPICINFO')?.values
  return {
    ...toDraft(foreign, 'twiki', tree),
    links: topic.links,
    attachments: attachmentsOf(metas),
    author: toAuthor(info?.get('author'), body),
    revision: info?.get('version')?.replace(/^1\./, '') ?? null,
    edited: toDay(info?.get('date')),
    parent: metas.find(({ name }) => name === 'TOPICPARENT')?.values.get('name') ?? null,
    formerNames: metas.flatMap(({ name, values }) => (name === 'TOPICMOVED' ? toFormerName(values.get('from')) : [])),
    wordsIn: countSourceWords(topic.ledger),
    losses: topic.ledger.losses,
  }
}

function readPreferences(metas: readonly Meta[]): Map<string, string> {
  return new Map(
    metas.flatMap(({ name, values }) =>
      name === 'PREFERENCE' ? [[values.get('name') ?? '', values.get('value') ?? ''] as const] : [],
    ),
  )
}

/** Fields of a form follow the text, one a paragraph, with their title in bold. */
function renderFields(topic: Topic, metas: readonly Meta[]): string[] {
  return metas.flatMap(({ name, values, start, end }) => {
    const value = values.get('value') ?? ''
    if (name !== 'FIELD' || value.trim() === '') return []
    return [
      `<p>${insertFragment(topic, start, end, `*${values.get('title') ?? values.get('name') ?? ''}:* ${value}`, renderFragment)}</p>`,
    ]
  })
}

/** Attachments that the text does not speak of follow it, one a paragraph, with their comments. */
function renderAttachments(topic: Topic, metas: readonly Meta[]): string[] {
  const { source } = topic.ledger
  return metas.flatMap(({ name, values, start, end }) => {
    const file = values.get('name') ?? ''
    if (name !== 'FILEATTACHMENT' || file === '' || source.includes(file)) return []
    const comment = values.get('comment') ?? ''
    const href = addLink(topic, start, { type: 'attachment', web: null, topic: null, file })
    // The name of a file is no markup, whatever signs are in it.
    const plain = file.replace(/[<%]/g, '-')
    const text = insertFragment(
      topic,
      start,
      end,
      comment === file ? plain : `${plain} ${comment}`.trim(),
      ({ masked }) => escapeHtml(masked.slice(file.length)),
    )
    return [`<p><a href="${href}">${escapeHtml(file)}</a>${text.trim() === '' ? '' : ` –${text}`}</p>`]
  })
}

function attachmentsOf(metas: readonly Meta[]): { file: string; comment: string }[] {
  return metas.flatMap(({ name, values }) =>
    name === 'FILEATTACHMENT' ? [{ file: values.get('name') ?? '', comment: values.get('comment') ?? '' }] : [],
  )
}

/** Who edited the topic last or, where metadata is missing, who signed it first. */
function toAuthor(author: string | undefined, body: string): string | null {
  const name = author ?? /^[ \t]*--[ \t]*(?:Main\.|%MAINWEB%\.)(\w{1,80})/m.exec(body)?.[1]
  return name === undefined ||
    /^(?:BaseUserMapping_\d+|ProjectContributor|TWikiGuest|WikiGuest|UnknownUser|guest|admin)$/i.test(name)
    ? null
    : spaceOut(name.replace(/^.*\./, ''))
}

/** Day, in UTC, of seconds since 1970 or of a date as the oldest topics have it. */
function toDay(date: string | undefined): StatedDate | null {
  if (date === undefined) return null
  if (/^\d{1,11}$/.test(date))
    return { date: new Date(Number(date) * 1000).toISOString().slice(0, 10), precision: 'day' }
  const reading = parseDate(date.replace(/\s*-.*$|\s+\d\d:.*$/, ''))
  return reading.type === 'date' ? { date: reading.date, precision: reading.precision } : null
}

function toFormerName(from: string | undefined): { web: string | null; topic: string }[] {
  const parts = (from ?? '').split(/[./]/).filter(Boolean)
  const topic = parts.pop()
  return topic === undefined ? [] : [{ web: parts.length > 0 ? parts.join('/') : null, topic }]
}
