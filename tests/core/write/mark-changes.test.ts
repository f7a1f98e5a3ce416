import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { markChanges } from '../../../src/core/write/html/mark-changes.ts'

describe('what an earlier text said otherwise is marked in the HTML', () => {
  test('words of a paragraph, within what they are linked by', () => {
    expect(
      markChanges(
        '<p>Due in <a href="/x/">May 2021</a>, says Ann.</p>',
        '<p>Due in <a href="/x/">June 2021</a>, says Ann.</p>',
      ),
    ).toBe(
      '<p class="changed">Due in <a href="/x/"><del class="was">May</del><ins class="now">June</ins> 2021</a>, says Ann.</p>',
    )
  })

  test('entries of a list that came and went', () => {
    expect(
      markChanges(
        '<ul><li>order disks</li><li>ask the sites</li></ul>',
        '<ul><li>ask the sites</li><li>cut a release</li></ul>',
      ),
    ).toBe(
      '<ul><li class="changed"><del class="was">order disks</del></li><li>ask the sites</li><li class="changed"><ins class="now">cut a release</ins></li></ul>',
    )
  })

  test('cells of a row stay cells', () => {
    const table = (...rows: string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`
    const row = (...cells: string[]): string => `<tr>\n${cells.map((cell) => `<td>${cell}</td>`).join('\n')}\n</tr>`
    expect(markChanges(table(row('Open', '149'), row('New', '12')), table(row('Open', '151')))).toBe(
      '<table><tbody><tr class="changed">\n<td>Open</td>\n<td><del class="was">149</del><ins class="now">151</ins></td>\n</tr>' +
        '<tr class="changed"><td><del class="was">New</del></td><td><del class="was">12</del></td></tr></tbody></table>',
    )
  })

  test('a paragraph that went stands where it stood, whatever encloses all of them', () => {
    expect(markChanges('<b><p>one</p><p>gone</p><p>two</p></b>', '<b><p>one</p><p>two</p></b>')).toBe(
      '<b><p>one</p><p class="changed"><del class="was">gone</del></p><p>two</p></b>',
    )
    expect(
      markChanges('<ul><li>one</li></ul><p>gone</p><ul><li>two</li></ul>', '<ul><li>one</li><li>two</li></ul>'),
    ).toBe('<p class="changed"><del class="was">gone</del></p><ul><li>one</li><li>two</li></ul>')
  })

  test('a paragraph that went stands between others, as words alone', () => {
    expect(
      markChanges(
        '<h2 id="a">Plan</h2><p><a href="/x/">gone</a> <b>words</b></p><p>kept text</p>',
        '<h2 id="a">Plan</h2><p>kept text</p>',
      ),
    ).toBe('<h2 id="a">Plan</h2><p class="changed"><del class="was">gone words</del></p><p>kept text</p>')
  })

  test('line ends are no change, and code keeps its own', () => {
    expect(
      markChanges('<p>one\ntwo</p><pre><code>a\n b</code></pre>', '<p>one two</p><pre><code>a\n b</code></pre>'),
    ).toBe('<p>one two</p><pre><code>a\n b</code></pre>')
  })

  test('a folded list that changed is shown', () => {
    expect(
      markChanges(
        '<!--roster--><p>Present: Ann</p><!--/roster-->',
        '<!--roster--><p>Present: Ann, Bob</p><!--/roster-->',
      ),
    ).toBe('<p class="changed">Present: Ann<ins class="now">, Bob</ins></p>')
    expect(markChanges('<!--roster--><p>Ann</p><!--/roster-->', '<!--roster--><p>Ann</p><!--/roster-->')).toBe(
      '<!--roster--><p>Ann</p><!--/roster-->',
    )
  })

  test('without what is marked as gone, the text is the later one, and nothing of the earlier is markup', () => {
    const word = fc.constantFrom('disk', 'plan', '<i>May</i>', '12', '&lt;b&gt;', '<a href="/t/">tool</a>')
    const block = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .chain((words) =>
        fc.constantFrom(
          `<p>${words.join(' ')}</p>`,
          `<ul><li>${words.join(' ')}</li></ul>`,
          `<table><tbody><tr><td>${words.join('</td><td>')}</td></tr></tbody></table>`,
        ),
      )
    const text = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marked = markChanges(before, after)
        const words = marked
          .replace(
            /<(p|li|tr) class="changed">(?:<td>)?<del class="was">[^<]*<\/del>(?:<\/td><td><del class="was">[^<]*<\/del>)*(?:<\/td>)?<\/\1>/g,
            '',
          )
          .replace(/<del class="was">[^<]*<\/del>|<\/?ins[^>]*>| class="changed"/g, '')
        expect(words.replaceAll('&#x3C;', '&lt;').replaceAll('>', '&gt;')).toBe(
          after.replaceAll('&#x3C;', '&lt;').replaceAll('&gt;', '>').replaceAll('>', '&gt;'),
        )
      }),
    )
  })
})
