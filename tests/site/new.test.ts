import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyFixture, snapshot, temporary } from './command.ts'
import { minutebook } from './warm.ts'

/** Run `new` on a copy of the record, without a terminal. */
function startNew(content: string, ...args: string[]): ReturnType<typeof minutebook> {
  return minutebook('new', ...args, '--content', content, '--today', '2021-03-20')
}

describe('new', () => {
  test('writes the next minutes of the only series, prints their path, and they pass check', () => {
    const content = copyFixture('record')
    const { code, stdout } = startNew(content, 'minutes')
    expect(code).toBe(0)
    expect(stdout).toMatch(/content\/minutes\/ops\/2021-03-25\.md\n$/)
    const text = readFileSync(join(content, 'minutes/ops/2021-03-25.md'), 'utf8')
    expect(text).toMatch(/^---\nstatus: draft\n---\n\n# /)
    const { stdout: findings } = minutebook('check', '--content', content, '--format', 'json')
    expect(findings).not.toContain('2021-03-25')
  })

  test.each([
    ['telcon', 'telcons'],
    ['telcnos', 'telcons'],
    ['op', 'ops'],
  ])('asks whether %s is a slip of %s', (named, meant) => {
    const content = copyFixture('record')
    mkdirSync(join(content, 'minutes/telcons'))
    writeFileSync(join(content, 'minutes/telcons/2021-03-04.md'), '# Call\n')
    const before = snapshot(content)
    const { code, stderr } = startNew(content, 'minutes', '--series', named)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`did you mean --series ${meant}?`) })
    expect(snapshot(content)).toEqual(before)
  })

  test.each(['storage', 'ops2', 'dev', 'telcons-east'])('begins %s, which is no slip', (named) => {
    const content = copyFixture('record')
    const { code, stderr } = startNew(content, 'minutes', '--series', named)
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`${named} is a new series`) })
  })

  test('never overwrites, and changes no other file', () => {
    const content = copyFixture('record')
    const path = join(content, 'minutes/ops/2021-03-25.md')
    writeFileSync(path, 'mine\n')
    const before = snapshot(content)
    const { code, stderr } = startNew(content, 'minutes', '--date', '2021-03-25')
    expect(code).toBe(2)
    expect(stderr).toContain('minutes/ops/2021-03-25.md is there already and stays as it is')
    expect(snapshot(content)).toEqual(before)
  })

  test('writes nothing through a link that leads out of the content', () => {
    const content = copyFixture('record')
    const outside = temporary()
    rmSync(join(content, 'minutes/ops'), { recursive: true })
    symlinkSync(outside, join(content, 'minutes/ops'))
    const { code, stderr } = startNew(content, 'minutes', '--series', 'ops', '--date', '2021-03-25')
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a symbolic link that leads out'),
    })
    expect(readdirSync(outside)).toEqual([])
  })

  test('begins a series, a topic, a roadmap and a tool', () => {
    const content = copyFixture('record')
    expect(startNew(content, 'report', '--series', 'production').code).toBe(0)
    expect(startNew(content, 'faq', 'Certificates').code).toBe(0)
    expect(startNew(content, 'tool', 'Wombatometer').code).toBe(0)
    expect(startNew(content, 'roadmap', 'Wombatometer').code).toBe(0)
    for (const path of [
      'reports/production/2021-03-20.md',
      'faqs/certificates.md',
      'tools/wombatometer.md',
      'roadmaps/wombatometer.md',
    ])
      expect(existsSync(join(content, path)), path).toBe(true)
  })

  test('finds a series whatever its capitals, and says when it begins another', () => {
    const content = copyFixture('record')
    const known = startNew(content, 'minutes', '--series', 'OPS')
    expect(known).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/content\/minutes\/ops\/2021-03-25\.md\n$/),
    })
    const begun = startNew(content, 'minutes', '--series', 'opps')
    expect(begun).toMatchObject({
      code: 0,
      stderr: 'opps is a new series of minutes, beside ops\n',
      stdout: expect.stringMatching(/minutes\/opps\/2021-03-20\.md\n$/),
    })
  })

  test.each([
    [['minutes', 'Operations'], 'minutes have no name: "Operations"; give the series with --series'],
    [['tool', 'GOCDB', '--date', '2021-03-04'], '--date is for minutes and reports'],
    [['roadmap', 'GOCDB', '--series', 'ops'], '--series is for minutes and reports'],
    [['faq'], 'give a name: npm run new -- faq NAME'],
    [['report'], 'there is no series yet; name one with --series'],
    [['minutes', '--date', '2021-02-30'], '--date 2021-02-30 is no day'],
    [['minutes', '--series', '../../elsewhere'], '--series ../../elsewhere cannot be a folder'],
    [['song'], 'Allowed choices are minutes, report, faq, roadmap, tool'],
  ])('%j writes nothing without a terminal and says what to do', (args, message) => {
    const content = copyFixture('record')
    const before = snapshot(content)
    const { code, stderr } = startNew(content, ...args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
    expect(snapshot(content)).toEqual(before)
  })
})
