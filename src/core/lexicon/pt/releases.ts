import type { ReleaseWords } from '../words.ts'

/** Headings of tables of releases and of milestones in Portuguese, in small letters. */
export const releases: ReleaseWords = {
  columns: {
    version: ['versão', 'versões'],
    tool: ['componente', 'ferramenta', 'produto'],
    released: ['lançada em', 'lançado em', 'publicada em', 'publicado em'],
    planned: ['prevista', 'previsto', 'previsão'],
    date: [],
    status: ['situação'],
    notes: ['notas', 'observações'],
  },
  milestones: { id: [], title: ['marco'], owner: ['responsável'], due: ['prazo'], delivered: ['entregue'], status: [] },
  early: ['início de'],
  mid: ['meados de'],
  late: ['fim de', 'final de'],
  undecided: ['a definir'],
}
