import type { DocumentRecord } from '../../records/document.ts'
import type { Growing } from './metric.ts'
import { type SectionNamer, sectionPath } from './section-names.ts'

/**
 * Gives the series of a figure whose section stands below another heading in some documents and by itself in others: the one
 * series of its label that differs in nothing but that heading, which the document without it has nowhere.
 */
export class MovedSections {
  readonly #byInner = new Map<string, { key: string; growing: Growing }[]>()
  readonly #nameOf: SectionNamer

  constructor(nameOf: SectionNamer) {
    this.#nameOf = nameOf
  }

  /** Remember the series of a key, `outer / inner` or `inner`, and on the next line the label. */
  add(key: string, growing: Growing): void {
    const inner = innerOf(key)
    this.#byInner.set(inner, [...(this.#byInner.get(inner) ?? []), { key, growing }])
  }

  /** Find the series for a key of a document; `own` are all keys that the document has. */
  find(key: string, document: DocumentRecord, own: ReadonlySet<string>): Growing | undefined {
    const found = (this.#byInner.get(innerOf(key)) ?? []).filter(
      (one) => !own.has(one.key) && this.#isSame(one, key, document),
    )
    return found.length === 1 ? found[0]?.growing : undefined
  }

  #isSame({ key: known, growing }: { key: string; growing: Growing }, key: string, document: DocumentRecord): boolean {
    const [was, is] = [outerOf(known), outerOf(key)]
    const last = growing.stated.at(-1)?.document
    if (was !== null && is === null) return !this.#hasSection(document, was)
    return was === null && is !== null && last !== undefined && !this.#hasSection(last, is)
  }

  #hasSection({ sections }: DocumentRecord, outer: string): boolean {
    return sections.some(({ id }) => this.#nameOf(sectionPath(sections, id)[0]?.title ?? '').key === outer)
  }
}

function outerOf(key: string): string | null {
  const [section = ''] = key.split('\n')
  const at = section.indexOf(' / ')
  return at === -1 ? null : section.slice(0, at)
}

function innerOf(key: string): string {
  const outer = outerOf(key)
  return outer === null ? key : key.slice(outer.length + ' / '.length)
}
