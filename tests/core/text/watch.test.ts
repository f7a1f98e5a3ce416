import { expect, test } from 'vitest'
import { toNeededWords } from '../../../src/core/text/needed-words.ts'
import { toWatch } from '../../../src/core/text/watch.ts'
import { toWordFinder } from '../../../src/core/text/word-finder.ts'

const figures = [...'0123456789']

const needed: [RegExp, string[][]][] = [
  [/zoom/, [['zoom']]],
  [/Zoom|WEBEX/i, [['zoom', 'webex']]],
  [/(?:web|con)ex/, [['webex', 'conex']]],
  [/r[eé]union/, [['reunion', 'réunion']]],
  [/log-?in/, [['login', 'log-in']]],
  [/codes?:/, [['code:', 'codes:']]],
  [/\bpin\s{1,3}code\b/, [['pin'], ['code']]],
  [/(?<!x)pin(?=\d)/, [figures, ['pin']]],
  [/(?<=code: )pin/, [['code: '], ['pin']]],
  [/(?:pin(?=\d)|otp(?!\d))/, [['pin', 'otp']]],
  [/(?:(?=\d)\w|#)x/, [[...figures, '#']]],
  [/(?<name>pin)\d+/, [['pin'], figures]],
  [/(?:an|be)+\d/, [['an', 'be'], figures]],
  [/\/rooms\/|#\/room/, [['/rooms/', '#/room']]],
  [/identified by|auth\s?=/, [['identified by', 'auth']]],
  [/^(?:pin|tan)$/, [['pin', 'tan']]],
  [/📞+/u, [['📞']]],
  [/@\d/, [['@'], figures]],
  [/(?:a|b)+\d/, [figures]],
  [/(?:pin)?\d/, [figures]],
  [/(?:pin){0,2}/, []],
  [/pin|\d{4}/, [['pin', ...figures]]],
  [/pin|\p{L}{4}/u, []],
  [/pin|/, []],
  [/pin*/, [['pi']]],
  [/pin?/, [['pi', 'pin']]],
  [/[^a]/, []],
  [/[a-z]bc/, [['bc']]],
  [/(?!pin)/, []],
  [/\u0070in/, [['in']]],
  [/[[a-z]--[aeiou]]xy/v, []],
]

test.each(needed)('what %s matches holds one of each list of %j', (expression, words) => {
  expect(toNeededWords(expression.source, expression.flags)).toEqual(words)
})

test('many words of an expression are not put together', () => {
  const many = Array.from({ length: 40 }, (_, index) => `word${index}`)
  expect(toNeededWords(`(?:${many.join('|')})(?:${many.join('|')})`, '')).toEqual([many, many])
})

test.each([
  ['The PIN is', [1, 0, 0]],
  ['webexcel', [0, 1, 0]],
  ['zoomwebe', [0, 0, 0]],
  ['\u212aey, Stra\u1e9ee, \u0421\u041b\u041e\u0412\u041e', [0, 0, 1]],
  ['shers', [1, 0, 0]],
  ['', [0, 0, 0]],
])('in %j the words of these groups are found: %j', (text, found) => {
  const find = toWordFinder([['pin', 'code', 'she', 'hers'], ['webex'], ['key', 'straße', 'слово']])
  const answer = new Uint8Array(3)
  find(text, answer)
  expect([...answer]).toEqual(found)
})

test.each(['', 'ZOOM 55', '2021', 'PA\u017f\u017f: otter', 'password', 'nothing'])(
  'a watched expression matches %j as it does by itself',
  (text) => {
    const watch = toWatch()
    const expressions = [/zoom\s\d/i, /\d{4}/, /pass(?:word)?:/iu, /^$/]
    const watched = expressions.map((each) => watch(each.source, each.flags))
    expect(watched.map((each) => each.test(text))).toEqual(expressions.map((each) => each.test(text)))
    expect(watched.map((each) => each.exec(text)?.[0])).toEqual(expressions.map((each) => each.exec(text)?.[0]))
  },
)

test('an expression is not asked of a text without its words', () => {
  const asked: string[] = []
  class Told extends RegExp {
    override test(text: string): boolean {
      asked.push(text)
      return super.test(text)
    }
  }
  const watch = toWatch()
  const moves = watch(new Told('motion by\\b', 'i'))
  const words = watch(new Told('motion by|moved', 'i'))
  watch(/vote/)
  expect(['a motion', 'Motion by Ann', 'a vote'].map(moves.test)).toEqual([false, true, false])
  expect(asked).toEqual(['Motion by Ann'])
  // A choice of words and nothing else is answered by its words.
  expect(['a motion', 'Motion by Ann', 'Moved'].map(words.test)).toEqual([false, true, true])
  expect(asked).toEqual(['Motion by Ann'])
})

test('of many things, those are worth a look whose expressions may all match a text', () => {
  const watch = toWatch()
  const toThing = (name: string, ...expressions: RegExp[]) => ({ name, parts: expressions.map((each) => watch(each)) })
  const things = [toThing('code', /pin|code/, /\d/), toThing('link', /https?:/), toThing('any')]
  const among = watch.among(things, ({ parts }) => parts)
  const namesIn = (text: string): string[] => among(text).map(({ name }) => name)
  const texts = ['The PIN is 1234.', 'The pin is gone.', 'https://example.org', '', 'The PIN is 1234.']
  expect(texts.map(namesIn)).toEqual([['code', 'any'], ['any'], ['link', 'any'], ['any'], ['code', 'any']])
})

test('what a text has is told however many other texts were asked of between', () => {
  const watch = toWatch()
  const pin = watch(/pin/)
  const texts = Array.from({ length: 700 }, (_, index) => (index % 3 === 0 ? `pin ${index}` : `code ${index}`))
  for (const text of [...texts, ...texts.toReversed()]) expect(pin.mayMatch(text)).toBe(text.startsWith('pin'))
})
