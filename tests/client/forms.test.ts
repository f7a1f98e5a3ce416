import { describe, expect, test } from 'vitest'
import { beginningOf, formWeights, weightOf } from '../../src/client/engine/forms.ts'
import { readWords, suggest } from '../../src/client/engine/spelling.ts'

describe('forms of a word', () => {
  test.each([
    ['gpus', 'gpu'],
    ['gpu', 'gpus'],
    ['vms', 'vm'],
    ['policies', 'policy'],
    ['analyses', 'analysis'],
    ['certificates', 'certificate'],
    ['sites', 'site'],
    ['node', 'nodes'],
    ['fees', 'fee'],
    ['cases', 'case'],
    ['uses', 'use'],
    ['hypotheses', 'hypothesis'],
    ['organisation', 'organization'],
    ['behaviour', 'behavior'],
    ['centres', 'center'],
    ['convenors', 'convener'],
    ['programme', 'program'],
    ['licences', 'license'],
    ['3.4.1-2', '3.4.1'],
  ])('%s answers %s nearly as itself', (word, wanted) => {
    expect(weightOf(word, wanted)).toBe(formWeights.number)
  })
  test.each([
    ['releasing', 'releases'],
    ['running', 'run'],
    ['decided', 'decide'],
    ['voting', 'votes'],
    ['named', 'name'],
    ['boxes', 'box'],
    ['using', 'use'],
    ['used', 'using'],
    ['aging', 'age'],
    ['asked', 'ask'],
    ['adding', 'added'],
    ['fixing', 'fixed'],
    ['visualized', 'visualise'],
    ['licence', 'licensing'],
    ['modelling', 'model'],
  ])('%s answers %s', (word, wanted) => {
    expect(weightOf(word, wanted)).toBe(formWeights.form)
  })
  test.each([
    ['singularity', 'singulari'],
    ['glideinwms', 'glidein'],
  ])('%s begins with %s', (word, wanted) => {
    expect(weightOf(word, wanted)).toBe(formWeights.beginning)
  })
  test.each([
    ['vmu', 'vm'],
    ['3.4.12', '3.4.1'],
    ['109845', '10984'],
    ['#790', '#79'],
    ['ms705', 'ms704'],
    ['reading', 'ready'],
    ['outer', 'out'],
    ['sit', 'sites'],
    ['mod', 'mode'],
    ['not', 'notes'],
    ['us', 'using'],
    ['string', 'str'],
    ['spring', 'sprung'],
    ['c', 'c++'],
  ])('%s does not answer %s', (word, wanted) => {
    expect(weightOf(word, wanted)).toBe(0)
  })
})

test.each([
  ['organisation', 'organization'],
  ['visualise', 'visualize'],
  ['colour', 'color'],
  ['behaviour', 'behavior'],
  ['licence', 'license'],
  ['modelling', 'model'],
  ['centre', 'center'],
  ['catalogue', 'catalog'],
  ['policies', 'policy'],
  ['voting', 'votes'],
  ['uses', 'using'],
])('%s and %s begin as what is looked up for either', (a, b) => {
  for (const wanted of [a, b]) for (const word of [a, b]) expect(word.startsWith(beginningOf(wanted))).toBe(true)
})

describe('a word that the record does not have', () => {
  const words = readWords(
    'glidein 9\nfactory 30\nmason 4\nlogs 12\nxrootd 50\nxroots 1\ngoc 9\ngocdb 2\nformed 5\nformer 5\n',
  )
  test.each([
    ['glidien', 'glidein'],
    ['factroy', 'factory'],
    ['xrotd', 'xrootd'],
    ['gocbd', 'gocdb'],
  ])('%s is read as %s', (word, meant) => {
    expect(suggest(word, words)).toEqual({ word: meant, isClear: true })
  })
  test.each(['log4j', 'mastodon', 'orchidzz', 'xro', '3.4'])('%s is not guessed at', (word) => {
    expect(suggest(word, words)).toBe(null)
  })
  test('is asked about where two are as near', () => {
    expect(suggest('formea', words)?.isClear).toBe(false)
  })
})
