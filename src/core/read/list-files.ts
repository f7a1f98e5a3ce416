import { byCodeUnit } from '../text/compare.ts'
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isLeftOut, listName } from './left-out.ts'
import { type Message, startOfFile } from './message.ts'

/** List the files of a content folder, sorted: paths below it. What cannot be listed or followed is told. */
export function listFiles(root: string, messages: Message[]): string[] {
  const found: string[] = []
  const folders = [{ folder: '', isPublished: false }]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const { folder } = next
    const entries = entriesOf(root, folder, messages)
    const isPublished = next.isPublished || (folder !== '' && entries.some(({ name }) => name === listName))
    for (const entry of entries) {
      if (isLeftOut(folder, entry.name)) continue
      // No site has documents in it: they are read wherever somebody put the list of one.
      if (isPublished && !entry.isDirectory() && !isMarkdown(entry.name)) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.includes('\uFFFD') || entry.name.length > 240) {
        messages.push({
          path,
          place: startOfFile,
          rule: 'unreadable',
          reason: 'a name that is not UTF-8 or too long; rename the file',
        })
        continue
      }
      if (entry.isDirectory()) folders.push({ folder: path, isPublished })
      else if (entry.isFile()) found.push(path)
      else if (entry.isSymbolicLink() && isFileInside(root, path, messages)) found.push(path)
    }
  }
  return found.sort(byCodeUnit)
}

/** Whether a file is a document, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

function entriesOf(root: string, folder: string, messages: Message[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (folder === '') throw error
    messages.push({
      path: folder,
      place: startOfFile,
      rule: 'unreadable',
      reason: 'this folder cannot be listed; give the right to read it',
    })
    return []
  }
}

function isFileInside(root: string, path: string, messages: Message[]): boolean {
  let target: string
  try {
    target = realpathSync(join(root, path))
  } catch {
    messages.push({
      path,
      place: startOfFile,
      rule: 'unreadable',
      reason: 'this symbolic link leads nowhere; remove it or restore its target',
    })
    return false
  }
  const inside = relative(root, target)
  const isHidden = inside.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')
  if (isHidden) {
    messages.push({
      path,
      place: startOfFile,
      rule: 'outside-folder',
      reason:
        'this symbolic link leads out of the content folder, or to a hidden file of it, and is not followed; copy the file into the folder',
    })
    return false
  }
  // A linked folder could contain itself; its files are found at their own place anyway.
  return statSync(target).isFile()
}

/** What changes whenever a file is written or replaced. */
export function stampOf(file: string): string | null {
  const { ino, size, ctimeNs } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
  return ctimeNs === undefined ? null : `${ino}:${size}:${ctimeNs}`
}
