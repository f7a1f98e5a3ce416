import { describe, expect, test } from 'vitest'
import type { Milestone } from '../../../src/core/register/releases/milestones.ts'
import { compileFiles, type Files, htmlOf } from '../content.ts'

const path = 'milestones/grid.md'

function milestones(rows: string, others: Files = {}, front = 'start: 2010-05-01\n'): Milestone[] {
  const text = `---\n${front}---\n\n| Id | Title | Owner | Due | Delivered |\n| --- | --- | --- | --- | --- |\n${rows}\n`
  return compileFiles({ [path]: text, ...others }, { today: '2010-08-15' }).releases.milestones
}

describe('a milestone', () => {
  test.each<[string, string, string | null, string]>([
    ['due on a day', '2010-09-06', '2010-09-06', 'planned'],
    ['in the first month of the project', 'PM1', '2010-05', 'overdue'],
    ['in its ninth month, of the next year', 'M9', '2011-01', 'planned'],
    ['due in a month that is not over', 'PM4', '2010-08', 'planned'],
    ['without a date', 'TBA', null, 'undated'],
  ])('%s', (_, due, date, status) => {
    const [milestone] = milestones(`| MS704 | Roadmap | KIT | ${due} | |`)
    expect(milestone).toMatchObject({ id: 'MS704', title: 'Roadmap', owner: 'KIT', status, moves: 0 })
    expect(milestone?.due.at(-1)?.planned?.date ?? null).toBe(date)
  })

  test('without the start of the project a project month is no date', () => {
    expect(milestones('| MS704 | Roadmap | KIT | PM3 | |', {}, 'title: Grid\n')[0]?.status).toBe('undated')
  })

  test('moved: struck out, with the minutes that agreed it', () => {
    const minutes = { 'minutes/ops/2010-07-05.md': '# Call\n\n## Plan\n\nMS704 moves to the end of August.\n' }
    const [milestone] = milestones(
      '| MS704 | Roadmap | KIT | ~~PM3~~ [2010-08-30](../minutes/ops/2010-07-05.md#plan) | 2010-08-10 |',
      minutes,
    )
    expect(milestone).toMatchObject({
      status: 'delivered',
      moves: 1,
      slip: { least: 10, most: 40 },
      delivered: { date: '2010-08-10' },
    })
    expect(milestone?.due.map(({ text, saidOn }) => [text, saidOn])).toEqual([
      ['PM3', null],
      ['2010-08-30', '2010-07-05'],
    ])
  })

  test('struck out is withdrawn', () => {
    expect(milestones('| ~~D7.1~~ | Report | KIT | 2010-09-06 | |')[0]).toMatchObject({
      id: 'D7.1',
      status: 'withdrawn',
    })
  })

  test.each<[string, string, string]>([
    ['nothing stands', '~~2010-02-28~~', 'withdrawn'],
    ['nothing stands after several moves', '~~PM1~~ ~~PM2~~', 'withdrawn'],
    ['a word says so', '~~PM1~~ withdrawn', 'withdrawn'],
    ['TBA stands', '~~2010-02-28~~ TBA', 'undated'],
  ])('whose dates are struck out and %s', (_, due, status) => {
    expect(milestones(`| D7.1 | Report | KIT | ${due} | |`)[0]?.status).toBe(status)
  })

  test('columns in another order and other words; a table without ids is none', () => {
    const text =
      '| Deadline | Deliverable | Lead partner | Description |\n| --- | --- | --- | --- |\n| 2010-09-06 | D4.2 | KIT | Report |\n\n| What | Due |\n| --- | --- |\n| Party | 2010-09-06 |\n'
    expect(compileFiles({ [path]: text }).releases.milestones).toMatchObject([
      { id: 'D4.2', owner: 'KIT', title: 'Report' },
    ])
  })
})

describe('a milestone named in a text', () => {
  const table =
    '| Id | Title | Due |\n| --- | --- | --- |\n| MS704 | Roadmap | 2010-09-06 |\n| 12 | Number | 2010-09-06 |\n'

  test('leads to its row, not within other words', () => {
    expect(htmlOf('MS704 and `MS704`, XMS704, MS7041, 12.\n', { [path]: table })).toContain(
      '<p><a href="/milestones/grid/#~ms704">MS704</a> and <code>MS704</code>, XMS704, MS7041, 12.</p>',
    )
  })

  test('leads nowhere where two projects have it', () => {
    expect(htmlOf('MS704\n', { [path]: table, 'milestones/other.md': table })).not.toContain('<a')
  })

  test('is part of its history', () => {
    const {
      releases: { milestoneUses },
    } = compileFiles({
      [path]: table,
      'minutes/ops/2010-07-05.md': '# Call\n\n## Plan\n\nNo news. MS704 is late. Really.\n',
    })
    expect(milestoneUses).toMatchObject([
      {
        milestone: '/milestones/grid/#~ms704',
        path: 'minutes/ops/2010-07-05.md',
        section: 'plan',
        sentence: 'MS704 is late.',
      },
    ])
  })

  test.each([
    [
      'an action behind it',
      'Work goes on.\nAI (XQ): write the docs of MS704\nAI (XQ): tell the sites',
      'AI (XQ): write the docs of MS704',
    ],
    [
      'an action before it',
      'AI (XQ): tell the sites\nAI (YP): write the docs of\nMS704 in time',
      'AI (YP): write the docs of MS704 in time',
    ],
    ['what another says', 'Mia: all is well\nJon: MS704 is late\nMia: oh', 'Jon: MS704 is late'],
    ['a wrapped line, which is part of it', 'The roadmap\nMS704\nis late. Really.', 'The roadmap MS704 is late.'],
  ])('its sentence ends at a line that begins anew: %s', (_, text, sentence) => {
    const {
      releases: { milestoneUses },
    } = compileFiles({ [path]: table, 'minutes/ops/2010-07-05.md': `# Call\n\n${text}\n` })
    expect(milestoneUses.map((use) => use.sentence)).toEqual([sentence])
  })
})
