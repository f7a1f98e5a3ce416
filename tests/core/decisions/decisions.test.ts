import { describe } from 'vitest'
import { testFixtures } from '../fixtures.ts'

describe('decisions', () =>
  testFixtures('decisions', ({ decisions }) => decisions.map(({ text, place }) => ({ text, line: place.line }))))
