import { expect, test } from 'vitest'
import { addScript } from '../../src/build/live/script.ts'

test('the script comes at the end of a page, whatever its words say', () => {
  const page = '<html><body><a title="</body><img src=x onerror=alert(1)>">x</a></body></html>'
  expect(addScript(page, '/follow.js')).toBe(page.replace('x</a>', 'x</a><script src="/follow.js" defer></script>'))
})
