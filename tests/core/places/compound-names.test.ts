import { expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const tools = {
  'tools/gocdb.md': '# GOCDB\n',
  'tools/htcondor.md': '# HTCondor\n',
  'tools/htcondor-ce.md': '# HTCondor-CE\n',
  'tools/voms.md': '---\naliases: [vomz, voms-admin*, VO*]\n---\n\n# VOMS\n',
  'tools/gratia.md': '---\naliases: [gratia-probe*]\n---\n\n# Gratia\n',
}

function toolsOf(text: string): string[] {
  const { mentions } = compileFiles({ ...tools, 'minutes/ops/2021-03-04.md': `# Call\n\n${text}\n` })
  return mentions.all.map(({ tool }) => tool)
}

test.each<[string, string[]]>([
  ['Topology/GOCDB is down.', ['gocdb']],
  ['HTCondor/HTCondor-CE are out.', ['htcondor', 'htcondor-ce']],
  ['(Operations/GOCDB/Portal) were there.', ['gocdb']],
  ['GOCDB/Topology, and rest', ['gocdb']],
  ['vomz and voms-admin-client 2.1 were built.', ['voms']],
  ['gratia-probe-condor failed, as did gratia-probe.', ['gratia']],
  ['GRATIA-PROBES were built.', ['gratia']],
])('%s names tools', (text, expected) => {
  expect(toolsOf(text)).toEqual(expected)
})

test.each([
  'See https://example.org/GOCDB/issues today.',
  'See github.com/org/GOCDB today.',
  'The folder etc/GOCDB is full.',
  'The folder /GOCDB is full.',
  'gocdb-probe 1.2 is another thing.',
  'VOID and VOTE are no packages.',
  'my-gratia-probe is another thing.',
  'The file a/b/HTCondor.md is gone.',
])('%s names none', (text) => {
  expect(toolsOf(text)).toEqual([])
})
