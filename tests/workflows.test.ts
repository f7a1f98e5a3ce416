import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findFaults } from '../.ci/admit.ts'
import { take } from '../.ci/take.ts'
import { toWholeCall } from '../src/cli/init/hosts/facts.ts'
import { hostNames, hosts } from '../src/cli/init/hosts/index.ts'
import { temporary } from './site/command.ts'
import { git } from './site/hostile-repository.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}
interface Workflow {
  name: string
  on: Record<string, unknown>
  permissions?: object
  concurrency?: { group: string }
  jobs: Record<string, Job>
}

const folder = new URL('../.github/workflows/', import.meta.url)
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

test('a site is built into a folder that is new, wherever it is published: what lay there came with the repository', () => {
  const written = hostNames.flatMap((name) => Object.values(hosts[name].toFiles({ version: '1.2.3', content: null })))
  const lines = [...written, ...workflows.map(({ text }) => text)].flatMap((text) => text.split('\n'))
  const builds = lines.filter((line) => /\bbuild\b.* --out (?!\/|"\$RUNNER_TEMP\/)/.test(line))
  expect(builds.length).toBeGreaterThan(9)
  for (const line of builds) {
    const out = / --out (\w+)/.exec(line)?.[1] ?? 'no folder'
    expect(line).toMatch(new RegExp(`rm -rf ${out} && `))
  }
})

test('nothing that workflows write lies where files of the repository may be in the way', () => {
  for (const name of ['preview.yml', 'publish.yml']) {
    const steps = stepsOf(name, 'build')
    for (const { uses, with: made } of steps)
      if (uses?.includes('upload-')) expect(made?.path).toMatch(/^\$\{\{ runner\.temp \}\}\//)
    const folders = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/ ?(?:--out|--content|mkdir|--dir) (\S+)/g)])
    expect(folders.length).toBeGreaterThan(1)
    for (const [, folder] of folders) expect(folder).toMatch(/^"\$(?:RUNNER_TEMP|site|previews)\//)
  }
})

test('no key of a cache reads the content, of which a link that leads nowhere would end it', () => {
  for (const { text } of workflows) expect(text).not.toMatch(/hashFiles\([^)]*content/)
})

test('a pull request gets a preview only where it goes into the branch that is published', () => {
  const [find] = stepsOf('preview.yml', 'find')
  expect(find?.run).toContain('--raw-field base="$GITHUB_REF_NAME"')
  expect(find?.run).toContain('.base.ref == env.GITHUB_REF_NAME and .base.repo.full_name == env.GITHUB_REPOSITORY')
})

describe('what init writes for a host runs nothing that lies in the checkout', () => {
  const texts = hostNames.map((host) => {
    return [host, Object.values(hosts[host].toFiles({ version: '1.2.3', content: null })).join('\n')] as const
  })

  test.each(texts)('%s: it calls the program where it was installed apart, and no npx', (_, text) => {
    expect(text).not.toMatch(/\bnpx\b/)
    expect(text.match(/npm install /g)?.length).toBe(
      text.match(/npm install .*--ignore-scripts --prefix "\$P" /g)?.length,
    )
    for (const [line] of text.matchAll(/.*minutebook(?:@\S+|")? (?:build|check)\b.*/g))
      expect(line).toContain('"$P/node_modules/.bin/minutebook" ')
  })

  test('neither node nor git of its node_modules, nor its settings of npm', () => {
    const folder = temporary()
    const checkout = join(folder, 'record/minutes')
    const marker = join(folder, 'HAS-RUN')
    for (const bin of [checkout, dirname(checkout)].map((at) => join(at, 'node_modules/.bin'))) {
      mkdirSync(bin, { recursive: true })
      for (const name of ['node', 'git', 'sh', 'minutebook'])
        writeFileSync(join(bin, name), `#!/bin/sh\n: > '${marker}'\n`, { mode: 0o755 })
    }
    writeFileSync(
      join(checkout, '.npmrc'),
      `registry=http://127.0.0.1:9/\nscript-shell=${checkout}/node_modules/.bin/sh\nbin-links=false\ndry-run=true\n`,
    )
    writeFileSync(join(checkout, 'package.json'), `{ "scripts": { "preinstall": ": > '${marker}'" } }`)
    const program = join(folder, 'program')
    mkdirSync(program)
    const manifest = { name: 'minutebook', version: '1.2.3', bin: 'main.js' }
    writeFileSync(join(program, 'package.json'), JSON.stringify(manifest))
    const script = `console.log(...process.argv.slice(2)); require('child_process').execSync('git --version')`
    writeFileSync(join(program, 'main.js'), `#!/usr/bin/env node\n${script}\n`)
    const call = toWholeCall({ version: '1.2.3', content: 'docs' }, 'check').replace('minutebook@1.2.3', program)
    const said = execFileSync('sh', ['-c', call], {
      cwd: checkout,
      encoding: 'utf8',
      env: { PATH: outside(), HOME: folder },
    })
    expect(said).toBe('check --content docs\n')
    expect(existsSync(marker)).toBe(false)
  })

  /** The tests themselves are started by npm. */
  function outside(): string {
    return `${dirname(process.execPath)}:${process.env.PATH ?? ''}`
  }
})

describe('a pipeline that init writes', () => {
  const textOf = (host: (typeof hostNames)[number]): string =>
    Object.values(hosts[host].toFiles({ version: '1.2.3', content: null })).join('\n')

  test.each(['github', 'forgejo'] as const)(
    '%s: every action by its full commit, a time to end, and one at a time',
    (host) => {
      const text = textOf(host)
      const uses = text.split('\n').filter((line) => /\buses:/.test(line))
      expect(uses.length).toBeGreaterThan(0)
      for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      const { jobs, concurrency } = parse(text) as Workflow & { concurrency: { group: string } }
      for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(concurrency.group).toBe('minutebook-${{ github.ref }}')
    },
  )

  test('gitlab: a time to end, and the site is published by one at a time', () => {
    expect(parse(textOf('gitlab'))).toMatchObject({
      default: { timeout: '20 minutes', interruptible: true },
      pages: { interruptible: false, resource_group: 'pages' },
    })
  })
})

describe.each(workflows)('$name', ({ text }) => {
  const workflow = parse(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('uses every action by its full commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+(?:\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(uses.length).toBe(steps.filter((step) => step.uses).length)
  })

  test('gives no rights to the whole, to each job only those it names, and a time to end', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency?.group).toMatch(/^[a-z]+/)
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined()
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  test('leaves no key in the clone, and puts nothing from outside into a script', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
      expect(step.run ?? '').not.toContain('${{')
    }
  })

  test('calls only scripts that there are', () => {
    const called = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script]) => script ?? ''),
    )
    expect(called.filter((script) => !(script in manifest.scripts))).toEqual([])
  })

  test('runs what a pull request brings only where there is nothing to take', () => {
    if (!('pull_request' in workflow.on)) return
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual({ contents: 'read' })
    expect(text).not.toContain('secrets.')
  })

  test('runs no script of a package while it is installed', () => {
    const installs = steps.map(({ run }) => run ?? '').filter((run) => /npm (?:ci|i|install|cit)\b/.test(run))
    for (const run of installs) expect(run).toContain('npm ci --ignore-scripts')
  })

  test('never takes a pull request with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })
})

test('the preview never gets the files of the program from a pull request, and the job that may write sees none of its files', () => {
  const { jobs } = parse(workflows.find(({ name }) => name === 'preview.yml')?.text ?? '') as Workflow
  const checkouts = Object.values(jobs)
    .flatMap((job) => job.steps)
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  for (const checkout of checkouts)
    expect(Object.keys(checkout.with ?? {})).toEqual(['fetch-depth', 'persist-credentials'])
  for (const job of Object.values(jobs)) {
    if (!Object.values(job.permissions ?? {}).includes('write')) continue
    expect(job.steps.filter(({ uses }) => uses)).toEqual([])
  }
})

test('the comment begins with what changes, names the commit, is a file and never a part of a command, and is one for all times', () => {
  const [tell] = stepsOf('preview.yml', 'build').filter(({ run }) => run?.includes('npm run --silent changes'))
  expect(tell?.run).toContain('--from content --since refs/proposal/base')
  expect(tell?.run).toContain('--format markdown > "$RUNNER_TEMP/told/changes.md"')
  expect(tell?.run).toContain('>> "$GITHUB_STEP_SUMMARY"')
  const [, changed, failed, comment] = stepsOf('preview.yml', 'announce').map(({ run }) => run ?? '')
  expect(changed).toMatch(/head --bytes 60000 told\/changes\.md;.*commit %s.*"\$SHA" "\$ADDRESS"/)
  expect(failed).toMatch(/commit %s.*"\$SHA" "\$run"/s)
  expect(comment).toBe('gh pr comment "$NUMBER" --edit-last --create-if-none --body-file comment.md')
})

describe('where a check or a preview fails', () => {
  const { jobs } = parse(workflows.find(({ name }) => name === 'preview.yml')?.text ?? '') as {
    jobs: Record<string, { if: string; needs?: string | string[]; steps: { if?: string; run?: string }[] }>
  }

  test('the comment is replaced, so that it never speaks of an earlier commit', () => {
    expect(jobs.find?.if).toContain('"success", "failure", "timed_out"')
    expect(jobs.announce?.if).toBe("${{ !cancelled() && needs.find.outputs.number != '' }}")
    const steps = jobs.announce?.steps.filter(({ run }) => run?.includes('> comment.md')) ?? []
    expect(steps.map((step) => step.if)).toEqual(["needs.build.result == 'success'", "needs.build.result != 'success'"])
  })

  test('the preview of an earlier commit is taken down, since none but that of the last one is published', () => {
    const made = stepsOf('preview.yml', 'build').find(({ with: made }) => made?.path === '${{ runner.temp }}/preview')
    expect(made?.with?.name).toBe('preview-${{ needs.find.outputs.number }}-${{ github.event.workflow_run.head_sha }}')
    const [add] = stepsOf('publish.yml', 'build').filter(({ run }) => run?.includes('gh run download'))
    expect(add?.run).toContain(String.raw`"\(.number) \(.head.sha)"`)
    expect(add?.run).toContain('name=preview-$number-$sha\n')
    expect(jobs.announce?.steps[0]?.run).toBe('gh workflow run publish.yml')
  })
})

/** The steps of a job by what they do, in their order. */
function stepsOf(name: string, job: string): Step[] {
  const { jobs } = parse(workflows.find((workflow) => workflow.name === name)?.text ?? '') as Workflow
  return jobs[job]?.steps ?? []
}

test('what a stranger wrote comes as objects of the commit that is looked at, is measured and looked at before a program reads it, and never checked out', () => {
  const steps = stepsOf('preview.yml', 'build')
  const fetched = steps.findIndex(({ run }) => run?.includes('fetch --quiet'))
  expect(steps[fetched]?.run).toContain('origin "+refs/pull/$NUMBER/merge:refs/proposal/merge"')
  expect(steps[fetched]?.run).toContain(`test "$(git rev-parse 'refs/proposal/merge^2')" = "$SHA" ||`)
  expect(steps[fetched + 1]?.run).toBe('node .ci/take.ts refs/proposal/merge "$RUNNER_TEMP/proposal"')
  expect(steps[fetched + 2]?.run).toBe('node .ci/admit.ts "$RUNNER_TEMP/proposal"')
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'))).toEqual([])
  expect(steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(
    /git (?:checkout|merge|pull|switch|restore|worktree|archive)/,
  )
  const read = steps.filter(({ run }) => run?.includes('proposal') && run.includes('npm'))
  expect(read.map(({ run }) => /npm run --silent (\w+)/.exec(run ?? '')?.[1])).toEqual(['build', 'changes'])
  for (const { run } of read) expect(run).toMatch(/--content "\$RUNNER_TEMP\/proposal" .*--no-history/)
  expect(steps.indexOf(read[0] ?? {})).toBeGreaterThan(fetched + 2)
})

test('the preview only reads what main parsed, from a cache that no pull request writes', () => {
  const caches = stepsOf('preview.yml', 'build').filter(({ uses }) => uses?.includes('cache'))
  const kept = stepsOf('check.yml', 'check').find(({ uses }) => uses?.startsWith('actions/cache@'))
  expect(caches.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/cache/restore'])
  expect(caches[0]?.with).toEqual(kept?.with)
  // A cache that a run of a pull request writes is seen by that pull request alone; runs of other events write main's.
  const { on } = parse(workflows.find(({ name }) => name === 'check.yml')?.text ?? '') as Workflow
  expect(Object.keys(on)).toEqual(['pull_request', 'push'])
  const saving = workflows.filter(({ text }) => /actions\/cache(?:\/save)?@/.test(text)).map(({ name }) => name)
  expect(saving).toEqual(['check.yml'])
  const [node] = stepsOf('preview.yml', 'build').filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
  expect(node?.with).toEqual({ 'node-version': 24, 'package-manager-cache': false })
})

test.each([
  ['publish.yml', 'build'],
  ['nightly.yml', 'fuzz'],
  ['nightly.yml', 'kill'],
  ['release.yml', 'build'],
])('%s keeps nothing for other runs, and takes nothing that others kept', (name, job) => {
  const steps = stepsOf(name, job)
  expect(steps.filter(({ uses }) => uses?.includes('cache'))).toEqual([])
  const [node] = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
  expect(node?.with).toEqual({ 'node-version': 24, 'package-manager-cache': false })
})

test('packages run no scripts of their own wherever the repository is installed', () => {
  expect(readFileSync(new URL('../.npmrc', import.meta.url), 'utf8')).toContain('ignore-scripts=true')
})

describe('what is taken of a commit', () => {
  const taken = (folder: string): Record<string, string> => {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = paths.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
    return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
  }

  test('is what reading would look at, as it is kept, with no link in it', () => {
    const root = temporary()
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    git(root, 'init', '--quiet', '--initial-branch', 'main')
    write('.gitattributes', '*.md export-subst text eol=crlf\n')
    write('content/minutes/ops/2021-03-04.md', 'x $Format:%H$\n')
    write('content/.hidden/a.md', 'x')
    write('src/a.ts', 'x')
    symlinkSync('ops/2021-03-04.md', join(root, 'content/minutes/last.md'))
    symlinkSync('../../src/a.ts', join(root, 'content/minutes/out.md'))
    symlinkSync('/etc', join(root, 'content/etc'))
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'One')
    rmSync(join(root, 'content'), { recursive: true })
    write('content/site.yaml', 'name: Main\n')
    const folder = join(root, 'proposal')
    expect(take(join(root, 'content'), 'HEAD', folder)).toBeNull()
    expect(taken(folder)).toEqual({
      'minutes/last.md': 'x $Format:%H$\n',
      'minutes/ops/2021-03-04.md': 'x $Format:%H$\n',
    })
  })

  test('is nothing of what is too much', () => {
    const root = temporary()
    mkdirSync(join(root, 'content'))
    writeFileSync(join(root, 'content/a.md'), 'x'.repeat(100))
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'One')
    const folder = join(root, 'proposal')
    expect(take(join(root, 'content'), 'HEAD', folder, { files: 9, bytes: 99 })).toBe('100 bytes, expected at most 99')
    expect(take(join(root, 'content'), 'HEAD', folder, { files: 0, bytes: 999 })).toBe('1 files, expected at most 0')
    expect(existsSync(folder)).toBe(false)
  })
})

describe('what is admitted', () => {
  const faultsOf = (...paths: string[]): string[] => {
    const folder = temporary()
    for (const path of paths) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), 'x')
    }
    return findFaults(folder)
  }

  test('an honest record', () => {
    expect(
      faultsOf('site.yaml', 'minutes/ops/2021-03-04.md', 'pages/Über uns (2).md', "pages/it's & more.pdf"),
    ).toEqual([])
    expect(faultsOf('HEAD', 'objects/ab', 'pages/refs.md')).toEqual([])
  })

  test.each([
    [['.git/config']],
    [['minutes/.GIT/config']],
    [['minutes/git~1']],
    [['HEAD', 'objects/ab', 'refs/heads/main']],
    [['pages/HEAD', 'pages/objects/ab', 'pages/refs/heads/main']],
    [['pages/head', 'pages/Objects/ab', 'pages/REFS/heads/main']],
    [['pages/.hidden.md']],
    [['pages/a\nb.md']],
    [['pages/a\u001b[31m.md']],
    [['pages/a\\b.md']],
    [['pages/a:b.md']],
    [['pages/a\u202edm.exe']],
    [[`pages/${'a'.repeat(201)}`]],
    [[`${'a/'.repeat(14)}b.md`]],
  ])('not %j', (paths) => {
    expect(faultsOf(...paths)).toHaveLength(1)
  })

  test('what is told of a name steers nothing', () => {
    expect(faultsOf('pages/a\u202e::error::b.md')[0]).toMatch(/^"pages\/a\\u202e::error::b\.md": a name with a sign/)
  })

  test('no symbolic link, wherever it leads', () => {
    const folder = temporary()
    writeFileSync(join(folder, 'a.md'), 'x')
    symlinkSync('a.md', join(folder, 'b.md'))
    symlinkSync('/etc', join(folder, 'c'))
    expect(findFaults(folder).sort()).toEqual(['"b.md": a symbolic link', '"c": a symbolic link'])
  })
})

describe('a release', () => {
  const { on } = parse(workflows.find(({ name }) => name === 'release.yml')?.text ?? '') as Workflow

  test('is made of tags alone, tested as it is installed, and of the version that the tag says', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } })
    const runs = stepsOf('release.yml', 'build').map(({ run }) => run ?? '')
    expect(runs.find((run) => run.includes('GITHUB_REF_NAME'))).toContain('npm pkg get version')
    expect(runs.indexOf('npm run test:package')).toBeLessThan(runs.indexOf('npm run --silent package'))
  })

  test('is published with provenance, by a job that runs nothing of the repository or its packages', () => {
    const steps = stepsOf('release.yml', 'publish')
    const runs = steps.flatMap(({ run }) => run ?? [])
    expect(runs).toEqual(['npm publish ./minutebook-*.tgz --provenance --access public --ignore-scripts'])
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([])
  })
})

test('every night hunts for ten minutes and kills two hundred builds', () => {
  const text = workflows.find(({ name }) => name === 'nightly.yml')?.text ?? ''
  expect(text).toContain('npm run --silent fuzz -- --minutes 10')
  expect(text).toMatch(/KILLS: 200\n[^]*npx vitest run tests\/site\/kill\.test\.ts/)
})
