/** A part of a message: its fields, by name in small letters, and what it holds. */
export interface MailPart {
  fields: ReadonlyMap<string, string>
  body: string
}

/** Deepest nesting of parts, and most of them. */
const maxDepth = 6
const maxParts = 200

/** Read the fields and the body of a message or of a part of one (RFC 5322, 2.1). A field may go on in lines that are indented. */
export function readPart(text: string): MailPart {
  const end = text.search(/\n[ \t]*\n/)
  const head = (end === -1 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ')
  const fields = new Map<string, string>()
  for (const [, name = '', value = ''] of head.matchAll(/^([!-9;-~]{1,80}):[ \t]*(.*)$/gm))
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), decodeWords(value.trim()))
  return {
    fields,
    body: end === -1 ? '' : text.slice(end).replace(/^\n[ \t]*\n/, ''),
  }
}

/** Parts that hold something themselves, those within others included. */
export function listParts(part: MailPart, depth = 0): MailPart[] {
  const boundary = /boundary="?([^";]{1,100})"?/i.exec(part.fields.get('content-type') ?? '')?.[1]
  if (boundary === undefined || depth >= maxDepth) return [part]
  return `\n${part.body}`
    .split(`\n--${boundary}`)
    .slice(1, maxParts)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => listParts(readPart(piece.replace(/^[ \t]*\n/, '')), depth + 1))
}

/** The text of a part, from how it was packed for the way (RFC 2045, 6). */
export function unpackText({ fields, body }: MailPart): string {
  const charset = /charset="?([\w-]{1,40})"?/i.exec(fields.get('content-type') ?? '')?.[1] ?? 'utf-8'
  const packing = (fields.get('content-transfer-encoding') ?? '').toLowerCase().trim()
  if (packing === 'base64') return decode(Buffer.from(body, 'base64'), charset)
  if (packing === 'quoted-printable') return decode(unquote(body.replace(/=[ \t]*\n/g, '')), charset)
  return body
}

/** What a part holds, byte for byte. */
export function unpackBytes(part: MailPart): Uint8Array {
  const packing = (part.fields.get('content-transfer-encoding') ?? '').toLowerCase().trim()
  return packing === 'base64' ? Buffer.from(part.body, 'base64') : Buffer.from(unpackText(part))
}

/** `=C3=A9` → the bytes of é */
function unquote(text: string): Uint8Array {
  const bytes: number[] = []
  for (const [piece, hex] of text.matchAll(/=([\dA-F]{2})|[^]/gi)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16))
    else bytes.push(...Buffer.from(piece))
  }
  return Uint8Array.from(bytes)
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  }
}

/** `=?utf-8?Q?Gr=C3=BCn?=` → `Grün` (RFC 2047) */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)[ \t]+(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})\?([QB])\?([^?\s]{0,500})\?=/gi, (_, charset: string, way: string, text: string) =>
      decode(way.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' ')), charset),
    )
}
