import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/parse/speech/sentences.ts'
import { isSpeakerLabel } from '../../../src/core/parse/speech/speakers.ts'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())

describe('a text is split where a sentence ends', () => {
  test.each<[text: string, sentences: string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said "yes." She left', ['He said "yes."', 'She left']],
    ['The rate is 5. Mia asked', ['The rate is 5.', 'Mia asked']],
    ['One\n\ntwo', ['One', 'two']],
    ['all of it\nMia: no', ['all of it', 'Mia: no']],
    ['all of it\nACTION: buy tapes', ['all of it', 'ACTION: buy tapes']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences))

  test.each([
    'Version 3.5 is out',
    'All wrapped\ninto lines',
    'Wir treffen uns am 6. Juli wieder',
    'We met J. Falk there',
    'Tapes etc. stay. or not',
  ])('but not %j', (text) => expect(split(text)).toEqual([text]))

  test.each(
    'e.g i.e cf vs etc ca approx no nr mr ms mrs dr prof st resp incl jan feb mar apr aug sep sept oct nov dec'.split(
      ' ',
    ),
  )('nor behind %s.', (short) => {
    expect(split(`See ${short}. Falk there`)).toHaveLength(1)
    expect(split(`See (${short}. Falk) there`)).toHaveLength(1)
    expect(split(`See x${short}. Falk there`)).toHaveLength(2)
  })
})

describe('letters before a colon that name nobody', () => {
  test.each('URL uri ID ip OS ETA TBD tba tel FAX FAQ API CPU log ok NB PS FYI re CC note'.split(' '))(
    '%s',
    (letters) => expect(isSpeakerLabel(letters)).toBe(false),
  )
  test.each(['MB', 'JF', 'NBX', 'REX'])('but %s', (letters) => expect(isSpeakerLabel(letters)).toBe(true))
})
