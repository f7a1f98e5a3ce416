import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, type Files, minutes } from '../content.ts'

/** HTML of the minutes as a page gets it, with marks and folds. */
function htmlOf(text: string, others: Files = {}): string {
  const book = compileFiles({ [minutes]: `# Call\n\n${text}\n`, ...others })
  return book.lookup.htmlOf(documentAt(book))
}

describe('an action in a text', () => {
  const href = '/actions/ops/2021-03-04-renew-the-certificate/'
  test.each([
    ['- AI (Ann): renew the certificate', 'Ann'],
    ['- AI (Ann/Bob): renew the certificate', 'Ann, Bob'],
    ['- Ann (AI): renew the certificate', 'Ann'],
  ])('%s has its owners as a link in place of the mark', (line, owners) => {
    expect(htmlOf(line)).toBe(
      `<ul>\n<li class="ai"><a class="do" href="${href}">${owners}</a> renew the certificate<!--fate ops/2021-03-04-renew-the-certificate--></li>\n</ul>`,
    )
  })

  test.each([
    ['- AI (Ann): Ann asks the sites for disks', '>Ann</a> asks the sites for disks'],
    ['- AI (Ann): Ann: ask the sites for disks', '>Ann</a> ask the sites for disks'],
    ['## Actions\n\n- Ann to ask the sites for disks', '>Ann</a> to ask the sites for disks'],
    ['- AI (Ann/Bob): Ann and Bob ask the sites', '>Ann, Bob</a> Ann and Bob ask the sites'],
  ])('names its owner once: %s', (line, expected) => {
    expect(htmlOf(line)).toContain(expected)
  })

  test('that nobody is named for is called so', () => {
    expect(htmlOf('## Actions\n\n- renew the certificate')).toContain('>Action</a> renew the certificate')
  })

  test('with a number is called by it, once', () => {
    expect(htmlOf('## Review of open actions\n\n- 79 - no news')).toContain(
      '<a class="do" href="/actions/ops/79/">#79</a> no news',
    )
  })

  test('that is over is told apart', () => {
    expect(htmlOf('- AI (Ann): renew the certificate [done]')).toContain('<li class="ai over">')
  })

  test('has its parts below, and what became of it before them', () => {
    const html = htmlOf('- AI (Ann): renew the certificate\n  - of the portal\n')
    expect(html).toMatch(
      /renew the certificate\s*<!--fate [^>]*--><ul>|renew the certificate\s*<!--fate [^>]*-->\n<ul>/,
    )
  })
})

test('a decision has a class', () => {
  expect(htmlOf('- AGREED: one table per tool')).toContain('<li class="decided">')
})

describe('a day that moved', () => {
  const schedule = (first: string, second: string): string =>
    `## Release schedule\n\n| Version | Testing | Release |\n| --- | --- | --- |\n| 1.4 / 2.0 | 2021-03-01 | ${first} |\n| 1.5 | 2021-03-02 | ${second} |\n`
  const earlier = {
    'site.yaml': 'series:\n  ops:\n    tool: probe\n',
    'tools/probe.md': '# Probe\n',
    'minutes/ops/2021-02-25.md': `# Call\n\n${schedule('2021-03-09', '2021-04-20')}`,
  }

  test('is marked in its cell, once for every release', () => {
    const html = htmlOf(schedule('2021-03-23', '2021-04-20'), earlier)
    const cells = [...html.matchAll(/<td class="figure moved">(.*?)<\/td>/g)].map(([, cell]) => cell)
    expect(cells).toEqual(['2021-03-23<!--move 0--><!--move 1-->'])
  })

  test('is not marked where nothing moved', () => {
    expect(htmlOf(schedule('2021-03-09', '2021-04-20'), earlier)).not.toContain('move')
  })
})

test('a number that is followed has a place for its line, and its table a head for it', () => {
  const table = '| # | State |\n| --- | --- |\n| 12 | Open |\n| 3 | Closed |\n'
  const html = htmlOf(`## Tickets\n\n${table}`, { 'minutes/ops/2021-03-11.md': `# Call\n\n## Tickets\n\n${table}` })
  expect(html).toContain('<th class="trend">Trend</th>')
  expect([...html.matchAll(/<td class="trend"><!--trend (\d)--><\/td>/g)].map(([, index]) => index)).toEqual(['0', '1'])
})

describe('the list of those present', () => {
  const folded = (text: string): string =>
    htmlOf(text)
      .replace(/<!--roster-->.*?<!--\/roster-->/gs, '…')
      .replace(/\s+/g, ' ')
  test.each([
    ['## Attendance\n\n- Ann Berg\n- Bob Dahl (chair)\n\nThe move of the mirror went well.', '… … <p>The move'],
    ['Present: Ann Berg, Bob Dahl\n\nText', '… <p>Text</p>'],
    ['Room: 4711\nAttending: Ann Berg, Bob Dahl\n\nText', '<p>Room: 4711 …</p> <p>Text</p>'],
    ['## Present\n\nAnn Berg, Bob Dahl\n\n## News\n\nText', '… … <h2 id="news">News'],
  ])('%j is set apart', (text, rest) => expect(folded(text)).toContain(rest))

  test.each([
    ['Present: Ann Berg, who told us how the move went and what is left to be done.'],
    ['## Attendance\n\n- Ann Berg\n- Bob Dahl\n- The move to Bologna is put off until the rooms are found.'],
    ['Ann Berg and Bob Dahl went to see the rooms.'],
  ])('%j stays: it says more', (text) => expect(htmlOf(text)).not.toContain('<!--roster-->'))
})

describe('a section in which nothing stands', () => {
  test.each(['', 'None', 'None this week', 'n/a', 'Nothing to report.', 'To be updated'])(
    'such as %j is set apart',
    (text) => {
      expect(htmlOf(`## A\n\n${text}\n\n## B\n\nText`).replace(/<a class="anchor"[^>]*><\/a>/g, '')).toMatch(
        /^<!--empty--><h2 id="a">A<\/h2><!--\/empty-->.*<h2 id="b">B<\/h2>\n<p>Text<\/p>$/s,
      )
    },
  )

  test('takes those around it along only where nothing stands in them either', () => {
    const html = htmlOf('## A\n\n### B\n\nNone\n\n### C\n\nText\n\n## D\n\n### E\n\nNone')
    const empty = [...html.matchAll(/<!--empty--><h\d id="(\w)"/g)].map(([, id]) => id)
    expect(empty).toEqual(['b', 'd', 'e'])
  })

  test('is not one with an image in it', () => {
    expect(htmlOf('## A\n\n![](plot.png)', { 'minutes/ops/plot.png': 'x' })).not.toContain('<!--empty-->')
  })
})

test('a document cannot write such comments itself', () => {
  const html = htmlOf('<!--fate ops/1--><!--roster-->Text<!--/roster-->')
  expect(html).not.toContain('<!--')
})
