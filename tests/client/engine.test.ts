import { fc } from '../property.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/client/engine/query.ts'
import { toTerms } from '../../src/core/write/search/terms.ts'
import { hardWords } from '../site/search-records.ts'
import { type Archive, openArchive } from './archive.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive(hardWords)
})
const count = async (words: string): Promise<number> => (await archive.ask(words)).answer.count
const ops = (day: string): unknown => expect.stringContaining(`/ops/${day}/`)

describe('words as people type them', () => {
  test.each([
    ['R&D', '2021-03-04'],
    ['Q&A', '2021-03-04'],
    ['a+b', '2021-03-04'],
    ['user@host', '2021-03-04'],
    ['git@github.com:org/repo', '2021-03-04'],
    ['2019–2020', '2021-03-04'],
    ['HTTP–TPC', '2021-03-04'],
    ['http-tpc', '2021-03-04'],
    ['Łukasz', '2021-03-04'],
    ['Lukasz', '2021-03-04'],
    ['Soren', '2021-03-04'],
    ['Soeren', '2021-03-04'],
    ['Groß', '2021-03-04'],
    ['gross', '2021-03-04'],
    ['Straße', '2021-03-04'],
    ['strasse', '2021-03-04'],
    ['Straßenbahn', '2021-03-04'],
    ['œuvre', '2021-03-04'],
    ['oeuvre', '2021-03-04'],
    ['Dorde', '2021-03-04'],
    ['jurgen muller', '2021-03-04'],
    ['juergen mueller', '2021-03-04'],
    ['username', '2021-03-04'],
    ['getusername', '2021-03-04'],
    ['xrootdfs mount', '2021-03-04'],
    ['xrootdfsmount', '2021-03-04'],
    ['C++', '2021-03-04'],
    ['database', '2021-03-04'],
    ['数据库', '2021-03-11'],
    ['简单的测试', '2021-03-11'],
    ['测试', '2021-03-11'],
    ['データベース', '2021-03-11'],
    ['移行', '2021-03-11'],
    ['한국어', '2021-03-11'],
    ['ทดสอบ', '2021-03-11'],
    ['frontier squid 4.13', '2021-03-11'],
    ['4.13-5.2', '2021-03-11'],
    ['software5504', '2021-03-11'],
    ['SOFTWARE 5504', '2021-03-11'],
    ['"ready for testing"', '2021-03-25'],
  ])('%s is found, in one document', async (words, day) => {
    const { answer, hits } = await archive.ask(words)
    expect(answer).toMatchObject({ count: 1, unknown: [], corrections: [] })
    expect(hits[0]?.url).toEqual(ops(day))
  })

  test('plural and singular are one', async () => {
    expect([await count('gpu'), await count('gpus'), await count('GPUs')]).toEqual([4, 4, 4])
    expect([await count('vm'), await count('vms')]).toEqual([2, 2])
  })
  test('a beginning finds what the whole finds', async () => {
    expect([await count('singulari'), await count('singularity')]).toEqual([1, 1])
    expect(await count('SOFTWARE-55')).toBe(1)
    expect((await archive.ask('4.1')).hits[0]?.url).toEqual(ops('2021-03-11'))
  })
  test('a language is not a letter', async () => {
    expect((await archive.ask('C++')).best).toEqual([expect.stringContaining('#code')])
  })
  test('a version is not the beginning of a longer figure', async () => {
    const [hit] = (await archive.ask('4.13')).hits
    const marked = hit?.sections[0]?.excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)
    expect(marked).toEqual(['4.13-5.2'])
  })
})

describe('every word of a record finds its document', () => {
  test('as it stands', async () => {
    const chunks = archive.texts.flatMap((text) => text.split(/\s+/)).filter((chunk) => chunk !== '')
    for (const chunk of new Set(chunks)) {
      const { wanted } = parseQuery(chunk.replace(/^-/, ''))
      if (wanted.length === 0) continue
      const { answer } = await archive.ask(chunk.replace(/^-/, ''), {}, true)
      expect({ chunk, isFound: answer.count + answer.most > 0 }).toEqual({ chunk, isFound: true })
    }
  })

  test('whatever signs and letters it is made of', async () => {
    const letters = fc.constantFrom(...'abzKQø9 7łßÜé漢字테スト.-_#+&@/’–<>"()ก')
    const chunk = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('').replace(/\s/g, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { minLength: 1, maxLength: 6 }), async (chunks) => {
        const words = chunks.filter((one) => /[\p{L}\p{N}]/u.test(one) && !/["“”„]|^[-−–]|^(?:OR|AND|NOT)$/.test(one))
        const text = words.map((one) => `\`${one}\``).join(' and ')
        const own = await openArchive({ 'minutes/ops/2021-03-04.md': `# Ops\n\n${text}\n` })
        for (const word of words) {
          // A single letter beside signs is no word that the index keeps.
          if (toTerms(word).every((term) => /^[a-z0-9]?$/.test(term))) continue
          const { answer } = await own.ask(word, {}, true)
          expect({ word, count: answer.count }).toEqual({ word, count: 1 })
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('some words suffice', () => {
  test('the best with most of them are shown, and what they lack', async () => {
    const { answer, hits } = await archive.ask('who decided to drop el6 support')
    expect(answer).toMatchObject({ count: 0, unknown: ['decided'] })
    expect(answer.most).toBeGreaterThan(0)
    expect(hits[0]).toMatchObject({ url: ops('2021-03-18'), missing: ['decided'] })
    expect(hits[0]?.sections[0]?.id).toBe('drop-of-el6')
  })
  test('a typing error is answered at once, and as typed if asked', async () => {
    expect((await archive.ask('singularty containrs')).answer).toMatchObject({
      count: 1,
      corrections: [
        { from: 'singularty', to: 'singularity' },
        { from: 'containrs', to: 'containers' },
      ],
    })
    expect((await archive.ask('singularty', {}, true)).answer).toMatchObject({ count: 0, unknown: ['singularty'] })
  })
  test.each(['log4j', 'mastodon', 'orchidzz'])('%s is not guessed at', async (word) => {
    const { answer } = await archive.ask(word)
    expect(answer).toMatchObject({ count: 0, most: 0, unknown: [word], corrections: [], suggestions: [] })
  })
  test('a word with a minus is left out, OR asks for either', async () => {
    expect(await count('machines')).toBe(4)
    expect(await count('machines -slurm')).toBe(3)
    expect(await count('condor OR slurm')).toBe(2)
  })
  test('a kind, a series and a tool are offered', async () => {
    expect((await archive.ask('faq certificates')).answer.offers).toContainEqual({
      facet: 'kind',
      value: 'faq',
      words: 'certificates',
    })
    expect((await archive.ask('squidward')).answer.offers).toContainEqual({
      facet: 'tool',
      value: 'Squidward',
      words: '',
    })
  })
  test('a day without a meeting has its neighbours', async () => {
    const { nearest } = (await archive.ask('2021-03-12')).answer
    expect(nearest).toEqual({ day: '2021-03-12', days: ['2021-03-11', '2021-03-18'] })
    expect((await archive.ask('2021-03-11')).answer).toMatchObject({ count: 1, nearest: null })
  })
})

describe('order', () => {
  test('the newest of a recurring topic comes first', async () => {
    expect((await archive.ask('machines')).best[0]).toContain('2021-04-01/#machines')
    expect((await archive.ask('gpu')).best[0]).toContain('2021-04-01')
  })
  test('a page of its own comes before a passing mention', async () => {
    expect((await archive.ask('renew certificate')).best[0]).toContain('/faqs/certificates/#how-do-i-renew')
    expect((await archive.ask('squidward')).best[0]).toContain('/tools/squidward/')
  })
  test('a whole word comes before a longer one', async () => {
    expect((await archive.ask('singular')).hits[0]?.sections[0]?.excerpt.find(({ isMarked }) => isMarked)).toBeDefined()
  })
  test('dates order when they are asked to', async () => {
    const days = async (order: 'newest' | 'oldest'): Promise<(string | undefined)[]> =>
      (await archive.ask('machines', { order })).hits.map(({ date }) => date)
    expect(await days('newest')).toEqual(['2021-04-01', '2021-03-25', '2021-03-18', '2021-03-11'])
    expect(await days('oldest')).toEqual(['2021-03-11', '2021-03-18', '2021-03-25', '2021-04-01'])
  })
})

describe('what is shown', () => {
  test('excerpts read as the page does', async () => {
    const [hit] = (await archive.ask('outer')).hits
    const text = hit?.sections[0]?.excerpt.map((piece) => piece.text).join('')
    expect(text).toContain('outer < 3.8.0 & done.')
    expect(text).not.toMatch(/\|~\||&#|&lt;/)
  })
  test('the beginning of a document repeats neither title nor date', async () => {
    const own = await openArchive({
      'minutes/ops/2021-03-04.md': '# Ops\n\nThe beginning says mirror.\n\n## Next\n\nx\n',
    })
    const [hit] = (await own.ask('mirror')).hits
    expect(hit?.sections[0]?.excerpt.map((piece) => piece.text).join('')).toBe('The beginning says mirror.')
  })
})

describe('what is loaded', () => {
  test('a phrase is found by places, and no document is loaded but those shown', async () => {
    const { fetched } = await archive.ask('"ready for testing"')
    expect(fetched.filter((path) => path.startsWith('fragment/')).length).toBeLessThanOrEqual(1)
  })
  test('people are loaded only if they are counted', async () => {
    const { fetched, counts } = await archive.ask('gpu')
    expect(fetched.filter((path) => path.startsWith('filter/')).length).toBeLessThanOrEqual(3)
    expect(await counts(['year'])).toEqual({ year: { '2021': 4 } })
  })
})
