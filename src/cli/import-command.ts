import { type Command, Option } from 'commander'
import { readFormats } from '../importers/formats.ts'
import type { ImportCommandOptions } from './import.ts'

/** Add the command that brings documents of other formats along. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('bring pages of wikis, Word documents, web pages, running notes and logs along as Markdown')
    .argument('[source...]', 'files and folders; the format is recognised by content')
    .option('--to <folder>', 'content folder to write into')
    .option(
      '--plan <file>',
      'plan that says sources, series, kinds and dates; without sources, import.yaml of this folder',
    )
    .addOption(
      new Option('--as <format>', 'format of all sources, instead of the one their content tells').choices(readFormats),
    )
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
    .option('--dry-run', 'write nothing; list where each source would go and why, and report')
    .option('--force', 'overwrite files that are there and differ')
    .addOption(
      new Option('--format <format>', 'how to report what did not come across')
        .choices(['terminal', 'json', 'markdown'])
        .default('terminal'),
    )
    .action(async (sources: string[], options: ImportCommandOptions) => {
      process.exitCode = await (await import('./import.ts')).importDocuments(sources, options)
    })
}
