/** A name that the wiki recognises by itself: small and large letters mixed, as in `WeeklyMeeting2021`. */
const wikiWord = /^[A-Z]+[a-z0-9]+[A-Z]+[A-Za-z0-9]*$/

/** Tell whether a word is one that the wiki takes for a name, of a topic or, behind `#`, of an anchor. */
export function isWikiWord(word: string): boolean {
  return wikiWord.test(word)
}

/** Write the words of a WikiWord apart: `MiaBerg` → `Mia Berg`. */
export function spaceOut(word: string): string {
  return word.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replace(/_/g, ' ')
}
