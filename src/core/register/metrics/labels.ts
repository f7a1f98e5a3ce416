import type { Figure } from '../../parse/metrics/figure.ts'

/** The series that a figure of one document belongs to. */
export interface Labelled {
  figure: Figure
  key: string
  /** As the series is shown: with its version where the document has the label twice. */
  label: string
}

/**
 * Sort the labelled figures of a document into series: one series a label. Where a section has a label twice, as with a table for
 * this release and one for the last, the one that goes on with the version of the series is its value, else the first; every
 * other is named by its version, or by its place.
 */
export function sortLabelled(
  figures: readonly Figure[],
  sectionKeyOf: (figure: Figure) => string,
  lastVersionOf: (key: string) => string | null,
): Labelled[] {
  const groups = Map.groupBy(figures, (figure) => `${sectionKeyOf(figure)}\n${toKey(figure.label)}`)
  return [...groups].flatMap(([key, group]) => {
    const version = lastVersionOf(key)
    const main = group.find(({ parameter }) => parameter !== null && parameter === version) ?? group[0]
    return group.map((figure, index): Labelled => {
      const name = figure.parameter ?? String(index + 1)
      return figure === main
        ? { figure, key, label: figure.label }
        : { figure, key: `${key}\n${name}`, label: `${figure.label} (${name})` }
    })
  })
}

/** A label is the same label, letter for letter but for case, punctuation and plural. */
function toKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/(\p{L}{3})s(?= |$)/gu, '$1')
    .trim()
}
