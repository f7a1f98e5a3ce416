import { expect, test } from 'vitest'
import type { ActionsFacts } from '../../../src/core/words/en/actions.ts'
import type { HomeFacts } from '../../../src/core/words/en/home.ts'
import type { MinutesFacts } from '../../../src/core/words/en/minutes.ts'
import { es } from '../../../src/core/words/es/index.ts'
import { toPlain } from '../../../src/core/words/sentence.ts'

const { sentences } = es

const home: HomeFacts = {
  noun: 'meeting',
  series: null,
  href: '/minutes/ops/2021-03-04/',
  present: 4,
  raised: 7,
  decided: 0,
  listed: 8,
  left: 4,
  listHref: '/actions/',
  moved: 0,
  late: null,
  silentSince: null,
}

test.each<[Partial<HomeFacts>, string]>([
  [
    {},
    'En la última reunión: cuatro personas y siete tareas nuevas. Ocho están en la lista; cuatro de la reunión anterior ya no.',
  ],
  [
    {
      present: 1,
      raised: 1,
      decided: 1,
      moved: 1,
      listed: 1,
      left: 1,
      late: [{ kind: 'action', amount: 1, href: '/a/' }],
    },
    'En la última reunión: una persona, una decisión, una tarea nueva y una versión con fecha nueva. Una tarea está en la lista; una de la reunión anterior ya no. Una tarea lleva retraso.',
  ],
  [
    { present: null, raised: 0, listed: 0, left: 0, silentSince: '4 de marzo de 2021' },
    'En la última reunión: ninguna tarea nueva. Ninguna está en la lista. No consta ninguna reunión desde el 4 de marzo de 2021.',
  ],
  [
    { noun: 'report', series: 'Obras', present: null, listed: null, left: null, late: [] },
    'En el último informe de Obras: siete tareas nuevas. Nada lleva retraso.',
  ],
])('the sentence of the home page: %j', (facts, sentence) => {
  expect(toPlain(sentences.home({ ...home, ...facts }))).toBe(sentence)
})

const nothing: MinutesFacts = {
  decided: 0,
  raised: 0,
  carried: 0,
  closed: 0,
  moved: 0,
  again: null,
  topics: [],
  sections: null,
}

test.each<[Partial<MinutesFacts>, string]>([
  [
    { raised: 9, carried: 2, again: 2 },
    'Nueve tareas abiertas, dos continuadas; la reunión siguiente retomó dos de las once.',
  ],
  [{ raised: 1, again: 1 }, 'Una tarea abierta; la reunión siguiente la retomó.'],
  [{ raised: 1, again: 0 }, 'Una tarea abierta; la reunión siguiente no la retomó.'],
  [{ raised: 3, again: 3 }, 'Tres tareas abiertas; la reunión siguiente las retomó todas.'],
  [{ raised: 3, again: 0 }, 'Tres tareas abiertas; la reunión siguiente no retomó ninguna.'],
  [{ decided: 2, closed: 1, moved: 2 }, 'Dos decisiones, una tarea terminada, dos versiones con fecha nueva.'],
  [{ topics: ['pozo', 'huerta'] }, 'Temas: pozo y huerta.'],
  [{ sections: { said: 6, all: 9 } }, 'Seis de las nueve secciones tienen algo que comunicar.'],
  [{ sections: { said: 1, all: 9 } }, 'Una de las nueve secciones tiene algo que comunicar.'],
  [{ sections: { said: 0, all: 9 } }, 'Ninguna de las nueve secciones tiene nada que comunicar.'],
  [{ sections: { said: 9, all: 9 } }, 'Las nueve secciones tienen algo que comunicar.'],
  [{ sections: { said: 0, all: 1 } }, 'Su sección no tiene nada que comunicar.'],
  [{}, ''],
])('the sentence of a meeting: %j', (facts, sentence) => {
  expect(toPlain(sentences.minutes({ ...nothing, ...facts }))).toBe(sentence)
})

const register: ActionsFacts = {
  all: 1040,
  listed: 8,
  asleep: 0,
  left: 4,
  leftHref: '#left',
  overdue: 2,
  done: 5,
  once: 728,
  isCarried: true,
}

test.each<[Partial<ActionsFacts>, string]>([
  [
    {},
    'Ocho están en la lista, dos de ellas con retraso. Cuatro salieron de la lista en la última reunión sin que nadie dijera por qué. 728 de las 1032 que ya no están se anotaron en una sola reunión. Cinco constan como terminadas.',
  ],
  [
    { all: 3, listed: 1, left: 1, overdue: 1, done: 1, once: 0 },
    'Una está en la lista, con retraso. Una salió de la lista en la última reunión sin que nadie dijera por qué. Una consta como terminada.',
  ],
  [{ all: 3, listed: 0, left: 0, overdue: 0, done: 0, once: 0 }, 'Ninguna está en la lista.'],
])('a register of actions: %j', (facts, sentence) => {
  expect(toPlain(sentences.actions({ ...register, ...facts }))).toBe(sentence)
})

test.each([
  ['open', null, 'Abierta el 4 de marzo, en la lista de tres reuniones. Responsables: Ann y Bob.'],
  [
    'left',
    null,
    'Abierta el 4 de marzo, en la lista de tres reuniones hasta el 18 de marzo, luego desaparecida sin explicación. Últimos responsables: Ann y Bob.',
  ],
  [
    'over',
    'closed',
    'Abierta el 4 de marzo, en la lista de tres reuniones hasta el 18 de marzo, luego cerrada. Últimos responsables: Ann y Bob.',
  ],
] as const)('an action that is %s', (fate, state, sentence) => {
  const facts = {
    raised: { text: '4 de marzo', href: '/a/' },
    meetings: 3,
    last: { text: '18 de marzo', href: '/b/' },
    lastNews: null,
    owners: ['Ann', 'Bob'],
    fate,
    state,
    overdueSince: null,
  }
  expect(toPlain(sentences.action(facts))).toBe(sentence)
})
