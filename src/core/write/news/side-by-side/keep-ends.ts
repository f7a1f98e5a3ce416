/** Write a stretch of a line without losing the spaces at its ends, which part it from the next. */
export function keepEnds(text: string, write: (text: string) => string): string {
  const [, begin = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return `${begin && ' '}${write(words)}${end && ' '}`
}
