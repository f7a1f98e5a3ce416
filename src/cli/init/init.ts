import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { select, text } from '@clack/prompts'
import { version } from '../../build/program.ts'
import type { Book } from '../../core/book.ts'
import { findRepository } from '../../git/find.ts'
import { byCodeUnit } from '../../core/text/compare.ts'
import { toSlug } from '../../core/records/slug.ts'
import { ask } from '../asking.ts'
import { shownFolder } from '../check.ts'
import { Misuse } from '../misuse.ts'
import { toRealPath } from '../reach.ts'
import { writeRecognised, writeSeries } from '../overview.ts'
import { compileRecord, type RecordOptions } from '../record.ts'
import { writeNew } from '../write-new.ts'
import { toEditorFiles, writeFirstMinutes, writeReadme, writeSettings } from './starter.ts'
import type { HostFiles } from './hosts/facts.ts'
import { type HostName, hostNames, hosts } from './hosts/index.ts'
import { answer } from '../say.ts'

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
    answer(`Recognised ${writeRecognised(found)}.`)
    for (const line of writeSeries(found).slice(0, 8)) answer(`  ${line}`)
  }
  const answers = {
    name: await askName(options),
    host: await askHost(options),
    series: await askSeries(options, found),
  }
  const folder = shownFolder(content)
  const ignored = ['dist/', ...(answers.host === 'gitlab' ? ['public/'] : []), 'node_modules/']
  const files: Record<string, string> = {
    [`${folder}site.yaml`]: writeSettings(answers, found?.series.map(({ id }) => id) ?? [], folder),
    ...(isEmpty ? { [`${folder}minutes/${answers.series}/${dayOf(options)}.md`]: writeFirstMinutes(answers) } : {}),
    ...(answers.host === null ? {} : toHostFiles(answers.host, content)),
    ...toEditorFiles(folder),
    'README.md': writeReadme(answers, nameMinutes(found, answers.series), folder, toOption(content)),
    '.gitignore': ignored.map((line) => `${line}\n`).join(''),
  }
  for (const [path, content] of Object.entries(files)) writeUnlessThere(path, content, options.content)
  for (const line of findUnignored(ignored)) answer(`  add a line to .gitignore: ${line}`)
  const option = toOption(content)
  answer(`Next: npx minutebook dev${option} shows it, npx minutebook doctor${option} says what to set.`)
  return 0
}

/** What commands need to find the content: nothing where they take it by themselves. */
function toOption(content: string): string {
  const folder = shownFolder(content).replace(/\/$/, '')
  return ['', 'content'].includes(folder) ? '' : ` --content ${folder}`
}

/**
 * The files of a host, which lie beside the content or above it. Throws `Misuse` where the host would not find them, or would
 * not find the content by them.
 */
function toHostFiles(host: HostName, content: string): HostFiles {
  const folder = shownFolder(content).replace(/\/$/, '')
  if (!/^[\w./-]*$/.test(folder) || folder.startsWith('..') || isAbsolute(folder))
    throw new Misuse(
      `files for a host name the folder of the Markdown: it has to lie below this one, and a name of letters without accents, figures, ".", "_" and "-"; "${folder}" has not`,
    )
  const root = hosts[host].isReadAtTop ? (findRepository('.')?.root ?? null) : null
  const below =
    root === null
      ? ''
      : relative(root, toRealPath(resolve(content)))
          .split(sep)
          .join('/')
  if (root !== null && root !== realpathSync('.'))
    throw new Misuse(
      `this folder lies in the repository ${root}, and ${host} reads its files at the top of it; call there: npx minutebook init --host ${host} --content ${below}`,
    )
  return hosts[host].toFiles({ version, content: toOption(content) === '' ? null : folder })
}

/** The record that lies in a folder, `null` where there is none. */
function recognise(content: string): Book | null {
  return existsSync(content) ? compileRecord({ content, cache: false, history: false, allowEmpty: true }) : null
}

/** The lines that `.gitignore` here has not, however it writes them: `dist`, `/dist/`. */
function findUnignored(lines: readonly string[]): string[] {
  const bare = (line: string): string => line.trim().replace(/^\/|\/$/g, '')
  if (!existsSync('.gitignore')) return [...lines]
  const there = new Set(readFileSync('.gitignore', 'utf8').split(/\r?\n/).map(bare))
  return lines.filter((line) => !there.has(bare(line)))
}

/** A path as the record names its minutes: that of the newest with a day in its name, or the one that is proposed. */
function nameMinutes(found: Book | null, series: string): string {
  const dated = (found?.documents ?? []).filter(({ kind, path }) => kind === 'minutes' && /\d{4}[^/]*$/.test(path))
  const newest = dated.toSorted((a, b) => byCodeUnit(a.date ?? '', b.date ?? '')).at(-1)
  return newest?.path ?? `minutes/${series}/2021-03-04.md`
}

/** Write a file into this folder, or into a content folder that was named and lies elsewhere; over no link out of either. */
function writeUnlessThere(path: string, text: string, content: string): void {
  // A link that leads nowhere is there, too.
  if (lstatSync(path, { throwIfNoEntry: false })) {
    answer(`  ${path} is there already and stays as it is`)
    return
  }
  const isElsewhere = path.startsWith('..') || isAbsolute(path)
  if (isElsewhere) mkdirSync(content, { recursive: true })
  writeNew(isElsewhere ? content : '.', path, text)
  answer(`  ${path}`)
}

function dayOf({ today }: InitOptions): string {
  return today ?? new Date().toISOString().slice(0, 10)
}

async function askName({ name }: InitOptions): Promise<string> {
  const proposed = basename(resolve('.')).replace(/[-_]+/g, ' ') || 'Record'
  if (name !== undefined || !process.stdin.isTTY) return name ?? proposed
  return ask(text({ message: 'What is the record called?', placeholder: proposed, defaultValue: proposed }))
}

async function askHost({ host }: InitOptions): Promise<HostName | null> {
  if (host !== undefined || !process.stdin.isTTY) return host ?? null
  const options = [
    ...hostNames.map((value) => ({ value, label: hosts[value].title })),
    { value: '', label: 'Elsewhere' },
  ]
  const chosen = await ask(select({ message: 'Where is it hosted?', options }), true)
  return hostNames.find((one) => one === chosen) ?? null
}

async function askSeries({ series }: InitOptions, found: Book | null): Promise<string> {
  const [first] = found?.series ?? []
  if (first !== undefined) return first.id
  const given =
    series !== undefined || !process.stdin.isTTY
      ? (series ?? 'team')
      : await ask(
          text({
            message: 'Name of the first series of meetings, such as ops',
            placeholder: 'team',
            defaultValue: 'team',
          }),
        )
  const slug = toSlug(given)
  if (slug === '') throw new Misuse(`--series ${given} cannot be a folder; use letters, figures and hyphens`)
  return slug
}
