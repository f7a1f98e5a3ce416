import type { Rule } from './rule.ts'

/** `PIN: 12345`. */
export const privateDetails: Rule = {
  id: 'private-details',
  severity: 'hint',
  summary:
    'Telephone numbers, PINs, passwords, meeting rooms, access links, names in messengers, e-mail addresses, bank details, identity numbers, dates of birth and home addresses, which are redacted.',
  why: 'Minutes are full of the means by which people joined the meeting, and stay on the web for decades. What is found is replaced by words on every page, in the search and in the JSON; it is still in the Markdown, so take it out if the repository is public. "privateDetails" in site.yaml changes that.',
  bad: { 'minutes/ops/2021-03-04.md': '- Dial in as usual, PIN: ⟦482913⟧\n' },
  good: { 'minutes/ops/2021-03-04.md': '- Please pin release 3.4.1-2 of 2021-03-04.\n' },
  check: ({ documents, settings }) =>
    documents.flatMap(({ path, privateDetails: details }) => {
      const [first] = details
      if (!first) return []
      const counts = [...Map.groupBy(details, ({ kind }) => kind)].map(
        ([kind, found]) => `${found.length} ${found.length > 1 ? toPlural(kind) : kind}`,
      )
      const what =
        settings.privateDetails === 'refuse'
          ? 'must not be published; remove what is private'
          : 'redacted on the site; better remove what is private from the text too'
      return [{ path, place: first.place, reason: `${counts.join(', ')} ${what}` }]
    }),
}

/** `home address` → `home addresses`, `date of birth` → `dates of birth`. */
function toPlural(kind: string): string {
  if (kind.endsWith('ss')) return `${kind}es`
  return kind.includes(' of ') ? kind.replace(' of ', 's of ') : `${kind}s`
}
