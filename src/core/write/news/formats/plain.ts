/** Signs that steer a terminal, turn the direction of a line or cannot be seen; line ends among them. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g

/** Write words of the record as one line that says what it seems to say. */
export function toPlain(text: string): string {
  return text.replace(unseen, ' ').replace(/ {2,}/g, ' ').trim()
}
