import { describe, expect, test } from 'vitest'
import { compileFiles, documentAt, minutes } from '../content.ts'

/** What a document says: who was there (`-` for who was not), actions with line and column, decisions. */
function read(text: string): string[] {
  const { attendance, actions, decisions } = documentAt(compileFiles({ [minutes]: text }))
  return [
    ...attendance.attendees.map(({ name, organisation, presence }) =>
      [presence === 'present' ? '' : '-', name, organisation && ` (${organisation})`].filter(Boolean).join(''),
    ),
    ...actions.map(({ owners, text: words, place }) => `${place.line}:${place.column} ${owners.join('+')}: ${words}`),
    ...decisions.map(({ text: words, state, place }) => `${place.line} ${state}: ${words}`),
  ]
}

describe('attendance in HTML', () => {
  test.each([
    [
      'rows with a label',
      '<table>\n<tr><th>Attendees</th><td>Mia Berg, Jon Dahl</td></tr>\n<tr><th>Apologies</th><td>Ines Roth</td></tr>\n</table>',
    ],
    [
      'a table of people below a heading',
      '## Attendees\n\n<table>\n<tr><th>Name</th><th>Status</th></tr>\n<tr><td>Mia Berg</td><td>yes</td></tr>\n<tr><td>Jon Dahl</td><td>yes</td></tr>\n<tr><td>Ines Roth</td><td>absent</td></tr></table>',
    ],
    [
      'a list, and a heading as HTML',
      '<h2>Attendees</h2>\n<ul>\n  <li>Mia Berg</li>\n  <li>Jon Dahl</li>\n</ul>\n<p>Regrets: Ines Roth</p>',
    ],
    ['lines with breaks', '<p><b>Attendees:</b><br>\nMia Berg<br>\nJon Dahl</p>\n\n<p><b>Absent:</b> Ines Roth</p>'],
    [
      'folded below a summary',
      '<details>\n<summary>Attendees</summary>\n\n- Mia Berg\n- Jon Dahl\n\n</details>\n\nRegrets: Ines Roth',
    ],
    [
      'folded as a list of HTML',
      '<details open><summary><b>Participants</b></summary>\n<ol><li>Mia Berg</li><li>Jon Dahl</li></ol></details>\n\nRegrets: Ines Roth',
    ],
    [
      'a summary that says nothing',
      '## Attendees\n\n<details><summary>Click to expand</summary>\n\n- Mia Berg\n- Jon Dahl\n\n</details>\n\n## Regrets\n\n- Ines Roth',
    ],
    [
      'a list within a cell',
      '| Attendees | Regrets |\n| --- | --- |\n| <ul><li>Mia Berg</li><li>Jon Dahl</li></ul> | Ines Roth |',
    ],
    [
      'cells that hold Markdown',
      '<table>\n<tr><th>Attendees</th><th>Regrets</th></tr>\n<tr><td>\n\n- Mia Berg\n- Jon Dahl\n\n</td><td>\n\nInes Roth\n\n</td></tr>\n</table>',
    ],
    [
      'rows that are set apart and indented',
      '<table>\n    <tr><th>Attendees</th><td>Mia Berg<br/>Jon Dahl</td></tr>\n\n    <tr><th>Regrets</th><td>Ines Roth</td></tr>\n</table>',
    ],
  ])('%s', (_, text) => {
    expect(read(`# Call\n\n${text}\n\n## Item\n\nText.\n`)).toEqual(['Mia Berg', 'Jon Dahl', '-Ines Roth'])
  })
})

describe('actions and decisions in HTML, at their places', () => {
  test('a table with an owner for two rows', () => {
    const text = `# Call

## Action items

<table>
  <thead><tr><th>Who</th><th>What</th><th>Due</th></tr></thead>
  <tbody>
    <tr><td rowspan="2">Mia</td><td>order the disks</td><td></td></tr>

    <tr><td>paint the <b>shed</b></td></tr>
  </tbody>
</table>
`
    expect(read(text)).toEqual(['8:25 Mia: order the disks', '10:5 Mia: paint the shed'])
  })

  test('lists, and what is folded below a label', () => {
    const text = `# Call

## Decisions

<ul>
<li>Buy a new shed</li>
<li>Sell <a href="x.md">the old</a> lamp</li>
</ul>

<details><summary>Next steps</summary>

- Jon: send the letter

</details>
`
    expect(read(text)).toEqual(['12:3 Jon: send the letter', '6 agreed: Buy a new shed', '7 agreed: Sell the old lamp'])
  })

  test('marked lines in paragraphs, and in a table that arranges the page', () => {
    const text = `# Call

<p>ACTION: Mia to call the farmer<br>
ACTION: Jon to feed them</p>

<table><tr><td>

**Decision:** buy a goat

</td><td>

- TODO: Mia: find one

</td></tr></table>
`
    expect(read(text)).toEqual([
      '3:4 Mia: Mia to call the farmer',
      '4:1 Jon: Jon to feed them',
      '12:3 Mia: find one',
      '8 agreed: buy a goat',
    ])
  })

  test('a table of decisions', () => {
    const text = `# Call

<table>
<tr><td>Topic</td><td>Decision</td></tr>
<tr><td>Shed</td><td>We sell the shed.</td></tr>
<!-- a remark -->
<tr><td>Geese</td><td>approved</td></tr>
</table>
`
    expect(read(text)).toEqual(['5 agreed: We sell the shed.', '7 agreed: Geese: approved'])
  })

  test('code and what is no HTML are words', () => {
    const text = '# Call\n\n```html\n<p>ACTION: Mia to paint</p>\n```\n\n<p>ACTION: Mia to set &lt;name> and <db></p>\n'
    expect(read(text)).toEqual(['7:4 Mia: Mia to set <name> and <db>'])
  })
})

test('releases and numbers in tables of HTML', () => {
  const table = (rows: string[][]): string =>
    `<table>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>`
  const { releases } = compileFiles({
    'tools/quokka.md': '# Quokka\n\nA store.\n',
    'roadmaps/quokka.md': `# Releases of Quokka\n\n${table([
      ['Release', 'Planned', 'Released'],
      ['5.10', '<del>2021-03-15</del> 2021-04-30', ''],
      ['5.9', '2020-11-30', '2020-12-04'],
    ])}\n`,
  })
  expect(releases.all.map(({ version, released }) => [version, released?.date])).toEqual([
    ['5.9', '2020-12-04'],
    ['5.10', undefined],
  ])
})

test('a private detail that only a table shows is read by nobody', () => {
  const text =
    '# Call\n\n<table><tr><td>Action</td><td>Who</td></tr><tr><td>dial PIN</td><td>83<b>21</b>77</td></tr></table>\n'
  expect(JSON.stringify(documentAt(compileFiles({ [minutes]: text })))).not.toContain('832177')
})
