import { existsSync, statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { audiences } from '../core/records/audience.ts'

/**
 * `content/` where there is one; else the working folder is the content. It stays so where its settings lie there: a folder
 * `content/` that somebody adds must not take the place of the record.
 */
export function defaultContent(): string {
  if (existsSync('site.yaml')) return '.'
  return statSync('content', { throwIfNoEntry: false })?.isDirectory() === true ? 'content' : '.'
}

/** Add the options that every command which compiles a record has. */
export function withRecord(command: Command): Command {
  return command
    .option(
      '--content <folder>',
      'folder of the Markdown; only new, import, fetch and init write into it',
      defaultContent(),
    )
    .option('--base <path>', 'path under which the site is published, such as /record/')
    .option('--site <url>', 'address of the published site, instead of url in site.yaml')
    .option('--today <date>', 'the day on which the record is looked at, such as 2026-01-31')
    .addOption(
      new Option('--audience <who>', 'for whom: only the team gets what is marked as private')
        .choices(audiences)
        .default('public'),
    )
    .option('--as-of <date>', 'the record as it was on a day: without documents dated later, nor what they changed')
    .option('--allow-empty', 'go on where the folder has no documents')
    .option('--no-history', 'ask git for nothing: no last changes, no commit')
    .option('--no-cache', 'parse every document and make every page again, whatever was kept of it')
}
