import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { byCodeUnit } from '../core/text/compare.ts'
import type { Finding } from '../core/records/finding.ts'
import type { Converted } from '../importers/convert.ts'
import { isReported, type ReportedOf, toReportedOf } from '../importers/reported.ts'
import { keptFolderOf } from './kept-folder.ts'

/** Where it is kept what reports of imports into a content folder said, so that `check` does not say it again. */
const fileOf = (content: string): string => join(keptFolderOf(resolve(content)), 'imported.json')

const shape = z.record(z.string(), z.record(z.string(), z.array(z.string())))

/** Note what the report of an import says of documents that are written, beside what earlier ones said of others. */
export function keepReported(content: string, documents: readonly Pick<Converted, 'path' | 'losses'>[]): void {
  if (documents.length === 0) return
  const now = toReportedOf(documents)
  const written = new Set(documents.map(({ path }) => path))
  const before = Object.entries(readReported(content)).filter(([path]) => !written.has(path))
  const all = [...before, ...Object.entries(now)].sort(([a], [b]) => byCodeUnit(a, b))
  if (all.length === 0 && !existsSync(fileOf(content))) return
  mkdirSync(dirname(fileOf(content)), { recursive: true })
  writeFileSync(fileOf(content), JSON.stringify(Object.fromEntries(all)))
}

/** Part findings into those that are new and those that the report of an import said already; an error is always told. */
export function withoutReported(findings: readonly Finding[], content: string): { left: Finding[]; known: number } {
  const said = readReported(content)
  const left = findings.filter((finding) => finding.severity === 'error' || !isReported(said, finding))
  return { left, known: findings.length - left.length }
}

/** What reports said; nothing where the file is missing or is not one of ours, so that nothing is hidden by mistake. */
function readReported(content: string): ReportedOf {
  if (!existsSync(fileOf(content))) return {}
  try {
    return shape.safeParse(JSON.parse(readFileSync(fileOf(content), 'utf8'))).data ?? {}
  } catch {
    return {}
  }
}
