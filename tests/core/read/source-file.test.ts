import { expect, test } from 'vitest'
import { toSourceFile } from '../../../src/core/read/source-file.ts'

test.each([
  ['minutes/plan.PDF', null],
  ['minutes/plan.v2.tgz', null],
  ['minutes/_headers', 'a browser could run it'],
  ['_headers', 'some hosts read it as their settings'],
  ['cname', 'some hosts read it as their settings'],
  ['plan.html', 'a browser could run it'],
  ['plan.HTML.gz', 'some hosts would run it, for what stands before its last ending'],
  ['minutes/plan.php.toml', 'some hosts would run it, for what stands before its last ending'],
  ['minutes.html/plan.toml', null],
  ['html.toml', null],
  ['plan', 'a browser could run it'],
  ['pdf', 'a browser could run it'],
  // The sign for Kelvin is a k in small letters, and no server knows such a kind of film.
  ['plan.m\u212av', 'a browser could run it'],
])('%s: %s', (path, reason) => {
  expect(toSourceFile('/nowhere', path)).toEqual({ path, isActive: reason !== null, reason })
})
