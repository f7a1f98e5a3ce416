import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The words that such a team uses most; all others are made of syllables. */
const common =
  'the to a of and in for is on release ticket cluster site production report patch update server storage queue probe package service operations testing upgrade network schedule plan factory portal transfer failure review status database replica version team weekly action document mirror certificate gateway worker memory kernel'.split(
    ' ',
  )
const syllables =
  'ba be bo da de do fa fi ga ge ka ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  )
/** How many different words a large archive has. */
const vocabularySize = 6000

/** A generator of numbers below 1 that gives the same sequence for the same seed (mulberry32). */
function toRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Write `count` minutes of about 750 words and two actions each, weekly in ten series, and return the path of one in the middle. */
export function writeCorpus(folder: string, count: number): string {
  const random = toRandom(20101122)
  const syllable = (): string => syllables[Math.floor(random() * syllables.length)] ?? ''
  const rare = Array.from({ length: vocabularySize - common.length }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''),
  )
  const words = [...common, ...rare]
  // The frequencies of words fall off with their rank, as in any language (Zipf's law).
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? ''
  const sentence = (): string => `${Array.from({ length: 8 + Math.floor(random() * 10) }, word).join(' ')}.`
  const actions = new Map<string, string[]>()
  let middle = ''
  for (let index = 0; index < count; index += 1) {
    const series = `team-${index % 10}`
    const date = new Date(Date.UTC(2004, 0, 5) + Math.floor(index / 10) * 7 * 86_400_000).toISOString().slice(0, 10)
    // Two actions a meeting, each carried on for four.
    if (index % 40 < 10) actions.set(series, [sentence(), sentence()])
    const sections = Array.from({ length: 8 }, (_, section) => {
      const items = Array.from(
        { length: 4 },
        (__, item) =>
          `- ${section < 2 && item === 0 ? `AI (Mia): ${actions.get(series)?.[section]}` : `Mia: ${sentence()}`} See [the list](../${series}/${date}.md) and \`cmd-${section}\`.`,
      )
      return `## Section ${section} about ${word()}\n\n${sentence()} ${sentence()}\n\n${items.join('\n')}\n`
    })
    const table = '| # of tickets | Change | State |\n| --- | --- | --- |\n| 12 | +3 | Open |\n| 4 | -1 | Ready |\n'
    const text = `# Weekly meeting, ${date}\n\n**Attending:** Mia Berg, Jon Dahl (JD), Ines, Paulo\n\n${sections.join('\n')}\n${table}`
    const path = `minutes/${series}/${date}.md`
    mkdirSync(join(folder, 'minutes', series), { recursive: true })
    writeFileSync(join(folder, path), text)
    if (index === Math.floor(count / 2)) middle = path
  }
  return middle
}
