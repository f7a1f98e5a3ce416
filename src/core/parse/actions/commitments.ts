import { anyOfWords } from '../../lexicon/index.ts'
import type { CommitmentWords } from '../../lexicon/commitment-words.ts'
import { commitmentWords } from '../../lexicon/commitments.ts'
import { nameWords } from '../../lexicon/names.ts'
import { foldSpace } from '../../text/fold.ts'
import { toWatch, type Watched } from '../../text/watch.ts'
import { findCommittee } from './committees.ts'
import { subjectOfNames } from './assignment.ts'
import { isKnown, isPerson, type KnownNames, pickPeople } from './owners.ts'

/** A sentence, or the clause of one, by which somebody takes something on. */
export interface Commitment {
  /** As written: `Mia`, `the Clerk`, `Ms Berg`. */
  owners: string[]
  text: string
}

const watch = toWatch()
const edge = "(?![\\p{L}\\p{N}'’])"
const word = (words: readonly string[]): string => `(?:${anyOfWords(words)}${edge})`

/** What stands behind somebody who takes something on; the verb is a group where it may be one that gives nothing to do. */
interface Form {
  expression: Watched
  idle: ReadonlySet<string>
}

function toForms(words: CommitmentWords): Form[] {
  const { auxiliaries, infinitive, isLast, undertakings, doing, future } = words
  const idle = new Set(words.idle)
  const adverbs = `(?:${word(words.adverbs)}\\s+){0,2}`
  const between = isLast ? '(?:[^\\s.;:?]+\\s+){0,20}?' : adverbs
  const end = isLast ? `${edge}(?=\\s*(?:[.,;!)]|und\\s|en\\s|$))` : edge
  const sources = [
    `${word(auxiliaries)}\\s+(?<next>${adverbs}${between}(?<verb>${infinitive})${end})`,
    `${word(undertakings)}\\s*\\S`,
    ...(doing.length > 0 ? [`${word(doing)}\\s+(?<verb>\\S+)`] : []),
    ...(future === null ? [] : [`(?<verb>${future})${edge}\\s+\\S`]),
  ]
  return sources.map((source) => ({ expression: watch(`^\\s+${adverbs}${source}`, 'iu'), idle }))
}

const forms = commitmentWords.flatMap(toForms)
const all = (pick: (words: CommitmentWords) => readonly string[]): string => anyOfWords(commitmentWords.flatMap(pick))
const doubt = watch(
  `(?<![\\p{L}\\p{N}])${all(({ doubts }) => doubts)}${edge}|^\\W*${all(({ conditions }) => conditions)}${edge}`,
  'iu',
)

const office = new RegExp(`^(?:the\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,2}?)?${all(({ offices }) => offices)}(?=\\s)`, 'iu')
const titles = [...nameWords.titles, ...commitmentWords.flatMap((words) => words.titles)].map(
  (title) => title.charAt(0).toUpperCase() + title.slice(1),
)
const titled = new RegExp(
  `^(?:${anyOfWords(titles)}\\.?\\s+){1,2}(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){0,2}?(?<surname>\\p{Lu}[\\p{L}'’-]{1,30})(?=\\s+\\p{Ll})`,
  'u',
)
const article = /^(?:The|the|Der|Die|O|A|Os|As|Il|La)\s+(?=\p{Lu})/u

/** Before these somebody may begin a clause: `Website - Mia to find …`, `It was agreed that Mia would …`. */
const borders =
  /(?:[:;,]|\s[–—-])\s+(?:(?:and|but|so|then|und|aber|et|mais|y|e|en|og)\s+)?|\b(?:agreed|decided|resolved|suggested) that\s+|\s(?:and|und|et|og)\s+(?=\p{Lu})|(?<![,&/]|\s(?:and|und|et|y|og))\n|[.!?]\s+(?=@)/gu

/** A sentence that says what somebody is to do is no longer. */
const longest = 300

/**
 * Read what a sentence says that somebody of the meeting is to do, from their name on; `null` where it says nothing of that.
 *
 *     After lunch, Mia will send the plan to the builders.
 *     Website redesign – Jon to find a designer
 */
export function readCommitment(
  sentence: string,
  known: KnownNames,
  surnames: KnownNames,
  before = '',
): Commitment | null {
  if (sentence.length > longest || sentence.endsWith('?') || doubt.test(sentence)) return null
  const said = withoutShortForms(sentence)
  for (const at of startsIn(said, known)) {
    const text = said.slice(at).replaceAll('\n', ' ')
    const subject =
      readSubject(text, known, surnames) ?? readPronoun(text, `${before} ${said.slice(0, at)}`.trim(), known)
    if (subject && isTakenOn(text.slice(subject.length).replace(ofOrganisation, '')))
      return { owners: subject.owners, text: toWhole(text) }
  }
  return readOwn(said, known) ?? readDoneBy(sentence, known) ?? readCommittee(said, known)
}

/** `The Garden Committee will plant it`: a part of those who meet. */
function readCommittee(sentence: string, known: KnownNames): Commitment | null {
  for (const at of startsIn(sentence, known)) {
    const text = sentence.slice(at).replaceAll('\n', ' ')
    const name = findCommittee(text)
    if (name !== null && isTakenOn(text.slice(name.length))) return { owners: [name], text: toWhole(text) }
  }
  return null
}

/** `Mia: will write the list`: what somebody says of nobody else. */
function readOwn(sentence: string, known: KnownNames): Commitment | null {
  const { label = '', rest = '' } = byThemselves.exec(sentence)?.groups ?? {}
  const people = label === '' ? null : pickPeople(label, known, true)
  return people && isTakenOn(` ${rest}`) ? { owners: people, text: foldSpace(sentence) } : null
}
const byThemselves =
  /^(?<label>[^:]{1,40}):\s+(?:for [^.,;:?]{2,40},\s)?(?<rest>(?:will(?! there\s)|is going to|(?:has )?(?:agreed|volunteered|offered) to|wird|soll|va|vai|zal|gaat)\s\p{Ll}.*)$/su

/** The words without the end of parentheses that began before them: `(Mia will send it.)` */
function toWhole(text: string): string {
  const whole = foldSpace(text)
  return whole.endsWith(')') && !whole.includes('(') ? whole.slice(0, -1) : whole
}

const doneBy = watch(`(?<![\\p{L}])${all(({ by }) => by)}\\s+(?<people>[^.;:()]{2,60}?)[.]?$`, 'iu')

/** `Der Anstrich erfolgt durch Leon`: what is done by somebody, who is named behind it. */
function readDoneBy(sentence: string, known: KnownNames): Commitment | null {
  const people = pickPeople(doneBy.exec(sentence)?.groups?.people ?? '', known, true)
  const isOfCall = sentence.split(/\s+/, 3).some((each) => ofTheCall.test(each))
  return people && !isOfCall ? { owners: people, text: foldSpace(sentence) } : null
}

/** `Die Protokollführung erfolgt durch Mia` tells of the meeting itself. */
const ofTheCall = watch(`^${all(({ ofCall }) => ofCall)}`, 'iu')

const pronoun = watch(`^${all(({ pronouns }) => pronouns)}${edge}`, 'iu')

/** `Mia knows them; she will apply`: whoever the words before name, where they begin with that name and with no other. */
function readPronoun(text: string, before: string, known: KnownNames): Subject | null {
  const [word] = pronoun.exec(text) ?? []
  if (word === undefined || before === '' || before.length > 2 * longest || startsIn(before, known).length === 0)
    return null
  const capitals = [...before.matchAll(/@?\p{L}[\p{L}\p{N}_-]*/gu)].map(([each]) => each)
  const others = capitals.slice(1).filter((each) => /^[\p{Lu}@]/u.test(each))
  const [owner = ''] = capitals
  const isAlone =
    isKnown(owner, known) && others.every((each) => !isPerson(each, known) || before.startsWith(`${owner} ${each}`))
  return isAlone ? { owners: [owner], length: word.length } : null
}

/** `Jon’s going to`, `she’ll`, `Mia Will send it` */
function withoutShortForms(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})['’]ll(?=\s)/gu, ' will')
    .replace(/(?<=\p{L})['’]s(?= going to\s)/gu, ' is')
    .replace(/(?<=\p{Ll} )(?:Will|To|Shall)(?= (?!to )\p{Ll})/gu, (word) => word.toLowerCase())
}

/** Where clauses of a sentence begin; what somebody says is not taken apart: `Mia: Jon will do it`. */
function startsIn(sentence: string, known: KnownNames): number[] {
  const [, label = ''] = /^([^:]{1,40}):\s/.exec(sentence) ?? []
  if (label !== '' && pickPeople(label, known, true)) return []
  return [0, ...[...sentence.matchAll(borders)].map(({ 0: border, index }) => index + border.length)]
}

/** Who does something at the start of a text, and how many letters name them. */
interface Subject {
  owners: string[]
  length: number
}

function readSubject(text: string, known: KnownNames, surnames: KnownNames): Subject | null {
  const before = article.exec(text)?.[0].length ?? 0
  const names = subjectOfNames(text.slice(before))
  const people = names === null ? null : pickPeople(names, known, true)
  if (names !== null && people) return { owners: people, length: before + names.length }
  const named = titled.exec(text)
  if (named && isOfMeeting(named.groups?.surname ?? '', surnames))
    return { owners: [named[0]], length: named[0].length }
  const [whole] = office.exec(text) ?? []
  // `the chair will call on you` explains what a chair does.
  return whole === undefined || !/^(?:(?:the|der|die) (?:\p{Ll}+ )?)?\p{Lu}/u.test(whole)
    ? null
    : { owners: [whole.replace(/^the\s+/i, '')], length: whole.length }
}

/** Where nobody is listed, a title tells somebody of the meeting. */
function isOfMeeting(surname: string, surnames: KnownNames): boolean {
  return /^\p{Lu}/u.test(surname) && (surnames.size === 0 || surnames.has(surname.toLowerCase()))
}

function isTakenOn(rest: string): boolean {
  return forms.some(({ expression, idle }) => {
    const match = expression.exec(rest)
    if (!match) return false
    const { verb = '', next = '' } = match.groups ?? {}
    return !idle.has(verb.toLowerCase()) && !idle.has(firstWord(next))
  })
}

/** `Mia Berg of Acme will …`: where somebody comes from. */
const ofOrganisation =
  /^\s+(?:\((?:\p{Lu}[\p{L}&.-]*\s?){1,3}\)|(?:of|from|at|von|vom|de|du|del|da|van|di)\s(?:the\s)?\p{Lu}[\p{L}&.-]*(?:\s\p{Lu}[\p{L}&.-]*){0,2})(?=\s)/u

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0].toLowerCase() ?? ''
}
