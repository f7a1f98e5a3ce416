import type { SourceFile } from '../../read/source-file.ts'
import type { Settings } from '../../records/settings.ts'
import type { Entry } from './entries.ts'
import type { LinkResolver } from './links.ts'

/** What says who uses a file. */
interface Uses {
  resolveLink: LinkResolver
  settings: Settings
}

/**
 * Find the files that only private documents use. A file that no document links to belongs to those of its folder, or of the
 * nearest folder above that has any: it is private where all of these are.
 */
export function toPrivateFiles(entries: readonly Entry[], files: readonly SourceFile[], uses: Uses): Set<string> {
  const { settings } = uses
  const ofSite = [settings.logo, settings.favicon, settings.css].filter((path) => path !== null)
  const open = new Set([...ofSite, ...linkedBy(entries, false, uses)])
  const hidden = linkedBy(entries, true, uses)
  const folders = toFolders(entries)
  const isHidden = (path: string): boolean => !open.has(path) && (hidden.has(path) || isAmongPrivate(path, folders))
  return new Set(files.map(({ path }) => path).filter(isHidden))
}

function linkedBy(entries: readonly Entry[], isPrivate: boolean, { resolveLink }: Uses): Set<string> {
  const links = entries
    .filter((entry) => entry.isPrivate === isPrivate)
    .flatMap(({ parsed }) => parsed.said.links.map(({ url }) => resolveLink(parsed.path, url)))
  return new Set(links.flatMap((target) => (target.type === 'file' ? [target.path] : [])))
}

/** Every folder with documents in it or below it, and whether all of these are private. */
function toFolders(entries: readonly Entry[]): Map<string, boolean> {
  const folders = new Map<string, boolean>()
  for (const { parsed, isPrivate } of entries)
    for (let folder = above(parsed.path); ; folder = above(folder)) {
      folders.set(folder, isPrivate && folders.get(folder) !== false)
      if (folder === '') break
    }
  return folders
}

function isAmongPrivate(path: string, folders: ReadonlyMap<string, boolean>): boolean {
  for (let folder = above(path); ; folder = above(folder)) {
    const isPrivate = folders.get(folder)
    if (isPrivate !== undefined || folder === '') return isPrivate === true
  }
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
