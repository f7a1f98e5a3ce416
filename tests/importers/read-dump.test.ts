import { expect, test } from 'vitest'
import { readForeign } from '../../src/importers/read-foreign.ts'
import { toForeign } from './read-topics.ts'

function read(path: string, text: string): ReturnType<typeof readForeign> {
  const options = { as: null, preferences: new Map<string, string>(), isNamed: false }
  return readForeign({ ...toForeign(path), bytes: Buffer.from(text) }, options)
}

const page = '<page><title>Shelf</title><ns>0</ns><revision><id>1</id><text>A &shelf; here</text></revision></page>'

test('a dump in a folder is read, other XML is passed over', async () => {
  expect(await read('wiki.xml', `<mediawiki>${page.replace('&shelf;', 'shelf')}</mediawiki>`)).toHaveLength(1)
  expect(await read('other.xml', `<list>${page}</list>`)).toBeNull()
})

test.each([
  [`<!DOCTYPE mediawiki [<!ENTITY shelf "shelf">]><mediawiki>${page}</mediawiki>`, null],
  [`<mediawiki>${page}</mediawiki>`, 'this XML is broken: 1:'],
  ['<mediawiki><page>', 'this XML is broken: 1:17: unclosed tag: page'],
  ['<mediawiki></mediawiki>', 'this dump has no pages but talk, users, templates and redirects'],
])('%j is refused, with the reason', async (text, reason) => {
  const made = await read('wiki.xml', text)
  expect(made && 'reason' in made ? made.reason : made).toEqual(
    reason === null ? null : expect.stringContaining(reason),
  )
})
