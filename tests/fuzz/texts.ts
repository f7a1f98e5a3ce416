import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Reading } from './judge.ts'

const root = resolve(import.meta.dirname, '../..')

/** Texts to begin from: the fixtures and, where they lie beside the repository, archives of others. */
export function readTexts(reading: Reading, withArchives: boolean): [string, ...string[]] {
  const ending = reading === 'document' ? /\.(?:md|markdown)$/ : /\.(?:txt|twiki|tml)$/
  const folders = ['tests/fixtures', ...(reading === 'document' ? ['content'] : [])].map((path) => join(root, path))
  const archives = withArchives ? [resolve(root, '../shared/corpora')].filter((path) => existsSync(path)) : []
  const texts = [...folders, ...archives].flatMap((folder) => filesBelow(folder, ending)).map(readText)
  return ['# Call\n', ...texts.filter((text) => text !== '')]
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').slice(0, 100_000)
}
