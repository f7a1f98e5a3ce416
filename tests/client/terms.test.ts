import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/client/engine/query.ts'
import { isIdentifier, splitChunk } from '../../src/core/write/search/terms.ts'
import { addTerms, fromKey, takeOffTerms, toKey } from '../../src/core/write/search/glue.ts'

const asIs = (text: string): string => text

describe('what stands between two spaces is taken apart', () => {
  test.each([
    ['ready', ['ready']],
    ['R&D', ['rd']],
    ['a+b', ['ab']],
    ['3/4', ['34']],
    ['user@host', ['userhost', 'user', 'host']],
    ['2019–2020', ['20192020', '2019', '2020']],
    ['HTTP–TPC', ['httptpc', 'http', 'tpc']],
    ['C++', ['c++']],
    ['C#', ['c#']],
    ['#79,', ['#79', '79']],
    ['SOFTWARE-5504', ['software-5504', 'software5504', 'software', '5504']],
    ['condor_gpu_discovery', ['condor_gpu_discovery', 'condorgpudiscovery', 'condor', 'gpu', 'discovery']],
    ['fail-over', ['failover', 'fail', 'over']],
    ['getUserName', ['getusername', 'username', 'name', 'get', 'user']],
    ['XRootDFSMount', ['xrootdfsmount', 'rootdfsmount', 'dfsmount', 'mount', 'root', 'dfs']],
    ['GPUs', ['gpus']],
    ['Łukasz', ['lukasz']],
    ['Müller', ['muller', 'mueller']],
    ['Straße', ['strasse']],
    ['œuvre', ['oeuvre']],
    ['Søren', ['soren', 'soeren']],
    ['Đorđe', ['dorde']],
    ['数据库', ['数据', '据库', '库']],
    ['???', []],
  ])('%s', (chunk, terms) => {
    expect(splitChunk(chunk).terms).toEqual(terms)
  })
})

describe('identifiers', () => {
  test.each(['3.4.1-2', '#79', 'software-3291', 'condor_gpu_discovery', 'osg-3.5', 'c++'])('%s is one', (word) => {
    expect(isIdentifier(word)).toBe(true)
  })
  test.each(['xrootd', 'ms704', '10984', 'fail-over', 'osg.org'])('%s is none', (word) => {
    expect(isIdentifier(word)).toBe(false)
  })
  test.each(['3.4.1-2', '#79', 'condor_gpu_discovery', 'c++', 'el7', '2021'])(
    '%s comes back from the index',
    (word) => {
      expect(fromKey(toKey(word))).toBe(word)
      expect(toKey(word)).toMatch(/^(?:\d+|[^\x20-\x60\x7b-\x7e]+)$/)
    },
  )
})

describe('terms in the text of an index', () => {
  test('are glued to their words and taken off again', () => {
    const text = 'See SOFTWARE-3291, then #79. R&#x26;D of Müller (3.4.1-2) is ready.'
    const added = addTerms(text, (chunk) => chunk.replace('&#x26;', '&'))
    expect(added).not.toBe(text)
    expect(added.split(' ').length).toBe(text.split(' ').length)
    expect(takeOffTerms(added)).toBe(text)
  })
  test('a full stop that came behind them goes, unless the text has none', () => {
    expect(takeOffTerms(`${addTerms('Is it 3.4.1?', asIs)}.`)).toBe('Is it 3.4.1?')
    expect(takeOffTerms(`${addTerms('Release 3.4.1', asIs)}.`)).toBe('Release 3.4.1.')
  })
  test('what touches them stays', () => {
    expect(takeOffTerms(`${addTerms('3.4.1', asIs)}-2`)).toBe('3.4.1-2')
    expect(takeOffTerms(addTerms('a|~|b 3.4.1', asIs))).toBe('a|b 3.4.1')
  })
})

describe('a search is taken apart', () => {
  const read = (text: string): { wanted: string[][][]; excluded: string[]; unread: string[] } => {
    const { wanted, excluded, unread } = parseQuery(text)
    return { wanted: wanted.map(({ ways }) => ways), excluded: excluded.map((one) => one.text), unread }
  }
  test.each<[string, string[][][]]>([
    ['oasis manager', [[['oasis']], [['manager']]]],
    ['"oasis manager" login', [[['login']], [['oasis', 'manager']]]],
    ['“Oasis Manager”', [[['oasis', 'manager']]]],
    ['release 3.4.1-2, please', [[['release']], [['3.4.1-2']], [['please']]]],
    ['fail-over', [[['failover'], ['fail', 'over']]]],
    ['condor OR slurm', [[['condor'], ['slurm']]]],
    ['"unclosed', [[['unclosed']]]],
    ['???', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual({ wanted, excluded: [], unread: [] })
  })
  test.each<[string, string[]]>([
    ['release -condor', ['condor']],
    ['release NOT condor', ['condor']],
    ['release -"condor ce"', ['condor ce']],
  ])('%s leaves out', (text, excluded) => {
    expect(read(text)).toEqual({ wanted: [[['release']]], excluded, unread: [] })
  })
  test('tells what it does not read', () => {
    expect(read('title:release').unread).toEqual(['title:'])
  })
  test('small words do not decide, unless there is nothing else', () => {
    expect(parseQuery('who decided').wanted.map(({ isSmall }) => isSmall)).toEqual([true, false])
    expect(parseQuery('who was it').wanted.map(({ isSmall }) => isSmall)).toEqual([false, false, false])
  })
  test.each([
    ['wer ist für die Zertifikate verantwortlich', 'de', ['Zertifikate', 'verantwortlich']],
    ['wann wurde über die Mittel beschlossen', 'de-CH', ['Mittel', 'beschlossen']],
    ['was wurde über Zertifikate gesagt', 'en', ['Zertifikate', 'gesagt']],
    ['qui est responsable des certificats ?', 'fr', ['responsable', 'certificats']],
    ['qu’est-ce que le comité a décidé', 'fr', ['comité', 'décidé']],
    ['où sont les clés d’un serveur', 'en', ['clés', 'serveur']],
    ['¿quién es responsable de los certificados?', 'es', ['responsable', 'certificados']],
    ['cuándo se decidió el cambio', 'en', ['decidió', 'cambio']],
    ['who decided for the Mittel', 'de', ['decided', 'Mittel']],
    ['the die of a fur', 'en', ['die', 'fur']],
    ['plan de rue', 'en', ['plan', 'de', 'rue']],
  ])('small words of %s, in a record in %s', (text, lang, telling) => {
    const { wanted } = parseQuery(text, lang)
    expect(wanted.filter(({ isSmall }) => !isSmall).map((one) => one.text)).toEqual(telling)
  })
})
