import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from './content.ts'

/** Every document of an archive: kind, day, series and who was there (`-` for who was not). */
function read(files: Files): string[] {
  return compileFiles(files).documents.map(({ path, kind, date, series, status, attendance }) => {
    const names = attendance.attendees.map(({ name, organisation, presence }) => {
      const sign = presence === 'absent' || presence === 'apologies' ? '-' : ''
      return `${sign}${name}${organisation ? ` (${organisation})` : ''}`
    })
    return `${path}: ${[kind, date, series, status].filter(Boolean).join(' ')}${names.length > 0 ? `: ${names.join(', ')}` : ''}`
  })
}

describe('archives in the shapes of other teams, as they are', () => {
  test('boxes below labels, with where everybody works', () => {
    const text = `<!-- SPDX-License-Identifier: CC-BY-4.0 -->

# Board meeting 2020-04-02 (the first!)

Host: Mia Berg

### Attendees:

Meeting chair pro tem: Mia Berg

Board members:

  * [x] Jon Dahl, Animal Works
  * [ ] Ines Roth, ORION
  * [x] Paulo Reis (_Chief architect_), Nordic Picture Images

Additional attendees:

  * [x] Dee Faro, Foundry

### Agenda / Meeting notes

* Charter
  - **Action**: look at it
`
    const template = text.replaceAll('[x]', '[ ]').replace('2020-04-02 (the first!)', 'DATE')
    expect(read({ 'board/meetings/2020-04-02.md': text, 'board/meetings/template.md': template })).toEqual([
      'board/meetings/2020-04-02.md: minutes 2020-04-02 meetings: Mia Berg, Jon Dahl (Animal Works), -Ines Roth (ORION), Paulo Reis (Nordic Picture Images), Dee Faro (Foundry)',
      'board/meetings/template.md: page',
    ])
  })

  test('a year in one file, newest first', () => {
    const text = `# Sigil meeting notes 2021

###### tags: \`sigil\`

## December 29, 2021

Meeting skipped for the holidays

## December 15, 2021

[Recording](https://example.org/v)

### Attendees:
- Mia Berg
- Jon Dahl (Acme) [Chair]
- toni
- Ines R. (Beta Hat)
- _add yourself_

### Notes:
- _meeting minutes_
- Landing on one name. Next steps: Mia to send it

## December 8, 2021

### Attendees:
- Jon Dahl (Acme) - Note taker today
- Chris Holm ([Sealer](https://example.org/s))
- _add yourself_
`
    expect(read({ 'meeting-notes-2021.md': text, 'README.md': '# Sigil\n\nNotes of 2021.\n' })).toEqual([
      'README.md: page',
      'meeting-notes-2021.md#december-15-2021: minutes 2021-12-15 minutes: Mia Berg, Jon Dahl (Acme), toni, Ines R. (Beta Hat)',
      'meeting-notes-2021.md#december-29-2021: minutes 2021-12-29 minutes cancelled',
      'meeting-notes-2021.md#december-8-2021: minutes 2021-12-08 minutes: Jon Dahl (Acme), Chris Holm (Sealer)',
    ])
  })

  test('calls below a year, agendas beside minutes, and meetings at places', () => {
    const minutes =
      '# Group telcon - 13 February 2020\n\n* Chair: Ada\n* Scribe: Ben Ruiz (bru)\n\n## Attendees (sign yourself in)\n\n* Ada Holm (co-chair, Acme)\n* Ben Ruiz (Brave Beta)\n* Cy Dee \n'
    expect(
      read({
        '2020/README.md': '# 2020\n',
        '2020/05-virtual/05-13-minutes.md': minutes.replace('13 February', '13 May'),
        '2020/05-virtual/05-14-minutes.md': minutes.replace('13 February', '14 May'),
        '2020/05-virtual/README.md': '# Virtual meeting\n',
        '2020/telcons/02-13-agenda.md': '# Agenda\n\n* Introductions\n',
        '2020/telcons/02-13-minutes.md': minutes,
        '2021/telcons/01-21-21-storage-minutes.md': '# Storage\n\nText.\n',
      }),
    ).toEqual([
      '2020/05-virtual/05-13-minutes.md: minutes 2020-05-13 virtual: Ben Ruiz (Brave Beta), Ada Holm (Acme), Cy Dee',
      '2020/05-virtual/05-14-minutes.md: minutes 2020-05-14 virtual: Ben Ruiz (Brave Beta), Ada Holm (Acme), Cy Dee',
      '2020/05-virtual/README.md: page 2020-05',
      '2020/README.md: page 2020',
      '2020/telcons/02-13-agenda.md: minutes 2020-02-13 telcons',
      '2020/telcons/02-13-minutes.md: minutes 2020-02-13 telcons: Ben Ruiz (Brave Beta), Ada Holm (Acme), Cy Dee',
      '2021/telcons/01-21-21-storage-minutes.md: minutes 2021-01-21 telcons',
    ])
  })

  test('dates with dots, underlines and the day first', () => {
    const text = '# Working group\n\n## Present\n* Mia Berg\n* Jon Dahl\n* Hema HM\n\n## Agenda\n\nText.\n'
    expect(
      read({
        'meeting-notes/2019.05.31_summit_session.md': text,
        'meeting-notes/2021-06-15_meeting_notes.md': text,
        'meetings/2023/14-11-2023-Group_Teleconference-agenda.md': '# Agenda\n\n* Welcome\n',
        'schedules/F2F-April-2022/schedule.md': '# Schedule\n\nText.\n',
      }),
    ).toEqual([
      'meeting-notes/2019.05.31_summit_session.md: minutes 2019-05-31 meeting-notes: Mia Berg, Jon Dahl, Hema HM',
      'meeting-notes/2021-06-15_meeting_notes.md: minutes 2021-06-15 meeting-notes: Mia Berg, Jon Dahl, Hema HM',
      'meetings/2023/14-11-2023-Group_Teleconference-agenda.md: minutes 2023-11-14 group-teleconference-agenda',
      'schedules/F2F-April-2022/schedule.md: page',
    ])
  })

  test('a folder for each day, with notes, a summary and a transcript', () => {
    const notes = '# Agent group\n\n## Attendees\n\n- Mia Berg (Acme)\n- Jon Dahl\n'
    const days = ['2025-07-09', '2025-07-23', '2025-08-06']
    const files = Object.fromEntries(
      days.flatMap((day) => [
        [`docs/content/Agents/${day}/meeting-notes.md`, notes],
        [`docs/content/Agents/${day}/summary.md`, `# Summary of ${day}\n`],
        [`docs/content/Agents/${day}/transcript.md`, '# Transcript\n\nMia Berg: Hello.\n'],
      ]),
    )
    expect(
      read({ ...files, 'docs/content/Agents/metadata.md': '# Agents\n' }).filter((line) => line.includes(': minutes')),
    ).toEqual(
      days.map(
        (day) => `docs/content/Agents/${day}/meeting-notes.md: minutes ${day} agents: Mia Berg (Acme), Jon Dahl`,
      ),
    )
  })

  test('lists within details, in German', () => {
    const text = `---
title: "Protokoll vom 14.05.2024"
---

<details>
<summary>Anwesenheitsliste</summary>

#### Anwesende Räte

- Mia Berg
- Jon Dahl

#### Abwesende Räte

- Ines Roth

#### Entschuldigte Räte

- Paulo Reis

#### Gäste

- Dee Faro

</details>

## Top 0: Regularia

- Redeleitung: Mia
- Protokoll: Jon
`
    expect(read({ 'protokolle/2024-05-14.md': text })).toEqual([
      'protokolle/2024-05-14.md: minutes 2024-05-14 protokolle: Mia Berg, Jon Dahl, -Ines Roth, -Paulo Reis, Dee Faro',
    ])
  })
})
