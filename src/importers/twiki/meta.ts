import { type Ledger, note } from '../ledger.ts'
import { excerpt } from '../words.ts'

/** A line of metadata, and where it stands. */
export interface Meta {
  name: string
  values: ReadonlyMap<string, string>
  start: number
  end: number
}

/**
 * Read the metadata of a topic, one record a line, and blank them in its text; offsets stay.
 *
 * ```
 * %META:TOPICINFO{author="MiaBerg" date="1316548888" format="1.1" version="1.6"}%
 * %META:TOPICPARENT{name="WeeklyMeetings"}%
 * %META:FILEATTACHMENT{name="plan.pdf" comment="the plan" date="1239173311" size="3315"}%
 * ```
 */
export function readMeta(text: string): { metas: Meta[]; body: string } {
  const metas: Meta[] = []
  const body = text.replace(
    /^%META:([A-Z]+)\{(.*)\}%[ \t]*$/gm,
    (line, name: string, parameters: string, start: number) => {
      metas.push({ name, values: parseValues(parameters), start, end: start + line.length })
      return ' '.repeat(line.length)
    },
  )
  return { metas, body }
}

const known = new Set(['TOPICINFO', 'TOPICPARENT', 'TOPICMOVED', 'FILEATTACHMENT', 'FIELD'])

/** List records of metadata that are not in the result: kinds that are not read, preferences, the name of a form. */
export function noteUnknownMeta(ledger: Ledger, metas: readonly Meta[]): void {
  for (const { name, values, start } of metas) {
    if (!known.has(name)) note(ledger, start, 'metadata', `${name} ${excerpt([...values.values()].join(' '))}`)
  }
}

/**
 * List the rights to view that a topic limits, in its metadata or in its text; an empty one limits nothing.
 *
 * ```
 * %META:PREFERENCE{name="ALLOWTOPICVIEW" title="ALLOWTOPICVIEW" type="Set" value="Main.OpsGroup"}%
 *    * Set DENYTOPICVIEW = Main.WikiGuest
 * ```
 */
export function noteAccess(ledger: Ledger, metas: readonly Meta[], body: string): void {
  const stored = metas.map(({ name, values, start }) => ({
    name: name === 'PREFERENCE' ? (values.get('name') ?? '') : '',
    value: values.get('value') ?? '',
    start,
  }))
  const written = [...body.matchAll(/^(?:\t|   )+\*[ \t]+Set[ \t]+([A-Z]{1,60})[ \t]*=[ \t]*(.*)$/gm)].map(
    ({ 1: name = '', 2: value = '', index }) => ({ name, value, start: index }),
  )
  for (const { name, value, start } of [...stored, ...written]) {
    if (/^(?:ALLOW|DENY)(?:TOPIC|WEB|ROOT)VIEW$/.test(name) && value.trim() !== '')
      note(ledger, start, 'access-control', excerpt(`${name} = ${value}`))
  }
}

function parseValues(parameters: string): Map<string, string> {
  return new Map(
    [...parameters.matchAll(/([A-Za-z_]\w{0,60})="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeValue(value),
    ]),
  )
}

/** Undo what the wiki does to signs in values: `%_Q_%` (TWiki) or `%22` (Foswiki) is a quotation mark. */
function decodeValue(value: string): string {
  const signs: Record<string, string> = { Q: '"', N: '\n', P: '%', R: '\r' }
  return value
    .replace(/%_([QNPR])_%/g, (_, sign: string) => signs[sign] ?? '')
    .replace(/%(0[ad]|2[25]|7[bd])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r/g, '')
}
