import { expect, test } from 'vitest'
import type { YearFacts } from '../../../src/core/words/en/series.ts'
import type { ToolFacts } from '../../../src/core/words/en/tool.ts'
import { es } from '../../../src/core/words/es/index.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'

const { sentences } = es

const toYear = (year: string, meetings: number, recorded: number, usual: number | null): YearFacts => ({
  year,
  href: `/${year}/`,
  meetings,
  recorded,
  usual,
})

test.each<[YearFacts[], number, string]>([
  [[], 0, 'No consta ninguna reunión.'],
  [[], 1, '1 reunión sin fecha.'],
  [[toYear('2024', 1, 0, null)], 0, '1 reunión en 2024. Ninguna reunión anotó quién asistió.'],
  [
    [toYear('2024', 42, 25, 4), toYear('2023', 36, 36, 7)],
    0,
    '78 reuniones en dos años, de 36 a 42 al año. Asistencia habitual: siete personas en 2023, cuatro personas en 2024; en 2024, 17 de las 42 reuniones no anotaron quién asistió.',
  ],
])('a series of %j', (years, undated, sentence) => {
  expect(toPlain(sentences.series('meeting', years, undated))).toBe(sentence)
})

const tool: ToolFacts = {
  newest: null,
  silence: null,
  next: null,
  passed: null,
  supported: [],
  said: 0,
  documents: 0,
  lastSaid: null,
}
const newest = { version: '3.11', date: '30 de enero de 2026', href: '/a/' }

test.each<[Partial<ToolFacts>, string]>([
  [{}, 'Ningún documento habla todavía de ella.'],
  [{ said: 1, documents: 1 }, 'Un documento habla de ella.'],
  [
    { said: 9, documents: 3, lastSaid: { date: '4 de mayo de 2024', href: '/b/' } },
    'Tres documentos hablan de ella, el último: 4 de mayo de 2024.',
  ],
  [
    { newest, silence: { days: 60, longest: 20 } },
    'La versión más reciente es 3.11, del 30 de enero de 2026; en los dos meses siguientes no ha salido ninguna, la pausa más larga de este archivo.',
  ],
  [
    {
      next: { version: '4.0', date: 'finales de julio de 2027', href: '/c/' },
      supported: [{ version: '3.10', until: es.support.forMore(1), href: '/d/' }],
    },
    'La próxima es 4.0, prevista para finales de julio de 2027. Con soporte: 3.10 durante 1 día más.',
  ],
])('a tool of which is known %j', (facts, sentence) => {
  expect(toPlain(sentences.tool({ ...tool, ...facts }))).toBe(sentence)
})

test.each([
  [0, 0, 'Ningún nombre figura en las listas de asistencia.'],
  [1, 1, 'Un nombre figura en las listas de asistencia, una sola vez.'],
  [
    508,
    240,
    '508 nombres figuran en las listas de asistencia, 240 de ellos una sola vez. Dos grafías son una misma persona solo cuando es seguro.',
  ],
])('%i people', (all, once, sentence) => expect(toPlain(sentences.people(all, once))).toBe(sentence))

test.each([
  [0, 0, 'Ninguna persona procede de ella.'],
  [1, 1, 'Una persona procede de ella; así consta en una reunión.'],
  [3, 12, 'Tres personas proceden de ella; así consta en doce reuniones.'],
])('an organisation of %i people', (people, meetings, sentence) =>
  expect(toPlain(sentences.organisation(people, meetings))).toBe(sentence),
)

test.each([
  [0, 0, 0, 0, 'En ninguna reunión.'],
  [1, 1, 1, 1, 'En una reunión, en 2024. Asumió una tarea; está en la lista.'],
  [
    258,
    296,
    309,
    4,
    'En 258 de las 296 reuniones, de la primera a la última, que anotaron la asistencia, en 2024. Asumió 309 tareas; cuatro están en la lista.',
  ],
])('a person at %i meetings', (attended, recorded, actions, listed, sentence) => {
  const facts = { attended, recorded, span: 'en 2024', actions, actionsHref: '/a/', listed }
  expect(toPlain(sentences.person(facts))).toBe(sentence)
})

test.each([
  [0, 0, 'No se ha indicado ningún valor.'],
  [0, 1, 'Se indicó un valor, pero ya no se indica.'],
  [0, 5, 'Se indicaron cinco valores, pero ya no se indica ninguno.'],
  [1, 1, 'Un valor se sigue indicando, uno ya no.'],
  [8, 103, 'Ocho valores se siguen indicando, 103 ya no.'],
])('%i numbers that are stated and %i that were', (living, ended, sentence) =>
  expect(toPlain(sentences.numbers(living, ended, []))).toBe(sentence),
)
