import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

const path = (index: number): string => `minutes/ops/2021-01-${String(index + 10)}.md`

/** The points of the gist of the last of some meetings of one series: `topic: Mirrors: two disks were lost`. */
function pointsOf(...texts: string[]): string[] {
  const book = compileFiles(
    Object.fromEntries(texts.map((text, index) => [path(index), `# Call\n\n**Attending:** Ann, Bo\n\n${text}\n`])),
  )
  return (book.lookup.gistOf(path(texts.length - 1))?.points ?? []).map(({ type, text }) => `${type}: ${text}`)
}

describe('a topic', () => {
  test.each([
    ['## Mirrors\n\nTwo disks were lost. They are old.', 'topic: Mirrors: Two disks were lost'],
    ['## Mirrors\n\n- Ann: two disks of the mirror were lost', 'topic: Mirrors: Two disks of the mirror were lost'],
    ['## Who pays for mirrors?\n\nBologna pays for them.', 'topic: Who pays for mirrors? Bologna pays for them'],
    ['## Mirrors\n\nNo news since last week.\n\nBologna bought new disks.', 'topic: Mirrors: Bologna bought new disks'],
    ['## Mirrors\n\nBut they came back.\n\nBologna bought new disks.', 'topic: Mirrors: Bologna bought new disks'],
  ])('goes on with the first sentence below it that says something: %j', (text, point) => {
    expect(pointsOf(text)).toContain(point)
  })

  test('that says what it is about goes on with nothing', () => {
    const heading = 'Move the mirror of the portal from Bologna to the new hall in Geneva'
    expect(pointsOf(`## ${heading}\n\nRooms are found.`)[0]).toBe(`topic: ${heading}`)
  })

  test('says less where its text says that there is nothing to tell', () => {
    const heading = 'Move the mirror of the portal from Bologna to the new hall in Geneva'
    expect(pointsOf(`## ${heading}\n\nNo news.\n\n## Archive\n\nThe tapes were moved to Bologna.`)[0]).toBe(
      'topic: Archive: The tapes were moved to Bologna',
    )
    expect(pointsOf('## Mirrors\n\nMaking good progress.\n\nTwo disks were lost.')).toContain(
      'topic: Mirrors: Two disks were lost',
    )
  })

  test('is no item that ends with the number of another issue', () => {
    expect(pointsOf('- Mia works through the comments in PR #492')).not.toContain(
      'topic: Mia works through the comments in PR',
    )
  })

  test('goes on with no sentence of another section, and says less where it has none', () => {
    expect(pointsOf('## Mirrors\n\n## Archive\n\nThe tapes of the archive were moved to Bologna.')).toEqual([
      'topic: Archive: The tapes of the archive were moved to Bologna',
      'topic: Mirrors',
    ])
  })
})

describe('a sentence', () => {
  test.each(['Ann is out of office today.', 'Bob will be on leave in May.', 'Cy is away from 24 to 27 September.'])(
    'is not told where it says who is not there: %s',
    (text) => {
      expect(pointsOf(`## Mirrors\n\n${text}\n\nBologna bought new disks.`)).toContain(
        'topic: Mirrors: Bologna bought new disks',
      )
    },
  )

  test.each(['The old mirror is going away in December.', 'Many files are thrown away by the filter.'])(
    'is told where something else goes away: %s',
    (text) => {
      expect(pointsOf(`## Mirrors\n\n${text}`)).toContain(`topic: Mirrors: ${text.slice(0, -1)}`)
    },
  )

  const old = 'The mirror in Bologna has lost a disk.'

  test('is not told where one of the last meetings had it word for word', () => {
    const fresh = 'The archive was moved to tapes.'
    expect(pointsOf(old, `${old}\n\n${fresh}`)).toEqual(['sentence: The archive was moved to tapes'])
    expect(pointsOf(old, '-', '-', '-', `${old}\n\n${fresh}`)).toEqual(['sentence: The archive was moved to tapes'])
    expect(pointsOf(`## Mirrors\n\n${old}`, `## Mirrors\n\n${old}\n\n${fresh}`)[0]).toBe(
      'topic: Mirrors: The archive was moved to tapes',
    )
  })

  test.each([
    'The full report, with its links, is kept at <https://reports.example/8>',
    'Minutes taken by the deputy chair of Bologna',
    'Best regards from the whole mirror team',
    'If you finish your items, pick up another one of the mirror',
  ])('is none that signs or sends readers elsewhere: %s', (said) => {
    expect(pointsOf(`${said}\n\n${old}`)).toEqual(['sentence: The mirror in Bologna has lost a disk'])
  })

  test.each([
    ['Support for repos in .source files was added', 'Support for repos in .source files was added'],
    ['The version :latest of the image was built', 'The version :latest of the image was built'],
    ['The portal (<https://portal.example>) , was mended again', 'The portal, was mended again'],
  ])('keeps its words: %s', (said, text) => {
    expect(pointsOf(said)).toEqual([`sentence: ${text}`])
  })
})

describe('what can only be understood below its heading', () => {
  test.each([
    ['- AGREED: to keep it where it is', 'decision: Mirrors: To keep it where it is'],
    ['- AGREED: remove from the portal-agenda', 'decision: Mirrors: Remove from the portal-agenda'],
    ['- AI (Ann): look into it tonight again', 'action: Mirrors: Look into it tonight again'],
    [
      'No objections or reasons to wait with the rest; the group agreed to buy it in May.',
      'decision: Mirrors: No objections or reasons to wait with the rest; the group agreed to buy it in May',
    ],
    ['- AI (Ann): refer the question to the board', 'action: Mirrors: Refer the question to the board'],
    ['- New disks for the portal ops#12\n  - AGREED: to buy them', 'decision: New disks for the portal: To buy them'],
  ])('is told with it: %s', (text, point) => {
    expect(pointsOf(`## Mirrors\n\n${text}`)[0]).toBe(point)
  })

  test('is not told with a heading that every meeting has or that it names itself', () => {
    expect(pointsOf('## Discussion\n\n- AGREED: to keep it where it is')).toEqual(['decision: To keep it where it is'])
    expect(pointsOf('## Mirrors\n\n- AGREED: to keep these mirrors')[0]).toBe('decision: To keep these mirrors')
  })

  test('is not told with a heading that the series has often', () => {
    const often = '## Portal Crew\n\n- AI (Ann): renew the certificate of the portal in Geneva'
    expect(pointsOf(often, often, '## Portal Crew\n\n- AI (Ann): refer the question to the board')[0]).toBe(
      'action: Refer the question to the board',
    )
  })

  test('is told last where it says no more than who is to do something', () => {
    const text = 'Present: Mia Berg, Jon Dahl\n\n- AI: Mia, Jon to follow up\n\n## Mirrors\n\nTwo disks were lost.\n'
    expect(pointsOf(text)[0]).toBe('topic: Mirrors: Two disks were lost')
  })
})
