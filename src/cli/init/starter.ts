import { writeSchemas } from '../../core/write/schema.ts'

/** What was asked, or said by flags. */
export interface Answers {
  name: string
  series: string
}

/** Write `site.yaml`, with the settings that are wanted first as comments. `keys` are the series that were recognised. */
export function writeSettings({ name }: Answers, keys: readonly string[], folder: string): string {
  const series = keys.length === 0 ? '' : ['series:', ...keys.map((key) => `  ${key}: {}`), ''].join('\n')
  return `name: ${JSON.stringify(name)}
# description: What this record holds, in a sentence.
# url: https://example.org/record/
# repository: {url: https://example.org/team/record, folder: ${folder === '' ? '.' : folder.slice(0, -1)}}
# accent: "#8a2f1d"
# logo: logo.svg
${folder === '' ? 'exclude: [/README.md]\n' : ''}${series === '' ? '' : `# For each series: title, description, and tool where its minutes have the release schedule of one.\n${series}`}`
}

/** Write the first minutes of a record. */
export function writeFirstMinutes({ series }: Answers): string {
  return `# ${series} meeting

**Attending:** Ada Example (AE), Ben Example (BE)

## Welcome

AE: this file is the minutes of a meeting; its name says the day.

## Decisions

DECISION: keep the minutes in Markdown.

## Actions

- [ ] Write down who was there (Ben)
`
}

/** Write what contributors must know. `minutes` is the path of minutes, as they are named here; `folder` is where the documents lie, `''` where that is here; commands need `option` to find it. */
export function writeReadme({ name }: Answers, minutes: string, folder: string, option: string): string {
  return `# ${name}

Minutes and reports as Markdown, published by [Minutebook](https://www.npmjs.com/package/minutebook).

- Minutes of a meeting are one file named by its day, such as \`${folder}${minutes}\`.
- Who was there: \`**Attending:** Ada Example (AE), Ben Example (BE)\`.
- An action: \`- [ ] What is to be done (Ben, due 2021-04-01)\`. A decision: \`DECISION: what was agreed\`.
- \`npx minutebook dev${option}\` shows the site while you write, \`npx minutebook new minutes${option}\` begins the next minutes,
  \`npx minutebook check${option}\` lists what there is to mend. They need Node 22.18 or newer.
`
}

/** Settings and schemas by which editors help to write `site.yaml`, `people.yaml` and front matter. */
export function toEditorFiles(folder: string): Record<string, string> {
  const schemas = {
    './.vscode/minutebook/site.json': `${folder}site.yaml`,
    './.vscode/minutebook/people.json': `${folder}people.yaml`,
  }
  const written = [...writeSchemas()].filter(([name]) => name === 'site' || name === 'people')
  return {
    '.vscode/settings.json': `${JSON.stringify({ 'yaml.schemas': schemas }, null, 2)}\n`,
    '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    ...Object.fromEntries(written.map(([name, text]) => [`.vscode/minutebook/${name}.json`, text])),
  }
}
