import type { Section } from '../../parse/text/sections.ts'
import { settingsOf } from '../../records/of-series.ts'
import type { Settings } from '../../records/settings.ts'
import { foldWords } from '../../text/fold.ts'

/** Gives the name by which a section is known in its series, whatever its heading says about people, versions and letters. */
export type SectionNamer = (title: string) => { key: string; name: string }

/**
 * Make a namer for a series: `aliases` of `site.yaml` say which headings mean the same section,
 * and the people in parentheses are no part of its name.
 *
 * ```yaml
 * aliases:
 *   Grid Operations Center: [OSG Operations]
 * ```
 */
export function toSectionNamer(settings: Settings, series: string): SectionNamer {
  const aliases = settingsOf(series, settings).aliases ?? {}
  const names = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      [name, ...others].map((other) => [keyOf(other), name] as const),
    ),
  )
  return (title) => {
    const own = withoutPeople(title)
    const name = names.get(keyOf(own)) ?? own
    return { key: keyOf(name), name }
  }
}

/** The sections that a section stands in, the outermost first, itself last. `sections` are those of its document in reading order. */
export function sectionPath(sections: readonly Section[], id: string | null): Section[] {
  const at = sections.findIndex((section) => section.id === id)
  const path: Section[] = []
  for (let index = at; index >= 0; index -= 1) {
    const section = sections[index]
    if (section && section.level < (path[0]?.level ?? 7)) path.unshift(section)
  }
  return path
}

/** A heading without the people responsible, who stand in parentheses at its end, and other remarks there: `Jira (as of Monday) (TODO)`. */
function withoutPeople(title: string): string {
  return title.replace(/(?:\s*\([^()]*\))+\s*:?\s*$/, '').replace(/:\s*$/, '') || title
}

/** A heading as headings are compared: whatever its case, accents and signs. */
function keyOf(title: string): string {
  return foldWords(title.normalize('NFKD').replace(/\p{M}/gu, ''))
}
