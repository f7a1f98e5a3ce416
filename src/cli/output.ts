import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from '../build/finishing/write.ts'
import type { Written } from '../build/finishing/job.ts'
import type { Published } from '../core/read/published-list.ts'

type Kind = 'nothing' | 'file' | 'folder' | 'link' | 'other'

/**
 * The output folder, and what was published into it before.
 * None of its symbolic links is ever followed, and nothing of it is removed but links in the way and what was published.
 */
export class Output {
  readonly #out: string
  readonly #before: Published
  /** Paths that are known to be folders, and neither links nor files. */
  readonly #folders = new Set<string>()

  constructor(out: string, before: Published) {
    this.#out = out
    this.#before = before
  }

  /** Whether a file is there with the bytes of this one. */
  has(path: string, { size, digest }: Written): boolean {
    const bytes = this.hasSize(path, size) ? this.#read(path) : null
    return bytes !== null && digestOf(bytes) === digest
  }

  /** Whether a file of this size is there. */
  hasSize(path: string, size: number): boolean {
    if (this.#look(path) !== path) return false
    const stats = lstatSync(join(this.#out, path), { throwIfNoEntry: false })
    return stats?.isFile() === true && stats.size === size
  }

  /** Find what is in the way of a file and was not published; `null` where nothing is. */
  findObstacle(path: string): string | null {
    const at = this.#look(path)
    const kind = this.#kindOf(at)
    if (kind === 'nothing' || kind === 'link') return null
    if (kind === 'folder') return this.#isAllPublished(at) ? null : at
    const isOurs = at === path ? this.#before.has(path) : this.#isPublished(at)
    return kind === 'file' && isOurs ? null : at
  }

  /** Make the folders of a file, and remove what is in its way, once `findObstacle` has found nothing that must stay. */
  makeWay(path: string): void {
    const at = this.#look(path)
    const kind = this.#kindOf(at)
    if (kind === 'file' && at === path) return
    if (kind !== 'nothing') {
      rmSync(join(this.#out, at), { recursive: true, force: true })
      this.#folders.clear()
    }
    const folder = dirname(path)
    if (folder !== '.' && !this.#folders.has(folder)) mkdirSync(join(this.#out, folder), { recursive: true })
  }

  /** Remove a file, and the folders that this leaves empty. False where something else is there than was published. */
  remove(path: string): boolean {
    if (this.#kindOf(this.#look(path)) === 'nothing') return true
    if (!this.#isPublished(path)) return false
    rmSync(join(this.#out, path))
    for (let folder = dirname(path); folder !== '.' && removeEmpty(join(this.#out, folder)); folder = dirname(folder))
      this.#folders.delete(folder)
    return true
  }

  /** The first on the way to a file that is no folder, or what is at the end of the way. */
  #look(path: string): string {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      if (this.#kindOf(path.slice(0, end)) !== 'folder') return path.slice(0, end)
    }
    return path
  }

  #kindOf(path: string): Kind {
    const kind = this.#folders.has(path) ? 'folder' : kindAt(join(this.#out, path))
    if (kind === 'folder') this.#folders.add(path)
    return kind
  }

  #read(path: string): Buffer | null {
    return this.#look(path) === path && this.#kindOf(path) === 'file' ? readFileSync(join(this.#out, path)) : null
  }

  #isPublished(path: string): boolean {
    const digests = this.#before.get(path)?.digests ?? []
    const bytes = digests.length === 0 ? null : this.#read(path)
    return bytes !== null && digests.includes(digestOf(bytes))
  }

  #isAllPublished(folder: string): boolean {
    const entries = readdirSync(join(this.#out, folder), { recursive: true, withFileTypes: true })
    const toPath = (parent: string, name: string): string => join(parent, name).slice(this.#out.length + 1)
    return entries.every(
      (entry) => entry.isDirectory() || this.#isPublished(toPath(entry.parentPath, entry.name).replaceAll('\\', '/')),
    )
  }
}

function kindAt(file: string): Kind {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (!stats) return 'nothing'
  if (stats.isSymbolicLink()) return 'link'
  if (stats.isDirectory()) return 'folder'
  return stats.isFile() ? 'file' : 'other'
}

/** Remove a folder; false where something is in it, or it is gone. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}
