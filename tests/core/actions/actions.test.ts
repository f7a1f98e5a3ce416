import { describe } from 'vitest'
import type { ActionStatement } from '../../../src/core/parse/actions/statement.ts'
import { testFixtures } from '../fixtures.ts'

/** Only what is stated: an action that is raised, open and without anything else has its text and line. */
describe('actions', () => testFixtures('actions', ({ actions }) => actions.map(toStated)))

function toStated({
  number,
  text,
  owners,
  due,
  opened,
  state,
  isReview,
  isNews,
  parts,
  place,
}: ActionStatement): Record<string, unknown> {
  return {
    ...(number !== null && { number }),
    text,
    ...(owners.length > 0 && { owners }),
    ...(due !== null && { due }),
    ...(opened !== null && { opened }),
    ...(state !== 'open' && { state }),
    ...(isReview && { isReview }),
    ...(!isNews && { isNews }),
    ...(parts.length > 0 && { parts }),
    line: place.line,
  }
}
