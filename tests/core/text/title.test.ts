import { expect, test } from 'vitest'
import { parseTitle } from '../../../src/core/parse/dates/title.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

test.each([
  ['# Steering group minutes\n\n## Present\n', 'Steering group minutes'],
  ['# Board minutes\n\nAda takes them.\n', 'Board minutes'],
  ['# Minutes\n\n- Ada\n', null],
  ['# Present\n\n- Ada\n', null],
])('the title of %j is %s', (text, title) => {
  expect(parseTitle(parseMarkdown(text), null).text).toBe(title)
})
