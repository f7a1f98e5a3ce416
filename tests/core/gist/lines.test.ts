import { describe, expect, test } from 'vitest'
import { shorten } from '../../../src/core/register/gist/words.ts'

describe('a line that is too long ends where it may', () => {
  test.each<[line: string, length: number, short: string]>([
    ['Mend the import', 20, 'Mend the import'],
    ['Mend the import now', 19, 'Mend the import now'],
    ['Mend the import (low priority, since nobody asked)', 30, 'Mend the import'],
    ['Mend the import; ask the sites', 20, 'Mend the import'],
    ['Mend the import. Ask the sites', 20, 'Mend the import'],
    ['Mend version 3. of the import', 20, 'Mend version 3. of …'],
    ['Mend it. Ask the sites about the import', 30, 'Mend it. Ask the sites about …'],
    ['Mend (the bugs (all) of the import', 24, 'Mend (the bugs (all) of …'],
    ['Mend the import, and soon', 17, 'Mend the import …'],
    ['Mend the import – and soon', 19, 'Mend the import …'],
  ])('%s, %d', (line, length, short) => expect(shorten(line, length)).toBe(short))
})
