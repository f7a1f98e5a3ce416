import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../src/core/read/front-matter/front-matter.ts'
import { readYaml } from '../../../src/core/read/yaml.ts'
import { frontMatterKeys, ownKeys } from '../../../src/core/lexicon/front-matter-keys.ts'
import { frontMatterSchema } from '../../../src/core/records/front-matter-schema.ts'
import { compileFiles, documentAt, minutes, toLines } from '../content.ts'

describe('front matter', () => {
  test('is read as text, with the place of every key', () => {
    const { data, places, problems } = readFrontMatter(
      '---\ntitle: Call\ndate: 2021-03-04\nversion: 6.30\nnoindex: no\n---\nText\n',
    )
    expect(data).toEqual({ title: 'Call', date: '2021-03-04', version: '6.30', noindex: 'no' })
    expect(places.date).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 17 })
    expect(problems).toEqual([])
  })

  test('leaves lines, columns and offsets of the text as they are in the file', () => {
    const text = '---\ntitle: Call\n---\n\nFirst line\n'
    const { body } = readFrontMatter(text)
    expect(body).toHaveLength(text.length)
    expect(body.split('\n')[4]).toBe('First line')
    expect(body.trim()).toBe('First line')
  })

  test.each([
    ['list', 'author:\n  - Mia\n  - Jonas', ['Mia', 'Jonas']],
    ['list in one line', 'author: [Mia, Jonas]', ['Mia', 'Jonas']],
    ['folded text', 'author: >\n  Mia\n  Berg\n', 'Mia Berg\n'],
    ['empty value', 'author:', ''],
    ['comment above', '# who wrote it\nauthor: Mia', 'Mia'],
    ['tag that elsewhere would make an object', 'author: !!js/function "boom"', 'boom'],
  ])('%s', (_, yaml, author) => {
    expect(readFrontMatter(`---\n${yaml}\n---\nText\n`).data.author ?? '').toEqual(author)
  })
})

describe('what is no front matter', () => {
  test.each([
    ['thematic break at the start', '---\n\nFirst paragraph.\n\n---\n\nSecond.\n'],
    ['thematic break and no other', '---\nFirst paragraph.\n'],
    ['thematic break before a heading', '---\n\n## Present\n\nMia Berg\n\n---\n'],
    ['thematic breaks around bold labels', '---\n**Present** : Mia Berg\n---\n'],
    ['break below a paragraph', 'Text\n\n---\ntitle: no\n---\n'],
    ['four hyphens', '----\ntitle: no\n----\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ data: {}, places: {}, problems: [], body: text })
  })
})

describe('front matter that is wrong', () => {
  test('unclosed: an error at its first line', () => {
    const book = compileFiles({ [minutes]: '---\ntitle: Call\n\nWe met.\n' })
    expect(toLines(book.findings)).toEqual([`${minutes}:1:1 error front-matter`])
    expect(book.withheld).toEqual([minutes])
  })

  test.each([
    ['a quote that is not closed, where it is opened', '---\ntitle: "Call\ndate: 2021-03-04\n---\nText\n', '2:8'],
    [
      'a list that is not closed, where its end is missing',
      '---\ntitle: Call\nauthor: [Mia, Jonas\n---\nText\n',
      '3:20',
    ],
    ['a tab as indentation', '---\nauthor:\n\t- Mia\n---\nText\n', '3:1'],
    ['a key given twice', '---\ntitle: Call\ndate: 2021-03-04\ntitle: Meeting\n---\nText\n', '4:1'],
    ['a colon within a value', '---\ntitle: Call: the second\n---\nText\n', '2:8'],
    ['a star that starts an alias', '---\ntitle: *Draft* minutes\n---\nText\n', '2:8'],
    ['an alias of nothing', '---\ntitle: *call\n---\nText\n', '2:8'],
  ])('%s: an error with its line and column', (_, text, at) => {
    const book = compileFiles({ [minutes]: text })
    expect(toLines(book.findings)).toEqual([`${minutes}:${at} error front-matter`])
    expect(book.documents).toEqual([])
  })

  test('many aliases of one value are refused before they are unfolded', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`,
    )
    expect(readYaml(levels.join('\n')).problems).toMatchObject([{ reason: expect.stringContaining('alias') }])
  })

  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])(
    'in %s it is refused, and nothing of it is evaluated',
    (language) => {
      const key = `frontMatterRan${language}`
      const text = `---${language}\nglobalThis.${key} = true\nmodule.exports = { title: 'Ran' }\n---\n\nText\n`
      const book = compileFiles({ [minutes]: text })
      expect(Object.hasOwn(globalThis, key)).toBe(false)
      expect(toLines(book.findings)).toEqual([`${minutes}:1:1 error front-matter`])
      expect(readFrontMatter(text).data).toEqual({})
      expect(readFrontMatter(text).body.trim()).toBe('Text')
    },
  )

  test('two documents do not share what they say', () => {
    const text = '---\nauthor: [Mia]\n---\n'
    const first = readFrontMatter(text).data
    ;(first.author as string[]).push('Jonas')
    expect(readFrontMatter(text).data.author).toEqual(['Mia'])
  })

  test('a byte-order mark before it does no harm', () => {
    expect(documentAt(compileFiles({ [minutes]: '\uFEFF---\ntitle: Call\n---\nText\n' })).title).toBe('Call')
  })
})

test('no text makes reading fail, and the text behind keeps its place', () => {
  const parts = fc.constantFrom(
    '---',
    '\n',
    'title: ',
    'a',
    ':',
    ' ',
    '- ',
    '"',
    '[',
    '{',
    '&a ',
    '*a',
    '!!js/function ',
    '#',
    '|',
    '>',
    '\t',
    '...',
    '<<: ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts, { maxLength: 25 }).map((words) => `---\n${words.join('')}\n---\n`),
      ),
      (text) => {
        const { body } = readFrontMatter(text)
        expect(body).toHaveLength(text.length)
        expect(body.split('\n')).toHaveLength(text.split('\n').length)
        expect(readFrontMatter(`${text}\nBehind it`).body.endsWith('\nBehind it')).toBe(true)
        // What is taken out becomes blanks; what stays, stays where it was.
        expect([...body].every((letter, at) => /\s/.test(letter) || letter === [...text][at])).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

describe('heads that other generators read', () => {
  test.each([
    ['TOML', '+++\ntitle = "Call"\ndate = 2021-03-04\ndraft = true\ntags = ["a", "b"]\n+++\nText\n'],
    ['JSON', '{\n  "title": "Call",\n  "date": "2021-03-04",\n  "draft": true\n}\n\nText\n'],
    ['plain lines', 'Title: Call\nDate: 2021-03-04\nDraft: true\n\nText\n'],
    ['YAML', '---\ntitle: Call\ndate: 2021-03-04\ndraft: true\n---\nText\n'],
  ])('%s gives title, date and standing', (_, text) => {
    const { data, problems, body } = readFrontMatter(text)
    expect(problems).toEqual([])
    expect(data).toMatchObject({ title: 'Call', date: '2021-03-04', status: 'draft' })
    expect(body.trim()).toBe('Text')
    expect(body.split('\n').length).toBe(text.split('\n').length)
  })

  test('plain lines may say nothing of a key', () => {
    const text =
      'title: Call\nslug: call\ndate: 2021-03-04 12:00:00 UTC\ntags: \ncategory:\ntype: text\nhidetitle: true\n\nText\n'
    expect(readFrontMatter(text).data).toMatchObject({ title: 'Call', date: '2021-03-04 12:00:00 UTC', type: 'text' })
  })

  test('keys have their places', () => {
    expect(readFrontMatter('+++\ntitle = "Call"\ndraft = true\n+++\n').places).toMatchObject({
      title: { line: 2, column: 1 },
      status: { line: 3, column: 1 },
    })
    expect(readFrontMatter('Title: Call\nStatus: draft\n\nText\n').places.status).toMatchObject({ line: 2 })
  })

  test.each(['meeting_date', 'meetingDate', 'date-of-meeting'])('%s is the date where there is no other', (key) => {
    expect(readFrontMatter(`---\n${key}: 2021-03-04\n---\n`).data.date).toBe('2021-03-04')
    expect(readFrontMatter(`---\ndate: 2021-03-05\n${key}: 2021-03-04\n---\n`).data.date).toBe('2021-03-05')
  })

  test('a status of its own wins over draft', () => {
    expect(readFrontMatter('---\nstatus: approved\ndraft: true\n---\n').data.status).toBe('approved')
    expect(readFrontMatter('---\ntitle: x\ndraft: false\n---\n').data.status).toBeUndefined()
    expect(readFrontMatter('---\ntitle: x\npublished: false\n---\n').data.status).toBe('draft')
  })

  test('TOML that cannot be read is said at its line', () => {
    const { problems } = readFrontMatter('+++\ntitle = "Call"\ndate = \n+++\nText\n')
    expect(problems).toMatchObject([{ place: { line: 3 }, reason: expect.stringContaining('TOML') }])
  })

  test.each([
    ['minutes that begin with labels', 'Date: 2021-03-04\nPresent: Mia Berg\n\nText\n'],
    ['a title among labels of a meeting', 'Title: Call\nPresent: Mia Berg\n\nText\n'],
    ['a title alone', 'Title: Call\n\nText\n'],
    ['a title said twice', 'Title: Call\nTitle: Meeting\n\nText\n'],
    ['an object that is no head', '{\n  "retries": 3\n}\n\nText\n'],
    ['braces that are no JSON', '{\n  include x\n}\n\nText\n'],
    ['a line of plus signs', '+++\nText\n'],
    ['text between two lines', '---\nAgenda: words in front\n---\nText\n'],
  ])('%s is text', (_, text) => {
    expect(readFrontMatter(text)).toMatchObject({ data: {}, problems: [], body: text })
  })

  test('every key that the site reads is known', () => {
    expect(Object.keys(frontMatterSchema.shape).sort()).toEqual(ownKeys)
    expect(ownKeys.filter((key) => !frontMatterKeys.has(key))).toEqual([])
  })
})
