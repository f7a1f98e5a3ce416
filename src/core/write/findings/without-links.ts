const gap = '\u200b'

/**
 * Write a message so that no reader of reports makes a link, an image or a placeholder of it (SARIF 2.1.0 §3.11.5, §3.11.6):
 * a sign that cannot be seen parts what would be one.
 */
export function withoutLinks(message: string): string {
  return message.replace(/\](?=\()|\{(?=\d+\})|:(?=\/\/)|[@#!](?=[\p{L}\p{N}[])/gu, `$&${gap}`)
}
