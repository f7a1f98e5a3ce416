import { describe, expect, test } from 'vitest'
import { toGlob } from '../../../src/core/records/glob.ts'
import { effortOf } from '../../effort.ts'

describe('patterns of paths', () => {
  test.each([
    ['*.md', ['a.md', '.md', '.a.md'], ['a.txt', 'b/a.md', 'a.md.bak']],
    ['drafts/**', ['drafts', 'drafts/a.md', 'drafts/b/c/.d'], ['draft', 'x/drafts/a.md']],
    ['**/drafts', ['drafts', 'a/b/drafts'], ['a/drafts/b']],
    ['a/**/b/*.md', ['a/b/c.md', 'a/x/y/b/c.md'], ['a/b/c/d.md', 'b/c.md']],
    ['a?c', ['abc', 'aéc', 'a😀c'], ['ac', 'abbc', 'a/c']],
    ['[a-c]x[!0-9]', ['axb', 'cx_'], ['dxb', 'ax1']],
    ['[]]', [']'], ['[']],
    ['*.{md,txt}', ['a.md', 'a.txt'], ['a.html', 'a.md,txt']],
    ['{a,b}{c,d}', ['ac', 'bd'], ['ab']],
    ['*Template*.md', ['Template.md', 'a Template b.md'], ['template.md']],
    ['a**b', ['ab', 'axyb'], ['a/b']],
    ['\\*[x', ['*[x'], ['a[x']],
    ['a(b|c)+', ['a(b|c)+'], ['ab', 'acc']],
    ['', [''], ['a']],
  ])('%s', (pattern, fitting, others) => {
    const fits = toGlob(pattern)
    expect(fitting.filter((path) => !fits(path))).toEqual([])
    expect(others.filter(fits)).toEqual([])
  })

  test.each([
    `${'*a'.repeat(40)}b`,
    `${'**/*a*/'.repeat(40)}b`,
    '+(+(a|aa)|a)b',
    '(a+)+b',
    `${'{a,aa}'.repeat(40)}b`,
    `{${','.repeat(10_000)}`,
    '{1..99999999}',
    `${'['.repeat(10_000)}`,
  ])('none takes long: %s', (pattern) => {
    const match = (): void => expect(toGlob(pattern)(`${'a/'.repeat(100)}${'a'.repeat(200)}!`)).toBe(false)
    expect(effortOf(match)).toBeLessThan(100)
  })
})
