import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, type Files } from '../content.ts'

const series = 'minutes/ops'
const day = (index: number): string =>
  `2021-${String(Math.floor(index / 28) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`
const path = (index: number): string => `${series}/${day(index)}.md`

/** Meetings of one series, a day each, oldest first. */
function meetings(texts: readonly string[]): Files {
  return Object.fromEntries(texts.map((text, index) => [path(index), `# Call\n\n${text}\n`]))
}

/** The points of the gist of the last of some meetings: `action: Renew the certificate`. */
function pointsOf(...texts: string[]): string[] {
  const book = compileFiles(meetings(texts))
  return (book.lookup.gistOf(path(texts.length - 1))?.points ?? []).map(({ type, text }) => `${type}: ${text}`)
}

describe('the gist of a meeting', () => {
  test('leads with decisions, then actions, then what was rarely spoken of', () => {
    expect(
      pointsOf(
        '## Move to Bologna\n\nRooms are found.\n\n- AI (Ann): renew the certificate of the portal\n- AGREED: sites hear of a release a week before it\n',
      ),
    ).toEqual([
      'decision: Sites hear of a release a week before it',
      'action: Renew the certificate of the portal',
      'topic: Move to Bologna: Rooms are found',
    ])
  })

  test('puts an action of fewer than three words behind everything else', () => {
    expect(pointsOf('- AI (Ann): mirror repo?\n\n## Move to Bologna\n\nRooms are found.\n')).toEqual([
      'topic: Move to Bologna: Rooms are found',
      'action: Mirror repo?',
    ])
  })

  test('leads with a topic rather than with a decision or action that can be understood only where it stands', () => {
    const news = '## Move to Bologna\n\nRooms are found.\n'
    expect(pointsOf(`- AGREED: to keep it where it is\n\n${news}`)[0]).toBe('topic: Move to Bologna: Rooms are found')
    expect(pointsOf(`- AI (Ann): look into it tonight\n\n${news}`)[0]).toBe('topic: Move to Bologna: Rooms are found')
    expect(pointsOf(`- AGREED: Ann\n\n${news}`)[0]).toBe('topic: Move to Bologna: Rooms are found')
  })

  test('leads with a topic rather than with an action of handles, numbers and a plain verb', () => {
    const news = '## Move to Bologna\n\nRooms are found.\n'
    expect(pointsOf(`- AI (Ann): @jon will update #96 accordingly\n\n${news}`)[0]).toBe(
      'topic: Move to Bologna: Rooms are found',
    )
  })

  test.each([
    ['Mirrors {:target="_blank"}', 'Mirrors'],
    ['{{page.title}} - the mirrors', 'The mirrors'],
    ['Discussion: mirrors in Bologna', 'Mirrors in Bologna'],
    ['Mirrors (55 minute timebox)', 'Mirrors'],
    ['Mirrors - Mia', 'Mirrors'],
    ['Mirrors / Mia and Jon Dahl', 'Mirrors'],
    ['Mirrors - All', 'Mirrors'],
    ['Mirrors - Bologna', 'Mirrors - Bologna'],
  ])('names a topic without what surrounds it: %s', (heading, topic) => {
    expect(pointsOf(`**Attending:** Mia Berg, Jon Dahl\n\n## ${heading}\n\nText\n`)).toContain(`topic: ${topic}`)
  })

  test('passes over what is said of the meeting itself', () => {
    expect(
      pointsOf(
        'We expect the meeting to be longer than usual, with coffee.\n\nThe mirror in Bologna has lost a disk again.\n',
      ),
    ).toEqual(['sentence: The mirror in Bologna has lost a disk again'])
  })

  test.each([
    ['Please send your slides to the chair by the end of next week.', 'what is said to readers'],
    ['Everybody is welcome to join the friends of the mirror.', 'what is said to readers'],
    ['FYI the talk of the director in Geneva, with thanks for drafts.', 'what is said to readers'],
    ['It did not come out because of some changes in the kernel.', 'what stands for something said before'],
    ['Grid Foundation Board Meeting 2016-01-21', 'the name of the meeting'],
    ['Grid Foundation Weekly Meeting #88, April 6, 2017', 'the name of the meeting'],
    ['Ada Lovelace (Institute of Analytical Engines)', 'somebody who was there'],
  ])('passes over %j: %s', (said) => {
    expect(pointsOf(`${said}\n\nThe mirror in Bologna has lost a disk again.\n`)).toEqual([
      'sentence: The mirror in Bologna has lost a disk again',
    ])
  })

  test.each(['Operations', 'Coordination meetings', 'Topics time permitting', 'Meeting ended at this point'])(
    'passes over the heading %s',
    (heading) => {
      expect(pointsOf(`## ${heading}\n\nThe mirror in Bologna has lost a disk again.\n`)).toEqual([
        'sentence: The mirror in Bologna has lost a disk again',
      ])
    },
  )

  test('keeps a handle where a single word would be left', () => {
    expect(pointsOf('## Nominate @mia\n\nText.\n')[0]).toBe('topic: Nominate @mia')
    expect(pointsOf('## Nominate somebody new - @mia\n\nText.\n')[0]).toBe('topic: Nominate somebody new')
  })

  test('tells what broke: in minutes behind actions, in reports first, before the teams that report', () => {
    const text =
      '## Storage team\n\n- AI (Ann): renew the certificate of the portal\n- Network outage on 1 January 2021.\n'
    expect(pointsOf(text).slice(0, 2)).toEqual([
      'action: Renew the certificate of the portal',
      'incident: Network outage on 1 January 2021',
    ])
    const report = compileFiles({
      'reports/weekly/2021-01-05.md': `# Week\n\n${text}\nThe mirror has lost a disk again.\n`,
    })
    expect(report.lookup.gistOf('reports/weekly/2021-01-05.md')?.points.map((point) => point.type)).toEqual([
      'incident',
      'action',
      'sentence',
    ])
  })

  test('counts what it does not name', () => {
    const actions = ['certificate', 'mirror', 'portal', 'broker', 'index']
      .map((word) => `- AI (Ann): look after the ${word}`)
      .join('\n')
    const book = compileFiles(meetings([actions]))
    expect(book.lookup.gistOf(path(0))).toMatchObject({ more: 2, raised: 5 })
  })

  test('does not lead with what led before', () => {
    const again = '- AI (Ann): renew the certificate of the portal\n\n## Move to Bologna\n\nText\n'
    expect(pointsOf(again, 'Nothing else was said of it this time.', again)[0]).toBe('topic: Move to Bologna')
  })

  test('passes over headings that every meeting has, dates, attendance and repositories', () => {
    const text =
      '## Agenda\n\n## Review of open actions\n\nText\n\n## 4 March 2021\n\n## Present: Ann\n\n## acme/portal\n\nText\n'
    expect(pointsOf(text)).toEqual([])
  })

  test('passes over headings that the series has had often', () => {
    const usual = '## Storage team\n\nText\n'
    expect(pointsOf(usual, usual, usual, usual, `${usual}\n## Move to Bologna\n\nText\n`)).toEqual([
      'topic: Move to Bologna',
    ])
  })

  test('knows the items of an agenda by the number of their issue, and writes them without it', () => {
    expect(pointsOf('- Doc: clear words for new members [#231](https://host.example/231)\n')).toEqual([
      'topic: Doc: clear words for new members',
    ])
  })

  test('writes headings without minutes, names and handles', () => {
    expect(
      pointsOf('## 25 mins - Votes of small members (Ann, Bob)\n\nText\n\n## File names - @ann, @bob\n\nText\n'),
    ).toEqual(['topic: Votes of small members', 'topic: File names'])
  })

  test('falls back on the sentences whose words are rarest', () => {
    const usual = 'The mirror of the portal was slow again in the morning.'
    const points = pointsOf(
      usual,
      usual,
      usual,
      `${usual}\n\nLightning destroyed both transformers beside the machine hall.`,
    )
    expect(points[0]).toBe('sentence: Lightning destroyed both transformers beside the machine hall')
  })

  test('says what a speaker said without naming who', () => {
    expect(
      pointsOf('Present: Ann Berg, Bob Dahl\n\nAnn: lightning destroyed both transformers beside the hall.\n'),
    ).toEqual(['sentence: Lightning destroyed both transformers beside the hall'])
  })

  test('tells a number that left the range of its last year far', () => {
    const texts = Array.from({ length: 30 }, (_, index) => `- Open: ${10 + (index % 5)} (+0)`)
    expect(pointsOf(...texts, '- Open: 40 (+26)')[0]).toMatch(/^number: Open 40, the highest of 31 values$/)
    expect(pointsOf(...texts, '- Open: 14 (+0)').filter((point) => point.startsWith('number'))).toEqual([])
  })

  test('has no point where nothing is said', () => {
    expect(pointsOf('')).toEqual([])
    expect(pointsOf('## News\n\nNone\n')).toEqual([])
  })

  test('points to where it is said', () => {
    const book = compileFiles(meetings(['## Storage\n\n- AI (Ann): renew the certificate of the portal\n']))
    expect(book.lookup.gistOf(path(0))?.points[0]).toMatchObject({ section: 'storage', place: { line: 5 } })
  })

  test('of an old meeting stays as it was when a new one is added', () => {
    const texts = [
      '## Move to Bologna\n\n- AI (Ann): renew the certificate of the portal\n',
      'The broker fell over in the night, twice.',
      '- AI (Bob): look after the broker tonight\n',
      '## Move to Bologna\n\nAll boxes are packed.\n',
    ]
    const whole = compileFiles(meetings(texts))
    for (const [index] of texts.entries()) {
      const then = compileFiles(meetings(texts.slice(0, index + 1)))
      expect(then.lookup.gistOf(path(index))).toEqual(whole.lookup.gistOf(path(index)))
    }
  })
})

describe('a title of its own', () => {
  test.each([
    ['Operations call, 4 March 2021', null],
    ['Call of the ops team #12', null],
    ['Special call on the move to Bologna', 'Special call on the move to Bologna'],
    ['Special call on the move to Bologna, March 4, 2021', 'Special call on the move to Bologna'],
    ['2021-03-04: call on the move to Bologna', 'call on the move to Bologna'],
    ['Call on the move (4 March 2021)', 'Call on the move'],
    ['Outage of 4 March 2021 explained', 'Outage of 4 March 2021 explained'],
    ['Bologna working group meeting #30, 4th March 2021', null],
  ])('%s → %s', (title, own) => {
    const files = {
      [path(0)]: `# ${title}\n\nText\n`,
      [path(1)]: '# Operations call, 5 March 2021\n\nText\n',
      [path(2)]: '# Operations call, 6 March 2021\n\nText\n',
    }
    const book = compileFiles(files)
    expect(book.ownTitles.get(path(0)) ?? null).toBe(own)
  })

  test('is none that came back again and again, even in a long series', () => {
    const others = Array.from({ length: 30 }, (_, index) => [path(index), `# Operations call, ${day(index)}\n\nText\n`])
    const founding = Array.from({ length: 4 }, (_, index) => [
      path(30 + index),
      `# Bootstrap board call, ${day(30 + index)}\n\nText\n`,
    ])
    const book = compileFiles(Object.fromEntries([...others, ...founding]))
    expect(book.ownTitles.size).toBe(0)
  })

  test('is the whole title where no day tells the meetings apart', () => {
    const book = compileFiles({ 'minutes/ops/2021.md': '# Operations call\n\nText\n' })
    expect(book.ownTitles.get(documentAt(book, 'minutes/ops/2021.md').path)).toBe('Operations call')
  })
})
