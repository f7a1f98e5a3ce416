import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { compile } from '../../src/core/index.ts'
import { readSource } from '../../src/core/read/source.ts'
import type { Finding } from '../../src/core/records/finding.ts'
import { type Example, markedText, readMarks } from '../../src/core/rules/example.ts'
import { type Files, withFolder } from './content.ts'

/** Expect exactly the findings that an example marks, all of one rule, each from its first to its last column. */
export function expectMarked(example: Example, rule: string): void {
  const marked = Object.entries(example).flatMap(([path, file]) =>
    readMarks(markedText(file)).places.map((place) => ({ path, ...place, rule })),
  )
  expect(findingsOf(example).map(toLine).sort()).toEqual(marked.map(toLine).sort())
}

/** Compile an example as a content folder and list what is found. */
export function findingsOf(example: Example): Finding[] {
  return withFolder(textsOf(example), (folder) => {
    for (const [path, file] of Object.entries(example)) {
      if (typeof file === 'string' || !('link' in file)) continue
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      symlinkSync(readMarks(file.link).text, join(folder, path))
    }
    return compile(readSource(folder), {
      today: null,
      fallbackToday: '2026-01-31',
      commit: null,
      base: null,
      url: null,
    }).findings
  })
}

function textsOf(example: Example): Files {
  return Object.fromEntries(
    Object.entries(example).flatMap(([path, file]): [string, string | Uint8Array][] => {
      const { text } = readMarks(markedText(file))
      if (typeof file === 'string') return [[path, text]]
      return 'windows1252' in file ? [[path, Buffer.from(text, 'latin1')]] : []
    }),
  )
}

function toLine({ path, line, column, endLine, endColumn, rule }: Omit<Finding, 'severity' | 'message'>): string {
  return `${path}:${line}:${column}-${endLine}:${endColumn} ${rule}`
}
