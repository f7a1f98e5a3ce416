/** Name of the list that a build leaves in the folder it publishes into. */
export const listName = '.minutebook.json'

/** What package managers keep beside the documents, where a content folder is a project of its own. */
const packageFiles: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.json',
  'deno.lock',
])

/** Whether an entry of a folder is no part of a record: a name that starts with a dot, packages, or what manages them. */
export function isLeftOut(folder: string, name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || (folder === '' && packageFiles.has(name))
}
