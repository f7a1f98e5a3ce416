/** Whether letters can be the initials of a name: `DH` of David Horat, `C` of Christos T., `TimT` of Tim Theisen. */
export function fitsInitials(letters: string, name: string): boolean {
  const plain = letters.replace(/[.\s]/g, '')
  if (!/^\p{Lu}[\p{L}]{0,4}$/u.test(plain) || /\p{Ll}{3}/u.test(plain)) return false
  const words = name.toLowerCase().split(/[\s.'’-]+/)
  return spells(
    plain.toLowerCase(),
    words.filter((word) => word !== ''),
  )
}

/** Whether `letters` are beginnings of some of the words, in order. */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true
  return words.some((word, index) => {
    for (let length = 1; length <= letters.length && word.startsWith(letters.slice(0, length)); length += 1) {
      if (spells(letters.slice(length), words.slice(index + 1))) return true
    }
    return false
  })
}
