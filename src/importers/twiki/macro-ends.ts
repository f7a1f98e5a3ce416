/** Match the braces of macros such as `%TABLE{sort="off"}%`, which may hold others, in one pass: start → end. */
export function matchMacros(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/%[A-Z][A-Z0-9_]{0,60}(?::[A-Za-z0-9_]{1,60})?\{|\}%/g)) {
    if (sign !== '}%') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) ends.set(start, index + 2)
    }
  }
  return ends
}

/**
 * Parameters of a macro; the one without a name has the name ''.
 *
 * `"default" name="value" other="a \"b\""`
 */
export function parseParameters(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(
    /(?:([A-Za-z_]\w{0,60})[ \t\n]{0,20}=[ \t\n]{0,20})?"((?:[^"\\]|\\[^])*)"/g,
  )) {
    if (!found.has(name)) found.set(name, value.replace(/\\(["\\])/g, '$1'))
  }
  return found
}
