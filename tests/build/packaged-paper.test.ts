import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toPackagedPaper } from '../../src/build/packaged-paper.ts'
import { root } from '../site/command.ts'

const shipped = ['README.md', 'LICENSE', 'content/faqs/publishing.md']

test.each([
  ['README.md', 'See [how](HOW.md#first), or [MIT](LICENSE).', 'See how, or [MIT](LICENSE).'],
  ['README.md', '[Publish](content/faqs/publishing.md#pages)', '[Publish](content/faqs/publishing.md#pages)'],
  [
    'README.md',
    'One\n\n![A page](.github/page.png)\n\n![B](b.png)\n\nTwo ![C](c.png)\n\nThree',
    'One\n\nTwo \n\nThree',
  ],
  ['README.md', '[Web](https://example.org/x.md), [below](#start)', '[Web](https://example.org/x.md), [below](#start)'],
  ['README.md', 'Write `[a](b.md)`.', 'Write `[a](b.md)`.'],
  ['README.md', '```md\n[a](b.md)\n\n\n```\n\n[a](b.md)', '```md\n[a](b.md)\n\n\n```\n\na'],
  ['content/faqs/publishing.md', '[Read](reading.md) [me](../../README.md)', 'Read [me](../../README.md)'],
])('%s in the package: %j', (path, text, expected) => {
  expect(toPackagedPaper(path, text, shipped)).toBe(expected)
})

test('the README links to nothing that is not shipped', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const packaged = toPackagedPaper('README.md', readme, shipped)
  const outside = packaged.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]+`/g, '')
  const targets = [...outside.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const local = targets.filter((target) => !/^(?:https?:|#)/.test(target)).map((target) => target.replace(/#.*/, ''))
  expect(local.filter((target) => !shipped.includes(target))).toEqual([])
  expect(local).toContain('LICENSE')
})
