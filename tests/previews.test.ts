import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { minutebook, root, temporary } from './site/command.ts'
import { findFaults, findFaultsOfMade, mostMade } from '../.ci/admit.ts'

/** What the host knows of an artifact, and of the run that made it. */
interface Artifact {
  run: number
  name: string
  size?: number
  fork?: boolean
  path?: string
  event?: string
}

const ours = 'berg/minutes'
const shaOf = (number: number): string => `${number}`.padStart(40, 'a')
const nameOf = (number: number): string => `preview-${number}-${shaOf(number)}`

/** What stands in for the program `gh`: answers are files, and everything asked of it is written down. */
const gh = `#!/usr/bin/env bash
set -e
echo "$*" >> "$HOST/asked"
if test "$1" = run; then cp -r "$HOST/made/$3" "$7"; exit; fi
while test $# -gt 0; do
  case "$1" in
    repos/*/pulls) file=$HOST/pulls.json ;;
    repos/*/actions/runs/*) file=$HOST/runs/\${1##*/}.json ;;
    name=*) file=$HOST/artifacts/\${1#name=}.json ;;
    --jq) query=$2 ;;
    --paginate) pages=1000 ;;
  esac
  shift
done
test -f "$file" || { echo 'Not Found' >&2; exit 1; }
head -n "\${pages:-1}" "$file" | jq --raw-output "$query"
`

/** Run the step that adds previews on a host with these open pull requests and artifacts; says which are published. */
function publish(numbers: number[], artifacts: Artifact[], prepare: (host: string) => void): Published {
  const host = temporary()
  const write = (path: string, value: unknown): void => {
    mkdirSync(dirname(join(host, path)), { recursive: true })
    writeFileSync(join(host, path), typeof value === 'string' ? value : JSON.stringify(value))
  }
  write('pulls.json', numbers.map(toPull))
  for (const name of new Set(artifacts.map((artifact) => artifact.name)))
    write(`artifacts/${name}.json`, toPages(artifacts.filter((one) => one.name === name).map(toArtifact)))
  for (const { run, path = '.github/workflows/preview.yml', event = 'workflow_run' } of artifacts) {
    write(`runs/${run}.json`, { id: run, path, event, head_repository: { full_name: ours } })
    write(`made/${run}/index.html`, `made by ${run}`)
  }
  write('rt/dist/index.html', 'site')
  write('rt/dist/preview/7/index.html', 'not a preview')
  prepare(host)
  mkdirSync(join(host, 'bin'))
  writeFileSync(join(host, 'bin/gh'), gh, { mode: 0o755 })
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step?.run ?? ''], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...(step?.env as Record<string, string>),
      PATH: [join(host, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
      HOST: host,
      RUNNER_TEMP: join(host, 'rt'),
      GITHUB_REPOSITORY: ours,
      GITHUB_REF_NAME: 'main',
    },
  })
  const folder = join(host, 'rt/dist/preview')
  const published = readdirSync(folder).map((number) => [
    number,
    readFileSync(join(folder, number, 'index.html'), 'utf8'),
  ])
  const asked = readFileSync(join(host, 'asked'), 'utf8').trim().split('\n')
  return { status, said: stdout + stderr, published: Object.fromEntries(published) as Record<string, string>, asked }
}

/** Write a file that says it is large, and takes no room. */
function writeLarge(file: string, bytes: number): void {
  writeFileSync(file, '')
  truncateSync(file, bytes)
}

interface Published {
  status: number | null
  said: string
  published: Record<string, string>
  asked: string[]
}

/** The host tells a hundred at a time, each page a line here. */
function toPages(artifacts: object[]): string {
  const starts = artifacts.flatMap((_, index) => (index % 100 === 0 ? [index] : []))
  return starts.map((start) => `${JSON.stringify({ artifacts: artifacts.slice(start, start + 100) })}\n`).join('')
}

/** What the host knows of a pull request; those from 100 on are of one author, and changed later than all others. */
function toPull(number: number): object {
  const updated_at = new Date(Date.UTC(2024, 0, 1, 0, number)).toISOString().replace('.000', '')
  return { number, head: { sha: shaOf(number) }, user: { id: Math.min(number, 100) }, updated_at }
}

function toArtifact({ run, name, size = 1000, fork = false }: Artifact): object {
  const workflow_run = { id: run, repository_id: 1, head_repository_id: fork ? 2 : 1, head_branch: 'main' }
  const created_at = new Date(Date.UTC(2024, 0, 1, 0, run)).toISOString()
  return { name, size_in_bytes: size, expired: false, created_at, workflow_run }
}

interface Step {
  name?: string
  run?: string
  env?: Record<string, unknown>
  'timeout-minutes'?: number
  'continue-on-error'?: boolean
}

const { jobs } = parse(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>
}
const step = jobs.build?.steps.find(({ name }) => name === 'Add the previews of open pull requests')
const hasTools = ['bash', 'jq', 'du', 'timeout'].every((tool) => spawnSync(tool, ['--version']).status === 0)

describe.skipIf(!hasTools)('publishing', () => {
  const good = (run: number, number: number): Artifact => ({ run, name: nameOf(number) })

  test('adds the preview of each open pull request, and nothing else lies where previews do', () => {
    const { status, published } = publish([5, 6, 8], [good(51, 5), good(61, 6), good(91, 9)], () => {})
    expect(status).toBe(0)
    expect(published).toEqual({ 5: 'made by 51', 6: 'made by 61' })
  })

  test('asks once for each, however many runs there were, and downloads at most one', () => {
    const many = Array.from({ length: 100 }, (_, index) => good(100 + index, 5))
    const { published, asked } = publish([5, 6], [...many, good(61, 6)], (host) => {
      for (let run = 100; run < 200; run += 1) mkdirSync(join(host, `made/${run}/.hidden`))
    })
    expect(published).toEqual({ 6: 'made by 61' })
    expect(asked).toHaveLength(1 + 3 + 3)
    expect(asked.filter((line) => line.startsWith('run download'))).toHaveLength(2)
  })

  test('passes over what is too large before it is downloaded, and what is once it is there', () => {
    const { published, asked, said } = publish(
      [4, 5, 6],
      [{ ...good(41, 4), size: 900_000_000 }, good(51, 5), good(61, 6)],
      (host) => writeLarge(join(host, 'made/51/large'), mostMade.bytes + 1),
    )
    expect(published).toEqual({ 6: 'made by 61' })
    expect(asked.filter((line) => line.startsWith('run download 41'))).toEqual([])
    expect(said).toContain(`::notice::${nameOf(4)} is left out: too large`)
    expect(said).toContain(`::notice::${nameOf(5)} is left out: not admitted`)
  })

  test('takes the next where there is no room for one', () => {
    const { published, said } = publish([5, 6], [good(51, 5), good(61, 6)], (host) => {
      writeLarge(join(host, 'rt/dist/site'), 850_000_000)
      writeLarge(join(host, 'made/51/large'), mostMade.bytes - 1000)
    })
    expect(published).toEqual({ 6: 'made by 61' })
    expect(said).toContain(`::notice::${nameOf(5)} is left out: no room`)
  })

  test('begins with one of each author, so that nobody pushes others out by opening many', () => {
    const many = Array.from({ length: 60 }, (_, index) => 100 + index)
    const { published, asked } = publish([...many, 5, 6], [good(51, 5), good(61, 6), good(1001, 100)], () => {})
    expect(published).toEqual({ 5: 'made by 51', 6: 'made by 61' })
    const names = asked.flatMap((line) => /name=preview-(\d+)/.exec(line)?.[1] ?? [])
    expect(names.slice(0, 4)).toEqual(['159', '6', '5', '158'])
    expect(names).toHaveLength(40)
  })

  test('counts only what the preview workflow made, though others made it later', () => {
    const { published } = publish(
      [5, 6],
      [
        good(51, 5),
        { ...good(52, 5), fork: true },
        { ...good(61, 6), event: 'pull_request' },
        { ...good(62, 6), path: '.github/workflows/other.yml' },
      ],
      () => {},
    )
    expect(published).toEqual({ 5: 'made by 51' })
  })

  test('finds a preview behind pages of artifacts of its name that a fork made', () => {
    const forged = Array.from({ length: 200 }, (_, index) => ({ ...good(100 + index, 5), fork: true }))
    expect(publish([5], [...forged, good(51, 5)], () => {}).published).toEqual({ 5: 'made by 51' })
  })

  test('goes on without previews where these fail or take too long', () => {
    expect(step).toMatchObject({ 'timeout-minutes': 8, 'continue-on-error': true })
    expect(step?.env?.MOST_OF_ONE).toBe(mostMade.bytes)
    expect(step?.run).toContain(
      '--raw-field base="$GITHUB_REF_NAME" --raw-field sort=updated --raw-field direction=desc',
    )
  })
})

describe('a site that the program made', () => {
  test('is admitted whatever admitted documents and files are called', () => {
    const content = temporary()
    const out = join(temporary(), 'dist')
    mkdirSync(join(content, 'pages/deep'), { recursive: true })
    for (const name of ['head', 'objects', 'refs']) writeFileSync(join(content, `pages/${name}.md`), `# ${name}\n`)
    for (const name of ['HEAD', 'objects.bin', `${'a'.repeat(195)}.html`, `${'b'.repeat(196)}.svg`])
      writeFileSync(join(content, 'pages/deep', name), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(findFaults(content)).toEqual([])
    expect(minutebook('build', '--content', content, '--out', out, '--quiet').code).toBe(0)
    expect(existsSync(join(out, 'objects/index.html'))).toBe(true)
    expect(findFaults(out).length).toBeGreaterThan(1)
    expect(findFaultsOfMade(out)).toEqual([])
  })
})
