import type { Message } from '../read/message.ts'
import { byCodeUnit } from '../read/source.ts'
import type { Finding } from '../records/finding.ts'
import type { Severity } from '../records/settings.ts'
import type { Register } from '../register/register.ts'
import { activeFile } from './active-file.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { dateDisagrees } from './date-disagrees.ts'
import { foreignImage } from './foreign-image.ts'
import { noDate } from './no-date.ts'
import { privateDetails } from './private-details.ts'
import type { Rule } from './rule.ts'
import { shownHtml } from './shown-html.ts'
import { unknownTool } from './unknown-tool.ts'
import { unsafeLink } from './unsafe-link.ts'

/** Every rule. Those without a check are noticed while a file is read or placed. */
export const rules: readonly Rule[] = [
  { id: 'unreadable', severity: 'error', summary: 'A file that cannot be read: no text, too large, or nested too deep.' },
  { id: 'outside-folder', severity: 'error', summary: 'A symbolic link that leads out of the content folder.' },
  { id: 'front-matter', severity: 'error', summary: 'Front matter that cannot be parsed or is in another language than YAML.' },
  { id: 'impossible-date', severity: 'error', summary: 'A date in the front matter that the calendar does not have.' },
  { id: 'site-settings', severity: 'error', summary: 'A site.yaml that cannot be parsed or says something impossible.' },
  { id: 'people-list', severity: 'error', summary: 'A people.yaml that cannot be parsed or says something impossible.' },
  { id: 'front-matter-value', severity: 'warning', summary: 'A value in the front matter that is not understood and is passed over.' },
  { id: 'unclear-date', severity: 'warning', summary: 'A date in the front matter that is not understood.' },
  { id: 'encoding', severity: 'warning', summary: 'A file that is not UTF-8.' },
  { id: 'empty-document', severity: 'warning', summary: 'An empty file.' },
  { id: 'address-taken', severity: 'warning', summary: 'Two documents with one address.' },
  { id: 'redirect', severity: 'warning', summary: 'An old address that is in use or impossible.' },
  { id: 'unknown-key', severity: 'hint', summary: 'A key that is not read and looks misspelt.' },
  dateDisagrees,
  noDate,
  brokenLink,
  brokenAnchor,
  unsafeLink,
  shownHtml,
  foreignImage,
  activeFile,
  privateDetails,
  unknownTool,
]

/** Run every rule and weigh all messages by `site.yaml`; sorted by path, place and rule. */
export function toFindings(register: Register, earlier: readonly Message[]): Finding[] {
  const severityOf = toSeverities(register)
  const active = rules.filter(({ id }) => severityOf.get(id) !== 'off')
  const messages = [...earlier, ...register.messages, ...active.flatMap((rule) => rule.check?.(register) ?? [])]
  return messages
    .flatMap(({ path, place, rule, reason }): Finding[] => {
      const severity = severityOf.get(rule)
      if (severity === undefined) throw new Error(`no rule "${rule}" in the list of rules`)
      return severity === 'off' ? [] : [{ path, ...place, rule, severity, message: reason }]
    })
    .sort((a, b) => byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule))
}

function toSeverities({ settings }: Register): Map<string, Severity> {
  const refuse: [string, Severity][] = settings.privateDetails === 'refuse' ? [['private-details', 'error']] : []
  return new Map([...rules.map(({ id, severity }): [string, Severity] => [id, severity]), ...Object.entries(settings.rules), ...refuse])
}
