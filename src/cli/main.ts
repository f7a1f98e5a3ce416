import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { BuildOptions } from './build.ts'
import type { ChangesOptions } from './changes.ts'
import { check, type CheckOptions } from './check.ts'
import type { DevOptions } from './dev.ts'
import { explain } from './explain.ts'
import { toObstacle } from './find-obstacle.ts'
import type { ImportCommandOptions } from './import.ts'
import { Misuse } from './misuse.ts'
import type { NewKind, NewOptions } from './new.ts'
import type { PreviewOptions } from './preview.ts'
import { version } from '../build/program.ts'

// Astro would report each build to its makers; nothing of a record is anybody else's business.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const program = new Command('minutebook')
  .description('Compile minutes, reports, FAQs and roadmap tables kept as Markdown into a searchable static site.')
  .version(version)
  .exitOverride()

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('expected a number from 0 to 65535')
  return port
}

const withRecord = (command: Command): Command =>
  command
    .option('--content <folder>', 'folder of the Markdown; nothing but new ever writes into it', 'content')
    .option('--base <path>', 'path under which the site is published, such as /record/')
    .option('--site <url>', 'address of the published site, instead of url in site.yaml')
    .option('--today <date>', 'the day on which the record is looked at, such as 2026-01-31')
    .option('--allow-empty', 'go on where the folder has no documents')
    .option('--no-history', 'ask git for nothing: no last changes, no commit')
    .option('--no-cache', 'parse every document again, whatever was kept of it')

withRecord(program.command('build').description('build the site'))
  .option('--out <folder>', 'folder of the finished site', 'dist')
  .option('--noindex', 'ask search engines to leave the site out, as a preview should')
  .option('--keep-going', 'leave documents with errors out and publish the rest; exit code 1')
  .action(async (options: BuildOptions) => {
    // Astro is only loaded by the commands that draw pages.
    process.exitCode = await (await import('./build.ts')).build(options)
  })

withRecord(program.command('dev').description('serve the site while the Markdown is written'))
  .option('--port <number>', 'port to listen on', readPort, 4321)
  .option('--host <name>', 'host to listen on', 'localhost')
  .action(async (options: DevOptions) => (await import('./dev.ts')).dev(options))

withRecord(program.command('check').description('list everything there is to mend'))
  .addOption(
    new Option('--format <format>', 'how to list it')
      .choices(['terminal', 'github', 'json', 'yaml'])
      .default('terminal'),
  )
  .option('--rule <id>', 'list what this rule finds; with --format yaml and one-person, people.yaml to review')
  .option('--explain [rule]', 'say what a rule looks for and why, with an example; without a rule, list them all')
  .option(
    '--since <commit>',
    'with --format github: annotate only files changed since then and what the change broke elsewhere',
  )
  .option('--strict', 'exit with 1 on warnings too')
  .action((options: CheckOptions) => {
    process.exitCode = options.explain === undefined ? check(options) : explain(options.explain)
  })

withRecord(program.command('changes').description('tell what changed in the record: actions, plans, decisions, pages'))
  .option('--since <commit|day>', 'compare with the content as it was, such as main or 2026-01-31')
  .option('--from <folder>', 'compare with this folder, or what it was, where --content is a copy of it')
  .addOption(
    new Option('--format <format>', 'how to tell it')
      .choices(['terminal', 'text', 'markdown', 'html', 'json'])
      .default('terminal'),
  )
  .action(async (options: ChangesOptions) => {
    process.exitCode = (await import('./changes.ts')).changes(options)
  })

withRecord(program.command('new'))
  .description('begin minutes, a report, questions, a roadmap or a tool; never overwrites')
  .addArgument(new Argument('<kind>', 'what to begin').choices(['minutes', 'report', 'faq', 'roadmap', 'tool']))
  .argument('[name]', 'topic of the questions, or name of the tool')
  .option('--series <name>', 'series of the minutes or reports')
  .option('--date <date>', 'day of the meeting or report, instead of the next by the habit of the series')
  .action(async (kind: NewKind, name: string | undefined, options: NewOptions) => {
    process.exitCode = await (await import('./new.ts')).startNew(kind, name, options)
  })

program
  .command('preview')
  .description('serve a built site')
  .option('--out <folder>', 'folder of the finished site', 'dist')
  .option('--port <number>', 'port to listen on', readPort, 4321)
  .option('--host <name>', 'host to listen on', 'localhost')
  .action(async (options: PreviewOptions) => (await import('./preview.ts')).preview(options))

program
  .command('import')
  .description('bring TWiki topics, Word documents and text exported from Word along as Markdown')
  .argument('<source...>', 'files and folders; the format is recognised by content')
  .requiredOption('--to <folder>', 'content folder to write into')
  .option('--series <name>', 'series of the minutes or reports; otherwise names, parents and folders tell')
  .option('--kind <kind>', 'minutes, reports, faqs, pages …; otherwise dated documents are minutes or reports')
  .option('--date <date>', 'date of the meeting, for documents that state none')
  .option(
    '--wiki <url>',
    'address of the old wiki, such as https://twiki.example.org/bin/view, for links to topics that are not imported',
  )
  .option(
    '--set <name=value>',
    'variable of the wiki that no topic of the import sets; may be given several times',
    (value: string, all: string[]) => [...all, value],
    [] as string[],
  )
  .option('--dry-run', 'write nothing, only report')
  .option('--force', 'overwrite files that are there and differ')
  .addOption(
    new Option('--format <format>', 'how to report what did not come across')
      .choices(['terminal', 'json', 'markdown'])
      .default('terminal'),
  )
  .action(async (sources: string[], options: ImportCommandOptions) => {
    process.exitCode = await (await import('./import.ts')).importDocuments(sources, options)
  })

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** 2 for a command that makes no sense, 1 where the system lets a file not be read or written; anything else unexpected is a fault of this program and keeps its trace. */
function exitCodeOf(error: unknown): number {
  if (error instanceof Misuse) {
    process.stderr.write(`error: ${error.message}\n`)
    return 2
  }
  if (error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')) {
    return error.exitCode === 0 ? 0 : 2
  }
  const obstacle = toObstacle(error)
  if (obstacle !== null) {
    process.stderr.write(`error: ${obstacle}\n`)
    return 1
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 70
}
