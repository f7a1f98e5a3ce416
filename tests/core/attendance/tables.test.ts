import { describe, expect, test } from 'vitest'
import { parseAttendance } from '../../../src/core/parse/attendance/attendance.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** Who was there and who was not, in a table below a heading. */
function read(heading: string, ...rows: string[]): { there: string[]; away: string[] } {
  const [header = '', ...body] = rows
  const rule = header.replace(/[^|]+/g, '---')
  const text = ['# Potters', '', heading, '', header, rule, ...body].join('\n')
  const { attendees } = parseAttendance(parseMarkdown(text))
  const isAway = ({ presence }: (typeof attendees)[number]): boolean =>
    presence === 'absent' || presence === 'apologies'
  const nameOf = ({ name }: (typeof attendees)[number]): string => name
  return {
    there: attendees.filter((entry) => !isAway(entry)).map(nameOf),
    away: attendees.filter(isAway).map(nameOf),
  }
}

describe('a column that says who was there', () => {
  test.each([
    ['## Lista de presença', '| Nome | Função | Presença |', 'Presente', 'Ausente', 'Falta justificada'],
    ['## Participantes', '| Nome | Presente |', 'sim', 'não', 'justificado'],
    ['## Asistencia', '| Nombre | Cargo | Asistió |', 'Sí', 'No', 'excusada'],
    ['## Anwesenheit', '| Name | Amt | Anwesend |', 'ja', 'nein', 'entschuldigt'],
    ['## Présence', '| Nom | Fonction | Présent·e |', 'oui', 'non', 'excusé'],
    ['## Presenze', '| Nome | Ruolo | Presente |', 'Sì', 'No', 'giustificata'],
    ['## Aanwezigheid', '| Naam | Functie | Aanwezig |', 'ja', 'nee', 'afgemeld'],
    ['## Attendance', '| Name | Here? |', '✔️', '❌', 'Apologies'],
    ['## Attendance', '| Name | P/A |', 'P', 'A', 'E'],
    ['', '| Name | Attended |', 'yes', 'no', 'excused'],
    ['## Presença', '| Nome | Matrícula | Presente |', ':white_check_mark:', ':x:', 'justificado'],
    ['## Attendance', '| Name | Present |', ':heavy_check_mark:', ':negative_squared_cross_mark:', 'regrets'],
  ])('%s %s', (heading, header, yes, no, sorry) => {
    const middle = header.split('|').length > 4 ? ' potter |' : ''
    const rows = [
      `| Mia Berg |${middle} ${yes} |`,
      `| Jon Dahl |${middle} ${no} |`,
      `| Ines Roth |${middle} ${sorry} |`,
    ]
    expect(read(heading, header, ...rows)).toEqual({ there: ['Mia Berg'], away: ['Jon Dahl', 'Ines Roth'] })
  })

  test('a column each', () => {
    const rows = ['| Mia Berg | X | | |', '| Jon Dahl | | X | |', '| Ines Roth | | | X |']
    expect(read('', '| Nom | Présent | Excusé | Absent |', ...rows)).toEqual({
      there: ['Mia Berg'],
      away: ['Jon Dahl', 'Ines Roth'],
    })
  })
})

test('columns of names are no marks', () => {
  expect(read('', '| Participants | Absent |', '| Mia Berg | Jon Dahl |', '| Ines Roth | |')).toEqual({
    there: ['Mia Berg', 'Ines Roth'],
    away: ['Jon Dahl'],
  })
})

test('people by their organisation', () => {
  expect(read('', '| Organisation | Participants |', '| Clay Works | Mia Berg, Jon Dahl |')).toEqual({
    there: ['Mia Berg', 'Jon Dahl'],
    away: [],
  })
})

test('who speaks on what is no roll call', () => {
  expect(read('## Programme', '| Who | What | When |', '| Mia Berg | Glazes | 10:00 |').there).toEqual([])
})

test('a caption names nobody', () => {
  const text =
    '# Ata\n\n## Participantes\n\n**Tabela 1:** Participantes e suas presenças\n\n| Nome | Presente |\n|---|---|\n| Mia Berg | sim |\n\nFonte: Jon Dahl\n'
  expect(parseAttendance(parseMarkdown(text)).attendees.map(({ name }) => name)).toEqual(['Mia Berg'])
})
