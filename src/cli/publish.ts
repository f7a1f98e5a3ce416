import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Artefact } from '../build/artefact.ts'
import { type Helper, openHelper } from '../build/finishing/helper.ts'
import type { Written } from '../build/finishing/job.ts'
import { makeFile } from '../build/finishing/write.ts'
import { listName } from '../core/read/left-out.ts'
import { Misuse } from './misuse.ts'
import { Output } from './output.ts'
import { type Published, type PublishedFile, readPublished } from '../core/read/published-list.ts'
import { joinPublished, writePublished } from './published.ts'

/** Refuse a folder that holds something else, so that nobody's files are taken for old pages. */
export function assertPublishable(out: string): void {
  if (!existsSync(out)) {
    if (!lstatSync(out, { throwIfNoEntry: false })) return
    throw new Misuse(`${out} is a symbolic link that leads nowhere; remove it, or give another folder with --out`)
  }
  if (!statSync(out).isDirectory()) throw new Misuse(`${out} is a file; give a folder with --out`)
  if (existsSync(join(out, listName)) || readdirSync(out).length === 0) return
  throw new Misuse(`${out} is not empty and was not made by this command; give another folder with --out, or empty it`)
}

/** What publishing did to the output folder. */
export interface Publication {
  changed: number
  removed: number
  /** Files of the site before that somebody has changed since: they stay, though the site has them no more. */
  left: string[]
  /** Files of the site before of which only an earlier version's list tells, without digests: they stay, too. */
  unsure: string[]
}

/**
 * Bring the published folder up to date. Only artefacts that are not published with their key are made, into a staging
 * folder beside it; when all are there, each file is replaced by a rename, so that a reader gets the old or the new one,
 * and removed pages go last. Interrupted, it leaves a mixture that the next run completes. Where the list in the output folder
 * is not trusted, since it may have come with a repository, everything is made, and compared with what is there. Of a large
 * site that is all new, a second thread draws pages from the first on.
 */
export async function publish(
  artefacts: AsyncIterable<Artefact> | Iterable<Artefact>,
  staging: string,
  out: string,
  { isTrusted = true, isLarge = false }: { isTrusted?: boolean; isLarge?: boolean } = {},
): Promise<Publication> {
  const before = readPublished(out)
  const output = new Output(out, before)
  const known = isTrusted ? before : new Map<string, PublishedFile>()
  const helper = openHelper(isLarge && known.size === 0)
  const { after, staged } = await stage(artefacts, staging, known, output, helper)
  assertWayFree(output, out, staged.keys())
  mkdirSync(out, { recursive: true })
  // Until the run is complete the list holds old and new files, so that an interrupted run forgets none.
  if (staged.size > 0) writePublished(out, joinPublished(before, after))
  for (const [path, file] of staged) {
    output.makeWay(path)
    renameSync(file, join(out, path))
  }
  const gone = [...before.keys()].filter((path) => !after.has(path)).sort()
  const stay = gone.filter((path) => !output.remove(path))
  writePublished(out, after)
  const isUnsure = (path: string): boolean => before.get(path)?.digests.length === 0
  const [unsure, left] = [stay.filter(isUnsure), stay.filter((path) => !isUnsure(path))]
  return { changed: staged.size, removed: gone.length - stay.length, left, unsure }
}

/** What is to be published, and what of it was made anew: where it lies until then, by its path. */
interface Staged {
  after: Map<string, PublishedFile>
  staged: Map<string, string>
}

/** Make what is stale, each into a file of the staging folder, and list everything that is to be published. */
async function stage(
  artefacts: AsyncIterable<Artefact> | Iterable<Artefact>,
  staging: string,
  before: Published,
  output: Output,
  helper: Helper,
): Promise<Staged> {
  const after = new Map<string, PublishedFile>()
  const staged = new Map<string, string>()
  const noted: Promise<void>[] = []
  const note = async (file: string, { path, key }: Artefact, written: Promise<Written>): Promise<void> => {
    const { size, digest } = await written
    after.set(path, { key, size, digests: [digest] })
    if (!output.has(path, { size, digest })) staged.set(path, file)
  }
  try {
    for await (const artefact of artefacts) {
      const known = before.get(artefact.path)
      if (known?.key === artefact.key && output.hasSize(artefact.path, known.size)) {
        after.set(artefact.path, known)
        continue
      }
      const file = join(staging, `${noted.length}`)
      const taken = helper.take(artefact, file)
      const done = note(file, artefact, taken ?? makeFile(artefact, file))
      // It is waited for below; a failure until then is not lost.
      done.catch(() => {})
      noted.push(done)
      if (!taken) await done
    }
    await Promise.all(noted)
  } finally {
    await helper.close()
  }
  return { after, staged }
}

function assertWayFree(output: Output, out: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const obstacle = output.findObstacle(path)
    if (obstacle === null) continue
    throw new Misuse(
      `${join(out, obstacle)} was not made by this command and is in the way of a page; move it, or give another folder with --out`,
    )
  }
}
