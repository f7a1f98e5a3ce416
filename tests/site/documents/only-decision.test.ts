import { expect, test } from 'vitest'
import { toPlain } from '../../../src/core/words/sentence.ts'
import { toMeetingText } from '../../../src/site/documents/minutes.ts'
import { compileFiles, documentAt } from '../../core/content.ts'

const path = 'minutes/ops/2024-03-05.md'

const sentenceOf = (text: string): string => {
  const book = compileFiles({ [path]: text })
  return toPlain(toMeetingText(book, documentAt(book, path)).sentence)
}

test.each([
  ['one decision is said', 'AGREED: keep the old probes.\n', 'One decision. Keep the old probes.'],
  ['several are counted', 'AGREED: keep the old probes.\n\nAGREED: buy disks.\n', 'Two decisions.'],
  [
    'one beside an action comes behind both',
    'AGREED: keep the old probes.\n\n- AI (Mia): order disks\n',
    'One decision, one action raised. Keep the old probes.',
  ],
])('%s', (_, text, sentence) => {
  expect(sentenceOf(text)).toBe(sentence)
})
