/** Signs that steer a terminal, or turn the order in which letters are shown. */
const steering = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * Write a text as one line that steers nothing: what steers a terminal becomes a sign that stands for it, and what GitHub
 * Actions takes for a command, at the start of a line or in its older form anywhere, becomes none.
 *
 *     '::error::a.md:1:1: …' → './::error::a.md:1:1: …'
 */
export function toPlainLine(text: string): string {
  return text
    .replace(steering, '�')
    .replace(/^\s*::/, './$&')
    .replaceAll('##[', '## [')
}

/** The same for a text of several lines. */
export function toPlainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => toPlainLine(line))
    .join('\n')
}
