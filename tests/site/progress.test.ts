import { expect, test } from 'vitest'
import { openProgress } from '../../src/cli/progress.ts'

/** What is written while 40 documents are read, half a second each, and two pages are drawn. */
function watch(options: { isVerbose: boolean; isTerminal: boolean; each: number }): string {
  let time = 0
  let written = ''
  const write = (text: string): void => void (written += text)
  const progress = openProgress({ ...options, write, now: () => time })
  progress.begin('Reading documents')
  for (let count = 0; count < 40; count += 1) {
    time += options.each
    progress.step()
  }
  progress.begin('Making pages')
  progress.step()
  progress.end()
  return written
}

test('a terminal gets a line that changes once the work takes over two seconds, and is gone at the end', () => {
  const written = watch({ isVerbose: false, isTerminal: true, each: 500 })
  expect(written).not.toContain('documents: 3\u001b')
  expect(written).toContain('Reading documents: 40')
  expect(written.endsWith('\r\u001b[K')).toBe(true)
})

test('quick work says nothing, and neither does work that nobody watches', () => {
  expect(watch({ isVerbose: false, isTerminal: true, each: 10 })).toBe('')
  expect(watch({ isVerbose: false, isTerminal: false, each: 500 })).toBe('')
})

test('who asks gets the time of each stage, wherever it is written to', () => {
  expect(watch({ isVerbose: true, isTerminal: false, each: 500 })).toBe(
    'Reading documents: 40 in 20.0 s\nMaking pages: 1 in 0.0 s\n',
  )
})

test('says how much is left where it is known how many there are', () => {
  let time = 0
  let written = ''
  const write = (text: string): void => void (written += text)
  const progress = openProgress({ isVerbose: false, isTerminal: true, write, now: () => time })
  progress.begin('Reading sources', 5000)
  for (let count = 0; count < 2000; count += 1) {
    time += 10
    progress.step()
  }
  expect(written.split('\r\u001b[K').at(-1)).toBe('Reading sources: 2,000 of 5,000, about 30 s left')
})
