import { toPlainLine } from '../core/write/findings/plain-line.ts'
import type { Import } from './import.ts'

const head = ['Source', 'Address', 'Format', 'Kind', 'Date']

/** Write what would become of each source, and why, as a table: address, format, kind and date with what told them. */
export function writePlan({
  documents,
  refusals,
  leftOut,
}: Pick<Import, 'documents' | 'refusals' | 'leftOut'>): string {
  const rows = [
    ...documents.map(({ source, path, format, place }) => [
      source,
      path,
      format,
      `${place.kind} (${place.kindFrom})`,
      place.date === null ? '–' : `${place.date.date} (${place.dateFrom})`,
    ]),
    ...refusals.map(({ path }) => [path, '– refused']),
    ...leftOut.map((path) => [path, '– left out by the plan']),
  ]
  const widths = head.map((name, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), name.length),
  )
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map((row) => `${toPlainLine(toLine(row))}\n`).join('')
}
