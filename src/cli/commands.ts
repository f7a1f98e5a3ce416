import { Argument, Command, Option } from 'commander'
import type { BuildOptions } from './built.ts'
import type { CheckOptions } from './check.ts'
import type { CompileCommandOptions } from './compile.ts'
import type { DevOptions } from './dev.ts'
import { exitCodeOf } from './exit-code.ts'
import type { FetchOptions } from './fetch.ts'
import { addImportCommand } from './import-command.ts'
import { type HostName, hostNames, hosts } from './init/hosts/index.ts'
import type { InitOptions } from './init/init.ts'
import type { NewKind, NewOptions } from './new.ts'
import { addNewsCommands } from './news-commands.ts'
import type { PreviewOptions } from './preview.ts'
import { readPort } from './read-port.ts'
import type { RecordOptions } from './record.ts'
import { defaultContent, withRecord } from './with-record.ts'
import { version } from '../build/program.ts'
import { toPlainLines } from '../core/write/findings/plain-line.ts'
import { servers } from '../core/write/host-rules.ts'

const program = new Command('minutebook')
  .description('Compile minutes, reports, FAQs and roadmap tables kept as Markdown into a searchable static site.')
  .version(version)
  .helpCommand(false)
  .addHelpText(
    'after',
    `
Examples:
  minutebook init --host gitlab      make this folder of Markdown a record that GitLab publishes
  minutebook dev                     see it while you write
  minutebook check minutes/ops       what there is to mend in one folder
  minutebook build --out public      the finished site, a folder of static files`,
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(toPlainLines(text)) })

program.commandsGroup('To begin:')

program
  .command('init')
  .description('make this folder a record: settings, first minutes, files for a host; overwrites nothing')
  .option('--content <folder>', 'folder of the Markdown', defaultContent())
  .option('--name <name>', 'name of the record')
  .option('--series <name>', 'series of the first minutes, where there are none')
  .addOption(
    new Option(
      '--host <name>',
      `where it is published: ${hostNames.map((one) => hosts[one].title).join('; ')}`,
    ).choices(hostNames),
  )
  .action(async (options: InitOptions & { host?: HostName }) => {
    process.exitCode = await (await import('./init/init.ts')).init(options)
  })

withRecord(
  program.command('doctor').description('say in one screen what was understood of a folder, and what to set'),
).action(async (options: RecordOptions) => {
  process.exitCode = (await import('./doctor.ts')).doctor(options)
})

program.commandsGroup('To write:')

withRecord(program.command('dev').description('serve the site while the Markdown is written'))
  .option('--port <number>', 'port to listen on', readPort, 4321)
  .option('--host <name>', 'host to listen on', 'localhost')
  .action(async (options: DevOptions) => (await import('./dev.ts')).dev(options))

withRecord(program.command('check').description('list everything there is to mend'))
  .argument('[path...]', 'files and folders to look at instead of all')
  .addOption(
    new Option('--format <format>', 'how to list it')
      .choices(['terminal', 'github', 'gitlab', 'sarif', 'json', 'yaml'])
      .default('terminal'),
  )
  .option('--rule <id>', 'list what this rule finds; with --format yaml and one-person, people.yaml to review')
  .option('--explain [rule]', 'say what a rule looks for and why, with an example; without a rule, list them all')
  .option(
    '--since <commit>',
    'with --format github: annotate only files changed since then and what the change broke elsewhere',
  )
  .option('--baseline <file>', 'list only what this file does not know; written with all there is where it is missing')
  .option('--external', 'ask the web addresses that documents lead to, too; a month passes until one is asked again')
  .option('--all', 'list everything one by one, however much it is')
  .option('--strict', 'exit with 1 on warnings too')
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode =
      options.explain === undefined
        ? await (await import('./check.ts')).check(paths, options)
        : (await import('./explain.ts')).explain(options.explain)
  })

addNewsCommands(program)

withRecord(program.command('compile').description('write a quarter or a year as Markdown, each line with its source'))
  .argument('<period>', '2010-Q3, 2010, or PQ1 where quarters count from the start of a project')
  .option('--to <file>', 'file to begin, below the content folder, instead of the standard output')
  .action(async (period: string, options: CompileCommandOptions) => {
    process.exitCode = (await import('./compile.ts')).compilePeriod(period, options)
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

withRecord(program.command('fetch').description('write what was released in fact into roadmaps/<tool>.facts.md'))
  .argument('<source>', 'folder of a local git repository, for its tags, or a file in the form of Keep a Changelog')
  .requiredOption('--tool <name>', 'file name, below tools/, of the tool that is released there')
  .action(async (source: string, options: FetchOptions) => {
    process.exitCode = (await import('./fetch.ts')).fetchFacts(source, options)
  })

addImportCommand(program)

program.commandsGroup('To publish:')

// `--no-history` would be true by default if it came first.
const building = program.command('build').description('build the site')
withRecord(building.option('--history', 'give pages that were changed their earlier versions, by git'))
  .option('--out <folder>', 'folder of the finished site', 'dist')
  .option('--serve', 'serve the site when it is built, as preview does')
  .option('--quiet', 'say nothing but errors')
  .option('--verbose', 'list every finding, and how long each stage took')
  .option('--noindex', 'ask search engines to leave the site out, as a preview should')
  .addOption(
    new Option(
      '--redirects <server>',
      'also write redirects and caching as this server reads them: _redirects and _headers, .htaccess, or redirects.nginx.conf',
    ).choices(servers),
  )
  .option('--since <commit|day>', 'mark on the pages what changed since then, for a preview of a proposed change')
  .option('--from <folder>', 'mark what is other than in this folder, or than it was, where --content is a copy of it')
  .option('--keep-going', 'leave documents with errors out and publish the rest; exit code 1')
  .action(async (options: BuildOptions) => {
    // Astro is only loaded by the commands that draw pages.
    process.exitCode = await (await import('./build.ts')).build(options)
  })

program
  .command('preview')
  .description('serve a built site')
  .option('--out <folder>', 'folder of the finished site', 'dist')
  .option('--port <number>', 'port to listen on', readPort, 4321)
  .option('--host <name>', 'host to listen on', 'localhost')
  .action(async (options: PreviewOptions) => (await import('./preview.ts')).preview(options))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}
