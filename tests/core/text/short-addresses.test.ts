import { expect, test } from 'vitest'
import { shortenAddresses } from '../../../src/core/text/short-addresses.ts'

test.each([
  ['Remove the groups (https://example.net/browse/SOFT-12)', 'Remove the groups (SOFT-12)'],
  ['Review it (https://example.net/grid/probe/pull/63), then merge', 'Review it (probe#63), then merge'],
  ['Merge https://example.net/grid/probe/-/merge_requests/7.', 'Merge probe#7.'],
  ['Take over <https://example.net/grid/probe/issues/8>', 'Take over <probe#8>'],
  ['Rewrite support (https://example.net/policy/support/) for all', 'Rewrite support for all'],
  ['Read https://www.example.net/policy/support/', 'Read example.net'],
  ['No address here', 'No address here'],
])('%s', (line, short) => {
  expect(shortenAddresses(line)).toBe(short)
})
