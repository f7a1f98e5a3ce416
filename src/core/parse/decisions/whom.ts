/** No sentence that says of whom or what the next one speaks has more letters. */
export const longestBefore = 200

const ofSomebody = /^(?:she|he|they (?:are|were)|er(?! (?:is|wordt|werd)\s)|sie|elle|elles|ella|él)\s/i
const ofTopic =
  /^(?:(?:the|this) (?:agenda )?(?:item|matter|topic|point|question)|(?:der|dieser) (?:tagesordnungs)?punkt|(?:le|ce) (?:point|sujet)|(?:el|este) (?:punto|tema|asunto)|(?:o|este) (?:ponto|assunto)|il punto|(?:het|dit) (?:agenda)?punt|punktet)\s/i
/** A topic is named in a few words: `Parking.` */
const fewWords = 6

/** `Charlotte se propose. Elle est élue.`, `Parking. The item was deferred.`: of whom or what a sentence speaks stands before it. */
export function withWhom(sentence: string, before: string): string {
  const isAbout = ofSomebody.test(sentence) || (ofTopic.test(sentence) && before.split(' ').length <= fewWords)
  return isAbout && before !== '' && before.length <= longestBefore ? `${before} ${sentence}` : sentence
}
