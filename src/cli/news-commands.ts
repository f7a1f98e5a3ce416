import { type Command, Option } from 'commander'
import type { ChangesOptions } from './changes.ts'
import type { DiffOptions } from './diff.ts'
import type { DigestCommandOptions } from './digest.ts'
import { withRecord } from './with-record.ts'

/** Add the commands that tell what is new: between two states, two documents, or lately. */
export function addNewsCommands(program: Command): void {
  withRecord(
    program.command('changes').description('tell what changed in the record: actions, plans, decisions, pages'),
  )
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

  withRecord(program.command('diff').description('show two documents side by side: numbers compared, words marked'))
    .argument('<document>', 'a file or address: reports/ops/2021-03-04.md, ops/2021-03-04')
    .argument('[other]', 'the later one; without it, the first beside the one before in its series')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['terminal', 'markdown', 'html', 'json'])
        .default('terminal'),
    )
    .action(async (one: string, other: string | undefined, options: DiffOptions) => {
      process.exitCode = (await import('./diff.ts')).diff(one, other, options)
    })

  withRecord(program.command('digest').description('tell what happened lately, as a mail or a message; sends nothing'))
    .option('--since <time>', 'from when on: 7d, 2w or a day', '7d')
    .option('--for <name>', 'tell all actions of this person first, and only of series that name them within a year')
    .option('--series <name>', 'tell of this series alone')
    .addOption(
      new Option('--format <format>', 'how to tell it')
        .choices(['terminal', 'text', 'markdown', 'html', 'json'])
        .default('text'),
    )
    .action(async (options: DigestCommandOptions) => {
      process.exitCode = (await import('./digest.ts')).digest(options)
    })
}
