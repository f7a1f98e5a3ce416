import { describe, expect, test } from 'vitest'
import { list, nouns, number, some } from '../../../src/core/words/es/amounts.ts'
import { from, fromTo, on, since, to, until } from '../../../src/core/words/es/days.ts'
import { es } from '../../../src/core/words/es/index.ts'
import { showDate, showListDate, showShortDate, withoutYear } from '../../../src/site/dates.ts'

describe('amounts in Spanish', () => {
  test.each([
    [0, 'ninguna tarea', 'ningún mes', 'ninguno'],
    [1, 'una tarea', 'un mes', 'uno'],
    [12, 'doce tareas', 'doce meses', 'doce'],
    [1040, '1040 tareas', '1040 meses', '1040'],
    [10400, '10.400 tareas', '10.400 meses', '10.400'],
  ])('%d', (amount, feminine, masculine, alone) => {
    expect(number(amount, nouns.action)).toBe(feminine)
    expect(number(amount, nouns.month)).toBe(masculine)
    expect(some(amount, 'm')).toBe(alone)
  })

  test.each([
    [0, '0 reuniones'],
    [1, '1 reunión'],
    [2, '2 reuniones'],
  ])('%d in figures', (amount, words) => expect(es.counts.meeting(amount)).toBe(words))

  test.each([
    [['Ann'], 'Ann'],
    [['Ann', 'Bob', 'Cy'], 'Ann, Bob y Cy'],
    [['Ann', 'Inés'], 'Ann e Inés'],
    [['Ann', 'Hilario'], 'Ann e Hilario'],
    [['agua', 'hielo'], 'agua y hielo'],
  ])('%j', (names, words) => expect(list(names)).toBe(words))
})

describe('dates in Spanish', () => {
  test.each([
    ['2024-03-07', '7 de marzo de 2024', '7 de marzo', '7 de marzo de 2024'],
    ['2024-09', 'septiembre de 2024', 'sept', 'sept de 2024'],
    ['2024-Q3', 'tercer trimestre de 2024', 'T3', 'T3 de 2024'],
    ['2024', '2024', '2024', '2024'],
  ])('%s', (date, whole, short, listed) => {
    expect(showDate(date, es).text).toBe(whole)
    expect(showShortDate(date, es).text).toBe(short)
    expect(showListDate(date, es).text).toBe(listed)
  })

  test.each([
    ['7 de marzo de 2024', '7 de marzo'],
    ['7 de marzo de 2023', '7 de marzo de 2023'],
    ['2024', '2024'],
  ])('%s on a page of 2024', (date, words) => expect(withoutYear(date, '2024', es)).toBe(words))

  test.each([
    [
      '26 de julio de 2010',
      ['el 26', 'hasta el 26', 'desde el 26', 'al 26', 'del 26'].map((words) => `${words} de julio de 2010`),
    ],
    [
      'julio de 2010',
      ['en julio', 'hasta julio', 'desde julio', 'a julio', 'de julio'].map((words) => `${words} de 2010`),
    ],
    [
      'tercer trimestre de 2010',
      ['en el', 'hasta el', 'desde el', 'al', 'del'].map((words) => `${words} tercer trimestre de 2010`),
    ],
    [
      'finales de julio de 2010',
      ['a', 'hasta', 'desde', 'a', 'de'].map((words) => `${words} finales de julio de 2010`),
    ],
  ])('%s with its prepositions', (date, words) => {
    expect([on, until, since, to, from].map((say) => say(date))).toEqual(words)
  })

  test.each([
    ['8 de enero', '26 de marzo de 2024', 'del 8 de enero al 26 de marzo de 2024'],
    ['2017', '2024', '2017 a 2024'],
    ['20 kg', '29 kg', '20 kg a 29 kg'],
  ])('%s to %s', (first, last, words) => expect(fromTo(first, last)).toBe(words))
})
