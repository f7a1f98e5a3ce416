import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'
import { isCancel, select, text } from '@clack/prompts'
import { version } from '../../build/program.ts'
import type { Book } from '../../core/book.ts'
import { toSlug } from '../../core/records/slug.ts'
import { shownFolder } from '../check.ts'
import { Misuse } from '../misuse.ts'
import { writeRecognised, writeSeries } from '../overview.ts'
import { compileRecord, type RecordOptions } from '../record.ts'
import { writeNew } from '../write-new.ts'
import { toEditorFiles, writeFirstMinutes, writeReadme, writeSettings } from './starter.ts'
import { type HostName, hostNames, hosts } from './hosts/index.ts'

/** Options of `init`. */
export interface InitOptions extends Pick<RecordOptions, 'content' | 'today'> {
  name?: string
  series?: string
  host?: HostName
}

/**
 * Make a folder a record: settings, first minutes where there are none, files of the host, help for editors and
 * contributors. A folder of Markdown is taken as it is, and nothing that is there is overwritten.
 */
export async function init(options: InitOptions): Promise<number> {
  const found = recognise(options.content)
  const isEmpty = found === null || found.documents.length === 0
  // A new record has a folder of its own for the documents; an old one stays where it is.
  const content = isEmpty && options.content === '.' ? 'content' : options.content
  if (found !== null && !isEmpty) {
    process.stdout.write(`Recognised ${writeRecognised(found)}.\n`)
    for (const line of writeSeries(found).slice(0, 8)) process.stdout.write(`  ${line}\n`)
  }
  const answers = {
    name: await askName(options),
    host: await askHost(options),
    series: await askSeries(options, found),
  }
  const folder = shownFolder(content)
  const files: Record<string, string> = {
    [`${folder}site.yaml`]: writeSettings(answers, found?.series.map(({ id }) => id) ?? [], folder),
    ...(isEmpty ? { [`${folder}minutes/${answers.series}/${dayOf(options)}.md`]: writeFirstMinutes(answers) } : {}),
    ...(answers.host === null ? {} : hosts[answers.host].toFiles({ version })),
    ...toEditorFiles(folder),
    'README.md': writeReadme(answers, folder),
    '.gitignore': 'dist/\nnode_modules/\n',
  }
  for (const [path, content] of Object.entries(files)) writeUnlessThere(path, content, options.content)
  process.stdout.write('Next: npx minutebook dev shows it, npx minutebook doctor says what to set.\n')
  return 0
}

/** The record that lies in a folder, `null` where there is none. */
function recognise(content: string): Book | null {
  return existsSync(content) ? compileRecord({ content, cache: false, history: false, allowEmpty: true }) : null
}

/** Write a file into this folder, or into a content folder that was named and lies elsewhere; over no link out of either. */
function writeUnlessThere(path: string, text: string, content: string): void {
  // A link that leads nowhere is there, too.
  if (lstatSync(path, { throwIfNoEntry: false })) {
    process.stdout.write(`  ${path} is there already and stays as it is\n`)
    return
  }
  const isElsewhere = path.startsWith('..') || isAbsolute(path)
  if (isElsewhere) mkdirSync(content, { recursive: true })
  writeNew(isElsewhere ? content : '.', path, text)
  process.stdout.write(`  ${path}\n`)
}

function dayOf({ today }: InitOptions): string {
  return today ?? new Date().toISOString().slice(0, 10)
}

async function askName({ name }: InitOptions): Promise<string> {
  const proposed = basename(resolve('.')).replace(/[-_]+/g, ' ') || 'Record'
  if (name !== undefined || !process.stdin.isTTY) return name ?? proposed
  return answer(await text({ message: 'What is the record called?', initialValue: proposed }))
}

async function askHost({ host }: InitOptions): Promise<HostName | null> {
  if (host !== undefined || !process.stdin.isTTY) return host ?? null
  const options = [
    ...hostNames.map((value) => ({ value, label: hosts[value].title })),
    { value: '', label: 'Elsewhere' },
  ]
  const chosen = answer(await select({ message: 'Where is it hosted?', options }), true)
  return hostNames.find((one) => one === chosen) ?? null
}

async function askSeries({ series }: InitOptions, found: Book | null): Promise<string> {
  const [first] = found?.series ?? []
  if (first !== undefined) return first.id
  const given =
    series !== undefined || !process.stdin.isTTY
      ? (series ?? 'team')
      : answer(await text({ message: 'Name of the first series of meetings, such as ops', initialValue: 'team' }))
  const slug = toSlug(given)
  if (slug === '') throw new Misuse(`--series ${given} cannot be a folder; use letters, figures and hyphens`)
  return slug
}

/** What was answered; who presses Ctrl-C wants nothing written. */
function answer(given: string | symbol, mayBeEmpty = false): string {
  if (isCancel(given) || typeof given !== 'string' || (given.trim() === '' && !mayBeEmpty))
    throw new Misuse('nothing was written')
  return given.trim()
}
