import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files of a record by path. */
export type RecordFiles = Record<string, string>

/** Write a record into a folder, and give that back. */
export function writeFiles(folder: string, files: RecordFiles): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Sixty meetings of one series with a topic that recurs, and a document with what is hard to mark. */
export const manyMeetings: RecordFiles = {
  'site.yaml': 'url: https://record.example/\n',
  'faqs/words.md':
    '# Words\n\n## Beginning\n\nMüller writes C++ and a data-base behind HTCondor-CE, for R&D.\n\n## Glideins\n\nGlideinWMS starts one glidein; certificates expire, a certificate is renewed.\n',
  'tools/quokka.md': '---\nname: Quokka\n---\n\n# Quokka\n\nA cache.\n',
  ...Object.fromEntries(Array.from({ length: 60 }, (_, week) => toMeeting(week))),
}

function toMeeting(week: number): [path: string, text: string] {
  const day = new Date(Date.UTC(2020, 0, 6 + week * 7)).toISOString().slice(0, 10)
  const names = Array.from({ length: 3 }, (_, at) => `Person ${String.fromCharCode(65 + ((week * 3 + at) % 20))}son`)
  const filling = 'Filling words follow here. '.repeat(120)
  return [
    `minutes/ops/${day}.md`,
    `# Ops\n\nAttending: ${names.join(', ')}\n\n## Mirrors\n\nThe mirror was looked at, round ${week}.\n\n${filling}\n`,
  ]
}

/** What people type, and how it stands in a record: invented words in the shapes of real archives. */
export const hardWords: RecordFiles = {
  'minutes/ops/2021-03-04.md': `# Ops

## R&D

The R&D budget, a Q&A session and a+b. Mail user@host or git@github.com:org/repo. Years 2019–2020, HTTP–TPC.

## People

Łukasz met Søren Groß, Mueller and Jürgen Müller in the Straßenbahn on Lange Straße. An œuvre by Đorđe.

## Code

getUserName calls XRootDFSMount in C++. A data-base keeps it.

## Style

The organisation may use three colours.
`,
  'minutes/ops/2021-03-11.md': `# Ops

## Versions

Frontier squid 4.13-5.2 and 4.130 are out, see SOFTWARE-5504 and SOFTWARE-5511. outer < 3.8.0 & done.

## Machines

One GPU and a VM in class C.

## 数据库

简单的测试。データベースを移行する。한국어 문서. การทดสอบ
`,
  'minutes/ops/2021-03-18.md': `# Ops

## Machines

Two GPUs, two VMs and VMU tests. Singularity containers and a singular case.

## Drop of EL6

We agreed to drop EL6 support with 3.6.
`,
  'minutes/ops/2021-03-25.md': '# Ops\n\n## Machines\n\nThe GPU is ready for testing. Condor is out.\n',
  'minutes/ops/2021-04-01.md': '# Ops\n\n## Machines\n\nGPUs and slurm; testing is ready for others.\n',
  'faqs/certificates.md': '# Certificates\n\n## How do I renew a certificate?\n\nAsk the desk.\n',
  'tools/squidward.md': '---\nname: Squidward\n---\n\n# Squidward\n\nA cache.\n',
  'minutes/ops/2021-04-08.md': '# Ops\n\n## Certificates\n\nA certificate was renewed, Squidward too.\n',
}
