/** The words of a list that is written as a text, with blanks and line ends between them. */
export function splitWords(list: string): string[] {
  return list.trim().split(/\s+/)
}
