import { describe, expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'

/** Releases and milestones of a roadmap: what they are called, when they are planned and when they came. */
function read(files: Files): unknown[] {
  const { releases } = compileFiles({ 'tools/gocdb.md': '# GOCDB\n', ...files }, { today: '2024-07-01' })
  return [
    ...releases.all.map(({ version, planned, released, status }) => [
      version,
      planned.map(({ planned: day }) => day && [day.part, day.date]),
      released?.date ?? null,
      status,
    ]),
    ...releases.milestones.map(({ id, title, owner, due, delivered }) => [
      id,
      title,
      owner,
      due.map(({ planned }) => planned?.date),
      delivered?.date,
    ]),
  ]
}

/** A table of releases by its headings, and what stands for no day and for the end of a month. */
function roadmap(headings: string, undecided: string, late: string): Files {
  const rows = [`| 5.8 | 2024-02-01 | 2024-02-10 | x |`, `| 5.9 | ${late} | | |`, `| 6.0 | ${undecided} | | |`]
  return { 'roadmaps/gocdb.md': `# GOCDB\n\n${headings}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n` }
}

describe('a table of releases is read alike', () => {
  const english = read(roadmap('| Version | Planned | Released | Notes |', 'TBD', 'end of September 2024'))

  test('in English it gives three releases', () => {
    expect(english).toEqual([
      ['5.8', [[null, '2024-02-01']], '2024-02-10', 'released'],
      ['5.9', [['late', '2024-09']], null, 'planned'],
      ['6.0', [null], null, 'undated'],
    ])
  })

  test.each([
    ['| Version | Geplant | Veröffentlicht | Bemerkungen |', 'offen', 'Ende September 2024'],
    ['| **Ausgabe** | Zieltermin | Erschienen am | Inhalt |', 'noch offen', 'Ende September 2024'],
    ['| Version | Prévu le | Publié le | Contenu |', 'à définir', 'fin septembre 2024'],
    ['| Numéro de version | Échéance | Sortie | Remarques |', 'à confirmer', 'fin de septembre 2024'],
    ['| Versión | Previsto | Publicado | Contenido |', 'por definir', 'finales de septiembre 2024'],
    ['| VERSIONES | Fecha prevista | Lanzada el | Novedades |', 'Por determinar', 'a finales de septiembre de 2024'],
  ])('%s', (headings, undecided, late) => {
    expect(read(roadmap(headings, undecided, late))).toEqual(english)
  })

  test('a table of something else is none', () => {
    const files = {
      'roadmaps/gocdb.md': '# GOCDB\n\n| Datum | Wer | Was |\n| --- | --- | --- |\n| 2024-02-01 | Mia | 5.8 |\n',
    }
    expect(read(files)).toEqual([])
  })
})

describe('a table of milestones is read alike', () => {
  const table = (headings: string): Files => ({
    'milestones/grid.md': `# Grid\n\n${headings}\n| --- | --- | --- | --- | --- |\n| MS7 | Plan | Mia | 2024-03-01 | 2024-03-02 |\n`,
  })

  test.each([
    '| Id | Title | Owner | Due | Delivered |',
    '| Nr. | Bezeichnung | Verantwortlich | Fällig am | Geliefert am |',
    '| Jalon | Intitulé | Responsable | Échéance | Livré le |',
    '| Hito | Título | Responsable | Plazo | Entregado |',
  ])('%s', (headings) => {
    expect(read(table(headings))).toEqual([['MS7', 'Plan', 'Mia', ['2024-03-01'], '2024-03-02']])
  })
})
