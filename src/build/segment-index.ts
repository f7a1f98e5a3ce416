import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { attempt } from './attempt.ts'

/** Where a value lies: a stretch of a file that is written once and never changed. */
export interface Place {
  file: string
  at: number
  length: number
  sum: number
}

/** Read the index of a folder; what another version of the program listed counts as nothing. */
export function readIndex(folder: string, version: string): Map<string, Place> {
  const text = attempt(() => readFileSync(join(folder, 'index'), 'utf8')) ?? ''
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== header(version, body)) return new Map()
  return new Map(
    body
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [key = '', file = '', at, length, sum] = line.split(' ')
        return [key, { file, at: Number(at), length: Number(length), sum: Number(sum) }]
      }),
  )
}

function header(version: string, body: string): string {
  return `${version} ${crc32(body)}`
}

/** List values in the index of a folder, in place of all that it listed. */
export function writeIndex(folder: string, version: string, places: ReadonlyMap<string, Place>): void {
  const body = [...places].map(([key, { file, at, length, sum }]) => `${key} ${file} ${at} ${length} ${sum}\n`).join('')
  const beside = join(folder, `index-${process.pid}.new`)
  writeFileSync(beside, `${header(version, body)}\n${body}`)
  renameSync(beside, join(folder, 'index'))
}
