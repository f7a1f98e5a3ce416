/** What everybody agreed that is so: the words behind it. */
const jointly =
  /^\W*(?:[^.;:?]{0,140}\s)?(?:we|all|everyone|everybody|participants|attendees|those present|group|team)(?: \p{L}+)? (?:agree[sd]?|concluded) that\s(?<what>.*)$|^\W*(?:(?:general|broad|strong|clear|full|rough|good) )?(?:agreement|consensus)(?: (?:from|among|between) [^.;:?]{2,60}?)? that\s(?<what>.*)$|^\W*(?:[^.;:?]{0,40}\s)?(?:agreement|consensus|conclusion|decision) (?:is|was) that\s(?<what>.*)$|^\W*(?:[^.;:?]{0,140}\s)?(?:it (?:was|is) (?:\p{L}+ )?(?:agreed|concluded)|there was (?:agreement|consensus)) that\s(?<what>.*)$|^\W*(?:the )?(?:\p{L}+ ){0,3}agreed (?<what>(?:the|an?)\s.*)$|^\W*(?:(?:all|also|then|broadly|generally|everyone|everybody|unanimously|provisionally) )?agreed(?:,? (?:in|at|during|with|from) [^.;:?]{2,60}?)?,? (?:that\s(?<what>.*)|(?<what>(?!(?:that|to|on|for|let['’]?s)\s).*))$/iu
const toBeDone =
  /\b(?:should|will|shall|must|would(?! be (?:\p{L}+ly )?(?:good|nice|difficult|useful|great|hard|better|best|interesting|helpful|confusing|easy|easier)\b)|can (?:be|ship|go|start|move|land|proceed|merge|close|use|have)|is to|are to|needs? to be)\b/iu
const howItIs =
  /^(?:[^\s]+\s){0,12}?(?:is|are|was|were|isn['’]t|aren['’]t|looks?|seems?|sounds?|feels?|makes?|might|may|could|would|can|has|have|had|needs?|wants? to (?:be|have|keep|see)|likes?|thinks?|there['’]s|it['’]?s|that['’]s)\s/i

/** Whether a sentence only says what all think: `Everybody agreed that it is fine`, but not `… that it will be closed` or `… that the lamp stays on`. */
export function isOpinion(sentence: string): boolean {
  const what = jointly.exec(sentence)?.groups?.what
  return (
    what !== undefined &&
    !toBeDone.test(
      what.split(/[,;]\s(?:it|which|this|that|and|but)\s|[:–-]\s|\sand\s(?=(?:will|would)\s)/i)[0] ?? '',
    ) &&
    howItIs.test(what)
  )
}
