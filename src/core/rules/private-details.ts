import type { Rule } from './rule.ts'

/** `PIN: 12345`. */
export const privateDetails: Rule = {
  id: 'private-details',
  severity: 'hint',
  summary: 'Telephone numbers, PINs, passwords, meeting rooms and e-mail addresses, which are redacted.',
  check: ({ documents, settings }) =>
    documents.flatMap(({ path, privateDetails: details }) => {
      const [first] = details
      if (!first) return []
      const counts = [...Map.groupBy(details, ({ kind }) => kind)].map(([kind, found]) => `${found.length} ${kind}${found.length > 1 ? (kind.endsWith('ss') ? 'es' : 's') : ''}`)
      const what = settings.privateDetails === 'refuse' ? 'must not be published; remove them' : 'redacted'
      return [{ path, place: first.place, rule: 'private-details', reason: `${counts.join(', ')} ${what}` }]
    }),
}
