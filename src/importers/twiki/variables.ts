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
  for (const [, name = '', value = ''] of text.matchAll(/^(?:\t|   )+\*[ \t]+(?:Set|Local)[ \t]+([A-Z][A-Za-z0-9_]{0,60})[ \t]*=[ \t]*(.*)$/gm)) {
    if (value.length <= maxValue) found.set(name, value.trim())
  }
  return found
}
