import { watch } from './watch.ts'

/** Where a proposal is on its way, as those who lead it call it: `Stage 2`, `Draft`. */
const stage =
  '(?:[Ss]tage \\d(?:\\.\\d)?|Draft|Proposal|Candidate(?: Recommendation)?|Accepted|Final(?: Comment Period)?|FCP|Last Call)'
const moves = watch(
  `^\\W*(?:(?:[Ii]t|[Tt]his|[Tt]he (?:proposal|RFC))\\s)?(?:[Mm]ov(?:es|ed|ing)|[Aa]dvanc(?:es|ed|ing)|[Pp]rogress(?:es|ed|ing)|[Pp]romot(?:ed|ing))\\s(?:on\\s)?to\\s(?:the\\s)?${stage}(?:\\s[Ss]tage)?\\W*$`,
  'u',
)

/** Whether words say nothing but which stage a proposal above them came to: `Moves to Draft.` */
export function isMoveToStage(text: string): boolean {
  return moves.test(text)
}
