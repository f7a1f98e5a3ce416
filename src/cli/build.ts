import { dirname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type BuildOptions, type Built, isPreview } from './built.ts'
import { keepLastBuild, readInputs, readLastBuild } from './last-build.ts'
import { toCommand } from './command.ts'
import { findObstacle } from './find-obstacle.ts'
import { Misuse } from './misuse.ts'
import { assertPublishable } from './publish.ts'
import { isInside, toRealPath } from './reach.ts'

/**
 * Build the site of a content folder. Returns the exit code: 1 if there are errors.
 * On errors nothing is published and the previous output stays, unless `keepGoing`; then documents with errors are left out.
 * Where nothing has changed since the last build into that folder, it is only said again what that found.
 */
export async function build(options: BuildOptions): Promise<number> {
  const start = performance.now()
  if (options.history === true && isPreview(options))
    throw new Misuse('--history shows what was published; a preview has none, so leave out one of the two')
  const out = toRealPath(resolve(options.out))
  assertApart(toRealPath(resolve(options.content)), out)
  assertPublishable(out)
  assertWritable(out, options.out)
  // What a preview is compared with is none of the files that are looked at.
  const inputs = options.cache === false || isPreview(options) ? null : readInputs(options)
  const last = inputs && readLastBuild(options, inputs, out)
  if (last) process.stderr.write(last.findings)
  const built = last ?? (await (await import('./build-site.ts')).buildSite(options, out))
  if (!built) return 1
  if (inputs && !last) keepLastBuild(options, inputs, out, built)
  const seconds = (performance.now() - start) / 1000
  if (options.serve === true)
    await (await import('./preview.ts')).preview({ out: options.out, port: 4321, isAnyPort: true })
  if (options.quiet !== true) process.stderr.write(tellBuilt(built, options, seconds))
  return built.hasErrors ? 1 : 0
}

/** Say what was built, and in a line each what stays and what is left to set. */
function tellBuilt(built: Built, { out, verbose }: BuildOptions, seconds: number): string {
  const left = built.withheld > 0 ? `, ${built.withheld} left out` : ''
  const done = `Built ${built.documents} documents into ${out} in ${seconds.toFixed(1)} s${left}`
  const isListed = verbose === true || !/\d/.test(built.count)
  const rest = isListed ? '' : `; "${toCommand('check')}" lists them`
  const advice = built.hasAddress
    ? ''
    : 'No address of the site is known, so feeds, sitemap and canonical addresses are left out; give it as "url" in site.yaml or with --site.\n'
  return `${done}: ${built.changed} files new or changed, ${built.removed} removed; ${built.count}${rest}\n${built.staying}${advice}`
}

/**
 * The output must lie apart from the content: nothing is ever written there. Where the working folder is the content, a
 * folder directly in it is apart, too, since what was published is not read.
 */
function assertApart(content: string, out: string): void {
  const isOwnFolder = content === toRealPath(process.cwd()) && dirname(out) === content
  if (isInside(content, out) && !isOwnFolder)
    throw new Misuse(`the output folder ${out} lies in the content folder; give another with --out`)
  if (isInside(out, content))
    throw new Misuse(`the content folder lies in the output folder ${out}; give another with --out`)
}

/** Refuse an output folder in which nothing can be written, by the name that was given. It is replaced by way of a folder beside it. */
function assertWritable(out: string, given: string): void {
  const obstacle = findObstacle(dirname(out)) ?? findObstacle(out)
  if (obstacle !== null)
    throw new Misuse(
      `the output folder ${given} cannot be written: ${obstacle}; give another with --out, or change that`,
    )
}
