import { describe, expect, test } from 'vitest'
import type { DocumentVersion } from '../../src/core/records/version.ts'
import { toEntry } from '../../src/site/documents/entries.ts'
import { showHistory } from '../../src/site/documents/history.ts'
import { showStatus } from '../../src/site/documents/status.ts'
import { compileFiles, documentAt, minutes } from '../core/content.ts'

const call = (words: string): string => `# Call\n\n${words}\n`
const later = 'minutes/ops/2021-03-11.md'

/** What the page says of its standing, with the sentences of the meeting after it and the texts of its versions. */
function tell(said: string, versions: [day: string, text: string][] = [], now = call('The disks are there.')): unknown {
  const files = { [minutes]: now, [later]: call(said), 'minutes/net/2021-03-18.md': call(said) }
  const all = versions.map(([date, text]): DocumentVersion => ({ date, author: 'Mia', path: minutes, text }))
  const book = compileFiles(files, { today: '2021-04-01', versions: (path) => (path === minutes ? all : []) })
  return showHistory(book, documentAt(book))
}

const approved = { text: 'Approved on 11 March 2021.', href: '/minutes/ops/2021-03-11/' }

describe('what a later meeting says of minutes stands on their page', () => {
  test.each([
    'The minutes of 4 March were approved.',
    'Minutes of 2021-03-04 approved',
    'Approved the minutes of the meeting of 4 March.',
    'The board accepted the minutes from 4 March 2021.',
  ])('%s', (said) => {
    expect(tell(said)).toEqual(approved)
  })

  test.each([
    'The minutes of 4 March were not approved.',
    'The minutes of 3 March were approved.',
    'The plan was approved.',
  ])('nothing of: %s', (said) => {
    expect(tell(said)).toBeNull()
  })

  test('with what was corrected after that', () => {
    const [second, first] = [call('The disks came.'), call('The disks are there.')]
    const versions: [string, string][] = [
      ['2021-03-15', second],
      ['2021-03-05', first],
    ]
    expect(tell('The minutes of 4 March were approved.', versions, second)).toEqual({
      text: 'Approved on 11 March 2021, corrected on 15 March 2021.',
      href: '/minutes/ops/2021-03-04/history/',
    })
  })

  test('and they are no draft any more, on it and in lists', () => {
    const files = { [minutes]: '---\nstatus: draft\n---\n# Call\n', [later]: call('Minutes of 4 March approved') }
    const book = compileFiles(files, { today: '2021-04-01' })
    expect(showStatus(book, documentAt(book))?.text).toBe('approved')
    expect(toEntry(book, documentAt(book)).status).toBeNull()
    const alone = compileFiles({ [minutes]: '---\nstatus: draft\n---\n# Call\n' }, { today: '2021-04-01' })
    expect(showStatus(alone, documentAt(alone))?.text).toBe('draft')
  })
})
