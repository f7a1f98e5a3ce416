import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporary } from './command.ts'

/** A word that stands in everything private of the record, and nowhere else in it. */
export const codeword = 'zwickel'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const site = `name: Heron record
url: https://heron.example.org/
home: {page: pages/zwickel.md}
nav:
  links:
    - {text: Zwickel board, url: https://heron.example.org/minutes/zwickelboard/}
    - {text: Operations, url: https://heron.example.org/minutes/ops/}
repository: https://github.com/heron/record
redirects:
  /old/zwickel/: minutes/zwickelboard/2024-03-12.md
  /old/ops/: minutes/ops/2024-03-14.md
series:
  Zwickelboard: {title: Zwickel board, description: Zwickel matters., private: true}
  ops: {title: Operations, tool: portal}
`

const board = `# Zwickel board

**Attending:** Ada Zwickel (Zwickel Works), Ben Ruiz

## Zwickel budget

- ACTION 71: Ada to sign the zwickelcontract by 2024-04-01
- RESOLVED: buy the zwickelcrane
- The heron portal fails by zwickeling. See ![load](zwickel-load.png) and [offer](../../files/zwickel-offer.pdf).

| Zwickel metric | Value |
| --- | --- |
| Zwickels open | 17 |
| Zwickels closed | 4 |

| Version | Release date |
| --- | --- |
| 7.1-zwickel | 2024-05-01 |
`

const files: Record<string, string | Uint8Array> = {
  'site.yaml': site,
  'tools/portal.md': '---\nname: Heron portal\naliases: [portal]\n---\n\nShows herons.\n',
  'tools/zwickelometer.md': '---\nname: Zwickelometer\nprivate: true\n---\n\nMeasures zwickels.\n',
  'pages/zwickel.md': '---\nprivate: true\n---\n\n# Zwickel page\n\nZwickels only.\n',
  'pages/about-us.md': '# About us\n\nHerons, see [more](../minutes/ops/2024-03-14.md).\n',
  'faqs/zwickel.md': '---\nstatus: private\n---\n\n## How are zwickels fed?\n\nBy zwickelfeed.\n',
  'roadmaps/zwickelometer.md':
    '---\nPrivate: yes\n---\n\n| Release | Planned |\n| --- | --- |\n| 9.9-zwickel | 2024-08-01 |\n',
  'milestones/zwickel.md':
    '---\nprivate:\n---\n\n| Id | Title | Due |\n| --- | --- | --- |\n| MS1 | Zwickelstone | 2024-09-01 |\n',
  'minutes/zwickelboard/2024-03-12.md': board,
  'minutes/zwickelboard/2024-04-09.md': board.replace('17', '19'),
  'minutes/zwickelboard/zwickel-load.png': png,
  'minutes/zwickelboard/zwickel-unused.txt': 'Zwickel notes.\n',
  'files/zwickel-offer.pdf': '%PDF-1.4 zwickel\n',
  'files/heron.csv': 'heron,count\ngrey,4\n',
  'minutes/ops/2024-03-14.md': `# Call

**Attending:** Ben Ruiz, Mia Berg

- ACTION 12: Mia to feed the herons by 2024-03-21
- Why the crane came is [minuted](../zwickelboard/2024-03-12.md), the [list](/minutes/zwickelboard/) too.
- The counts are [here](../../files/heron.csv), the text [on the host](https://github.com/heron/record/blob/main/content/minutes/zwickelboard/2024-04-09.md).
- The portal was [restarted](https://heron.example.org/tools/zwickelometer/#fed).
`,
  'minutes/ops/2024-03-21.md': '---\nstatus: private\n---\n\n# Zwickel call\n\nACTION: Ben to hide the zwickelbox.\n',
  'minutes/ops/2024-03-28.md': '# Call\n\n**Attending:** Mia Berg\n\nThe herons are fed.\n',
}

/** The settings of the same record that know of nothing private. */
const openSite = site
  .split('\n')
  .filter((line) => !line.toLowerCase().includes(codeword))
  .join('\n')

/** Which parts of the record are written. */
interface Choice {
  /** `false` leaves out everything private, as if it had been removed from the record. */
  isWhole?: boolean
  /** `false` leaves out what links over the border. */
  hasBorder?: boolean
}

/** Write a record with public and private parts to a new folder. */
export function writePrivateRecord({ isWhole = true, hasBorder = true }: Choice = {}): string {
  const content = join(temporary(), 'content')
  const crossing = 'minutes/ops/2024-03-14.md'
  for (const [path, text] of Object.entries(files)) {
    const isPrivate =
      path.includes(codeword) || (typeof text === 'string' && /^---\n(?:status: private|private)/i.test(text))
    if ((isPrivate && !isWhole) || (path === crossing && !hasBorder)) continue
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), path === 'site.yaml' && !isWhole ? openSite : text)
  }
  return content
}
