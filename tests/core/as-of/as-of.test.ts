import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { toRoutes } from '../../../src/site/routes.ts'
import { compileFiles, type Files, htmlOf } from '../content.ts'

/** What one meeting states: plans of versions, and releases since the last one. */
interface Meeting {
  day: string
  plans: Record<string, string>
  released: string[]
}

const versions = ['5.1', '5.2', '5.3']

/** Days of a year, a week apart. */
function dayOf(week: number): string {
  return new Date(Date.UTC(2024, 0, 3 + 7 * week)).toISOString().slice(0, 10)
}

const meetings: fc.Arbitrary<Meeting[]> = fc
  .array(
    fc.record({
      plans: fc.dictionary(fc.constantFrom(...versions), fc.integer({ min: 1, max: 40 }), { maxKeys: 2 }),
      released: fc.uniqueArray(fc.constantFrom(...versions), { maxLength: 1 }),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((all) =>
    all.map(({ plans, released }, week) => ({
      day: dayOf(week),
      plans: Object.fromEntries(Object.entries(plans).map(([version, ahead]) => [version, dayOf(week + ahead)])),
      released,
    })),
  )

const pathOf = ({ day }: Meeting): string => `minutes/ops/${day}.md`

/** Minutes that tell of plans, raise an action, carry one on, decide and count. */
function toMinutes(meeting: Meeting, week: number): string {
  const rows = Object.entries(meeting.plans).map(([version, day]) => `| ${version} | ${day} |`)
  const table = rows.length > 0 ? `## Plan\n\n| Version | Release |\n| --- | --- |\n${rows.join('\n')}\n\n` : ''
  return `# Ops\n\n**Attending:** Mia Berg, Jon Dahl\n\n## Actions\n\n- #${Math.floor(week / 2) + 1} ask the sites (Jon)\n\nAGREED: step ${week}.\n\n${table}## Numbers\n\n- Open: ${week}\n`
}

/** The roadmap as it stands after some meetings: what they moved is struck out, each day is linked to its meeting. */
function toRoadmap(until: readonly Meeting[]): string {
  const spoken = new Set(until.flatMap(({ plans, released }) => [...Object.keys(plans).sort(), ...released]))
  const rows = [...spoken].flatMap((version) => {
    const stated = until.flatMap((meeting) => {
      const day = meeting.plans[version]
      return day === undefined ? [] : [`[${day}](../${pathOf(meeting)})`]
    })
    const made = until.find(({ released }) => released.includes(version))
    const cell = stated.map((day, index) => (index < stated.length - 1 ? `~~${day}~~` : day)).join(' ')
    return stated.length > 0 || made ? [`| ${version} | ${cell} | ${made?.day ?? ''} |`] : []
  })
  return `# Quokka\n\n| Release | Planned | Released |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function toArchive(all: readonly Meeting[]): Files {
  return {
    'tools/quokka.md': '# Quokka\n',
    'roadmaps/quokka.md': toRoadmap(all),
    ...Object.fromEntries(all.map((meeting, week) => [pathOf(meeting), toMinutes(meeting, week)])),
  }
}

test('the record as of a day is the one that the documents up to that day make', () => {
  fc.assert(
    fc.property(meetings, fc.nat(), fc.integer({ min: 0, max: 6 }), (all, at, later) => {
      const until = all.slice(0, 1 + (at % all.length))
      const day = new Date(Date.parse(until.at(-1)?.day ?? '') + later * 86_400_000).toISOString().slice(0, 10)
      const then = compileFiles(toArchive(until), { today: day })
      const now = compileFiles(toArchive(all), { asOf: day })
      expect(Object.fromEntries(writeApi(now))).toEqual(Object.fromEntries(writeApi(then)))
      expect(toRoutes(now).map(({ address }) => address)).toEqual(toRoutes(then).map(({ address }) => address))
    }),
    { numRuns: 60 },
  )
})

describe('as of a day', () => {
  const roadmap = (cell: string): Files => ({
    'tools/quokka.md': '# Quokka\n',
    'minutes/ops/2024-01-10.md': 'Nothing.\n',
    'minutes/ops/2024-02-14.md': 'Late.\n',
    'roadmaps/quokka.md': `| Release | Planned | Released | Status |\n| --- | --- | --- | --- |\n| 5.1 | ${cell} | 2024-05-02 | released |\n`,
  })
  const planOf = (cell: string, asOf = '2024-01-20'): unknown => {
    const [release] = compileFiles(roadmap(cell), { asOf }).releases.all
    return release && [release.status, ...release.planned.map(({ text }) => text)]
  }

  test.each([
    ['~~2024-03-01~~ [2024-04-01](../minutes/ops/2024-02-14.md)', ['planned', '2024-03-01']],
    ['~~2024-03-01~~ ~~2024-03-15~~ [2024-04-01](/minutes/ops/2024-02-14/)', ['planned', '2024-03-01', '2024-03-15']],
    ['~~[2024-03-01](../minutes/ops/2024-01-10.md)~~ 2024-04-01', ['planned', '2024-03-01', '2024-04-01']],
    ['[2024-04-01](../minutes/ops/2024-02-14.md)', undefined],
  ])('%s', (cell, expected) => expect(planOf(cell)).toEqual(expected))

  test('a release is known from its day on', () => {
    expect(planOf('2024-03-01', '2024-05-01')).toEqual(['overdue', '2024-03-01'])
    expect(planOf('2024-03-01', '2024-05-02')).toEqual(['released', '2024-03-01'])
  })

  test('a milestone has the day that it had, and is not delivered yet', () => {
    const files: Files = {
      'minutes/ops/2024-01-10.md': 'Nothing.\n',
      'minutes/ops/2024-02-14.md': 'Late.\n',
      'milestones/grid.md':
        '| Id | Due | Delivered |\n| --- | --- | --- |\n| MS1 | ~~2024-03-01~~ [2024-04-01](../minutes/ops/2024-02-14.md) | 2024-04-03 |\n',
    }
    const [milestone] = compileFiles(files, { asOf: '2024-01-20' }).releases.milestones
    expect([milestone?.status, ...(milestone?.due ?? []).map(({ text }) => text)]).toEqual(['planned', '2024-03-01'])
  })

  test('of a file of many meetings those up to the day are there', () => {
    const running = '# Ops notes\n\n## 2024-01-10\n\nOne.\n\n## 2024-01-17\n\nTwo.\n\n## 2024-01-24\n\nThree.\n'
    const book = compileFiles({ 'minutes/ops.md': running }, { asOf: '2024-01-20' })
    expect(book.documents.map(({ date }) => date)).toEqual(['2024-01-10', '2024-01-17'])
  })

  test('the day alone makes later documents agendas, and leaves none out', () => {
    const book = compileFiles(roadmap('2024-03-01'), { today: '2024-01-20' })
    expect(book.documents.map(({ path }) => path)).toContain('minutes/ops/2024-02-14.md')
  })

  test('documents without a date are shown as they stand', () => {
    expect(htmlOf('Nothing.\n', roadmap('2024-03-01'), { asOf: '2024-06-01' })).toContain('Nothing.')
  })
})
