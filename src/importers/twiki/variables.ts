import type { Topic } from './topic.ts'

/** Longest value of a variable that is put into a text. */
const maxValue = 2_000

/**
 * Collect the variables that a topic sets; the wiki reads them in comments too.
 *
 * ```
 *    * Set VERSION = 3.1
 *    * Local HOST = server
 * ```
 */
export function readVariables(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(
    /^(?:\t|   )+\*[ \t]+(?:Set|Local)[ \t]+([A-Z][A-Za-z0-9_]{0,60})[ \t]*=[ \t]*(.*)$/gm,
  )) {
    if (value.length <= maxValue) found.set(name, value.trim())
  }
  return found
}

/** Deepest nesting of values of variables within each other. */
const maxDepth = 4

/** Take the value of a variable to put it into the topic; `null` where none is set, or those put in are too deep or too many. */
export function takeValue(
  { variables, allowance }: Pick<Topic, 'variables' | 'allowance'>,
  name: string,
  depth: number,
): string | null {
  const value = variables.get(name)
  if (value === undefined || depth >= maxDepth || value.length > allowance.left) return null
  allowance.left -= value.length
  return value
}
