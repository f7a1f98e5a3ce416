import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../content.ts'

/** The files of a record: path → text. */
export type Texts = Record<string, string>

/** What a pull request does to the files of a record. */
export type Edit = (files: Texts) => Texts

const folder = new URL('../../../../content/', import.meta.url).pathname

/** The example record, as it is. */
export function readExample(): Files & Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yaml)$/.test(path))
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Do several things. */
export function all(...edits: readonly Edit[]): Edit {
  return (files) => edits.reduce((now, edit) => edit(now), files)
}

/** Write a file. */
export function write(path: string, text: string): Edit {
  return (files) => ({ ...files, [path]: text })
}

/** Put words in place of others, which must be there. */
export function change(path: string, from: string, to: string): Edit {
  return (files) => {
    const text = files[path] ?? ''
    if (!text.includes(from)) throw new Error(`the example has no "${from}" in ${path}`)
    return { ...files, [path]: text.replace(from, to) }
  }
}

/** Add something at the end of a file. */
export function append(path: string, more: string): Edit {
  return (files) => ({ ...files, [path]: `${(files[path] ?? '').trimEnd()}\n\n${more}\n` })
}

/** Remove a file. */
export function remove(path: string): Edit {
  return (files) => Object.fromEntries(Object.entries(files).filter(([own]) => own !== path))
}

/** Give a file another name. */
export function move(from: string, to: string): Edit {
  return (files) => ({ ...remove(from)(files), [to]: files[from] ?? '' })
}

/** Minutes of a further meeting of the technology area, with what is said there. */
export function technology(body: string, { day = '2019-09-30', who = 'Mat, Carl, Derek, Edgar' } = {}): Edit {
  const head = `---\ntitle: OSG Technology Area meeting\ndate: ${day}\n---\n\n**Attending:** ${who}\n\n`
  return write(`minutes/osg-technology/${day}.md`, `${head}${body}\n`)
}

/** Minutes of a further meeting of JRA1, with its list of actions. */
export function jra1(body: string, day = '2010-09-06'): Edit {
  return write(
    `minutes/jra1/${day}.md`,
    `---\ntitle: JRA1 phone meeting\ndate: ${day}\n---\n\n## Attendance\n\n- SRCE: Emir (E)\n- KIT: Torsten (T)\n\n${body}\n`,
  )
}

/** The list of actions that JRA1 has, with some of its lines said otherwise; a line that is `null` is left out. */
export function jra1List(lines: Record<number, string | null>): string {
  const numbers = [75, 76, 77, 78, 79, 80, 88, 90, 190, 201]
  const own = [...new Set([...numbers, ...Object.keys(lines).map(Number)])].sort((a, b) => a - b)
  const said = own.flatMap((number) => {
    const line = lines[number]
    return line === null ? [] : [`- ${number} - ${line ?? 'no news'}`]
  })
  return `## Review of open actions\n\n${said.join('\n')}`
}

/** A further production report, with its sections. */
export function report(day: string, sections: Record<string, string>): Edit {
  const parts = Object.entries(sections).map(([name, text]) => `## ${name}\n${text === '' ? '' : `\n${text}\n`}`)
  return write(
    `reports/osg-production/${day}.md`,
    `---\ntitle: OSG production report\ndate: ${day}\n---\n\n## Attendees\n\nAttending: Xin, Armen, Rob\n\n${parts.join('\n')}`,
  )
}
