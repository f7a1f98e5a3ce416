import { isCancel } from '@clack/prompts'
import { Misuse } from './misuse.ts'

/**
 * Wait for the answer to a question. Throws `Misuse` where nothing is answered: by Ctrl-C, by an empty line, or because the
 * input has ended, of which a question hears nothing.
 */
export async function ask(question: Promise<string | symbol | undefined>, mayBeEmpty = false): Promise<string> {
  const given = await Promise.race([question, untilIdle()])
  if (given === ended) throw new Misuse('the input ended before the question was answered; nothing was written')
  if (isCancel(given) || typeof given !== 'string' || (given.trim() === '' && !mayBeEmpty))
    throw new Misuse('nothing was written')
  return given.trim()
}

const ended = Symbol('ended')

/** Wait until nothing is left that this process could wait for. */
function untilIdle(): Promise<symbol> {
  return new Promise((resolve) => process.once('beforeExit', () => resolve(ended)))
}
