import { describe, expect, test } from 'vitest'
import { engineWords, neededWords, parseQuery } from '../../src/client/query.ts'
import { readSearch, writeSearch } from '../../src/client/address.ts'
import { addIdentifiers, isEncoded, isIdentifier, toTerms } from '../../src/core/write/search/terms.ts'

describe('a search', () => {
  test.each([
    ['oasis manager', { phrases: [], identifiers: [], words: ['oasis', 'manager'] }],
    ['"oasis manager" login', { phrases: ['oasis manager'], identifiers: [], words: ['login'] }],
    ['“Oasis Manager”', { phrases: ['oasis manager'], identifiers: [], words: [] }],
    ['release 3.4.1-2, please', { phrases: [], identifiers: ['3.4.1-2'], words: ['release', 'please'] }],
    [
      'condor_gpu_discovery #79 MS704 10984',
      { phrases: [], identifiers: ['condor_gpu_discovery', '#79'], words: ['ms704', '10984'] },
    ],
    ['fail-over', { phrases: [], identifiers: [], words: ['fail', 'over'] }],
    [
      '`condor_gpu_discovery` "#79," version=3.4.1-2',
      { phrases: ['#79'], identifiers: ['condor_gpu_discovery', '3.4.1-2'], words: ['version'] },
    ],
    ['Łukasz Müller', { phrases: [], identifiers: [], words: ['lukasz', 'muller'] }],
    ['"unclosed', { phrases: [], identifiers: [], words: ['unclosed'] }],
    ['???', { phrases: [], identifiers: [], words: [] }],
  ])('%s is taken apart', (text, query) => {
    expect(parseQuery(text)).toEqual(query)
  })

  test('needs every word of it to occur', () => {
    expect(neededWords(parseQuery('"oasis manager" login #79'))).toEqual(['login', '#79', 'oasis', 'manager'])
  })

  test('asks the engine for identifiers as the one word that the index has for them', () => {
    const asked = engineWords(parseQuery('upgrade 3.4.1-2'))
    expect(addIdentifiers('The upgrade to 3.4.1-2.').toLowerCase()).toContain(asked.split(' ')[1])
  })
})

describe('identifiers', () => {
  test.each(['3.4.1-2', '#79', 'SOFTWARE-3291', 'condor_gpu_discovery', 'osg-3.5', '2019-08-12'])(
    '%s is one',
    (word) => {
      expect(isIdentifier(word)).toBe(true)
    },
  )
  test.each(['xrootd', 'MS704', '10984', 'fail-over', 'osg.org'])('%s is none', (word) => {
    expect(isIdentifier(word)).toBe(false)
  })
  test('are added behind the text and known again', () => {
    const words = addIdentifiers('See SOFTWARE-3291, then #79.').split(' ')
    expect(words.filter(isEncoded).length).toBe(2)
    expect(words.filter((word) => !isEncoded(word)).join(' ')).toBe('See SOFTWARE-3291, then #79.')
  })
  test('are never torn from the signs that touch them', () => {
    expect(
      addIdentifiers('OSG 3.4.36/3.5.2 now')
        .split(' ')
        .filter((word) => !isEncoded(word)),
    ).toEqual(['OSG', '3.4.36/3.5.2', 'now'])
  })
  test('are listed in the vocabulary whole and in parts, hyphenated words in one piece too', () => {
    expect(toTerms('Fail-over')).toEqual(['failover', 'fail', 'over'])
    expect(toTerms('Cut htcondor-ce-0.6.0 now')).toEqual([
      'cut',
      'htcondor-ce-0.6.0',
      'htcondor',
      'ce',
      '0',
      '6',
      '0',
      'now',
    ])
  })
})

describe('the address of a search', () => {
  test('says everything and is read back', () => {
    const search = readSearch(
      '?q=oasis+manager&kind=minutes&kind=report&person=Mat&sort=newest&from=2019-08-01&to=2019-09-30',
    )
    expect(search).toEqual({
      words: 'oasis manager',
      chosen: { kind: ['minutes', 'report'], series: [], year: [], tool: [], person: ['Mat'] },
      order: 'newest',
      from: '2019-08-01',
      to: '2019-09-30',
    })
    expect(readSearch(writeSearch(search))).toEqual(search)
  })
  test('passes over what makes no sense', () => {
    expect(readSearch('?sort=best&from=yesterday')).toMatchObject({ order: 'relevance', from: '' })
    expect(writeSearch(readSearch('?sort=best'))).toBe('')
  })
})
