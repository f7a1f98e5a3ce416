import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

function dayOf(head: string, path = 'minutes/wombat/spring.md'): string | null | undefined {
  return compileFiles({ [path]: `${head}\n\n## Clay\n\nWe talked.\n` }).documents[0]?.date
}

describe('the day in a line of the head that says of which meeting the document is', () => {
  test.each([
    '# Kiln committee\n\n### Meeting minutes: 2026-03-18 UTC 16:00',
    '# Kiln committee\n### Board meeting of 18 March 2026',
    '# Kiln committee\n\n**Ordinary session, 18th March 2026, village hall**',
    '# Kiln committee\n\nMeeting minutes - March 18, 2026, 4pm',
    '# Notes\n\n_Wednesday 18 March 2026, 19.00, village hall_',
    '# Töpferkreis\n\n## Sitzung vom 18.03.2026',
    '# Club\n\n**Réunion du mercredi 18 mars 2026 à 18h**',
    '# Acta\n\n## Sesión ordinaria: 18 de marzo de 2026',
    '# Verbale\n\nRiunione del 18 marzo 2026',
    '# Ata nº 3\n\n**Reunião de direção de 18 de março de 2026**',
    '# Stichting\n\n## Vergadering d.d. 18 maart 2026',
    '# Foreningen\n\n### Bestyrelsesmøde den 18. marts 2026',
    '# Laget\n\nStyremøte 18. mars 2026',
    '# Klubben\n\n**Styrelsemöte den 18 mars 2026**',
    '# Minutes\n\nOn 18 March 2026 the board met at the hall.',
    '# Ata\n\nAos 18 dias do mês de março de 2026, reuniu-se a direção.',
    '# Members\n\n- Mia Berg\n\n# Rules\n\nBe kind.\n\n# Minutes\n\n- 2026-03-18\n  Mia moved that we paint.',
  ])('%s', (head) => expect(dayOf(head)).toBe('2026-03-18'))

  test('makes the month of a file exact', () =>
    expect(dayOf('# Wombats\n\n### Meeting minutes: 2026-03-18', 'minutes/2026-03-minutes.md')).toBe('2026-03-18'))

  test.each([
    '# Kiln committee\n\nMinutes of the previous meeting of 18 March 2026',
    '# Kiln committee\n\nThe minutes of 18 March 2026 were approved.',
    '# Kiln committee\n\nNext meeting: 18 March 2026',
    '# Kiln committee\n\nVolgende vergadering 18 maart 2026',
    '# Kiln committee\n\nThe kiln broke on 18 March 2026 and we held a meeting',
    '# Kiln committee\n\n- Meeting of the potters 18 March 2026 in the barn',
    '# Kiln committee\n\nOrder of 18 March 2026',
    '# Kiln committee\n\nWe met the potters, had a call with the town and a long session on the barn of 18 March 2026',
  ])('which %s does not say', (head) => expect(dayOf(head)).toBeNull())

  test('is none where a label says another', () =>
    expect(dayOf('# Club\n\nMeeting of 18 March 2026\n\nDate: 20 March 2026')).toBe('2026-03-20'))
})

describe('a file of a folder of reports', () => {
  const list = 'Present: Mia Berg, Jon Dahl'
  test.each([
    ['sc_reports/2026-03-18-sc-meeting-report.md', `# Report\n\n${list}`, 'minutes'],
    ['board reports/2026-03-18.md', `# Board meeting\n\n${list}`, 'minutes'],
    ['reports/2026-03-18-board-meeting.md', `# Report\n\n${list}`, 'report'],
    ['sc_reports/2026-03-18-board.md', `# Report\n\n${list}`, 'report'],
    ['sc_reports/2026-03-18-meeting-room.md', '# Report\n\nThe room is warm.', 'report'],
  ])('%s', (path, text, kind) => {
    expect(compileFiles({ [path]: `${text}\n\n## Clay\n\nWe talked.\n` }).documents[0]?.kind).toBe(kind)
  })
})
