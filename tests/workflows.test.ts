import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

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
  jobs: Record<string, Job>
}

const folder = new URL('../.github/workflows/', import.meta.url)
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}

describe.each(workflows)('$name', ({ text }) => {
  const workflow = parse(text) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('uses every action by its full commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(uses.length).toBe(steps.filter((step) => step.uses).length)
  })

  test('gives no rights to the whole, to each job only those it names, and a time to end', () => {
    expect(workflow.permissions).toEqual({})
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

  test('never takes a pull request with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })
})

test('the preview never gets the files of the program from a pull request, and the job that may write sees none of its files', () => {
  const { jobs } = parse(workflows.find(({ name }) => name === 'preview.yml')?.text ?? '') as Workflow
  const checkouts = Object.values(jobs)
    .flatMap((job) => job.steps)
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  for (const checkout of checkouts) expect(Object.keys(checkout.with ?? {})).toEqual(['persist-credentials'])
  for (const job of Object.values(jobs)) {
    if (!Object.values(job.permissions ?? {}).includes('write')) continue
    expect(job.steps.filter(({ uses }) => uses)).toEqual([])
  }
})
