/** Write out the numeric character references of HTML and XML, `&#106;` and `&#x6a;`, for which `accepts` the letter says yes. */
export function decodeReferences(text: string, accepts: (letter: string) => boolean = () => true): string {
  return text.replace(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
    (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      const letter = code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return letter !== '' && accepts(letter) ? letter : reference
    },
  )
}
