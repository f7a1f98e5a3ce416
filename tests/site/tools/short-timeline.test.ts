import { expect, test } from 'vitest'
import { toToolFigure } from '../../../src/site/releases/tool-figure.ts'
import { compileFiles } from '../../core/content.ts'

/** A release a quarter from a year on, each year a line of its own. */
const roadmap = (from: number, years: number): string =>
  [
    '# Depot\n\n| Version | Release |\n| --- | --- |',
    ...Array.from({ length: years * 4 }, (_, index) => {
      const year = from + Math.floor(index / 4)
      return `| ${year - 2000}.${index % 4} | ${year}-0${(index % 4) * 2 + 1}-10 |`
    }),
  ].join('\n')

const figure = (from: number, years: number) =>
  toToolFigure(
    compileFiles({ 'roadmaps/depot.md': roadmap(from, years) }, { fallbackToday: '2020-12-01' }),
    'depot',
    null,
  )

test('on a narrow page the newest years of a long history are drawn, with the rows that have something in them', () => {
  const long = figure(2012, 9)
  const [all, newest] = [long?.drawing.rows ?? [], long?.short?.drawing.rows ?? []]
  expect(newest.length).toBeLessThan(all.length)
  expect(newest.every(({ marks }) => marks.length > 0)).toBe(true)
  expect(newest.map(({ title }) => title)).toEqual(all.slice(0, newest.length).map(({ title }) => title))
  expect(long?.short?.note).toBe('On a narrow page from 2017 on; a wider one draws all.')
})

test.each([
  ['four years', 2017, 4],
  ['two releases', 2020, 1],
])('a history of %s is drawn once', (_, from, years) => {
  expect(figure(from, years)?.short).toBeNull()
})
