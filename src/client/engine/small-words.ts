import { foldLetters } from '../../core/write/search/letters.ts'

/**
 * Words of questions and sentences that say nothing of what is looked for, by language, folded: they never decide.
 * English is spoken of tools in every record.
 */
const english = toSet(
  `a about above after again all am an and any are as at be because been before being but by can could did do does
  doing done for from get gets getting got had has have having he her here him his how i if in into is isn it its just
  many may me might more most much must my no nor not of off on once only or other our out over own say says said she
  should so some such than that the their them then there these they this those though through to too under until up us
  was we were what when where whether which while who whom whose why will with would you your`,
)

const others: Readonly<Record<string, ReadonlySet<string>>> = {
  de: toSet(
    `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei dafür damit dann das
    dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses dir doch dort du durch ein
    eine einem einen einer eines er es etwas für gab gar geworden gibt habe haben hast hat hatte hatten ich ihm ihn ihnen
    ihr ihre im in ins ist ja jede jedem jeden jeder jedes kann kein keine können man mehr mein mich mir mit muss müssen
    nach nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr sein seine seit sich sie sind so soll sollen sollte
    über um und uns unser unsere unter viel viele vom von vor wann war waren warum was weil welche welchem welchen
    welcher welches wem wen wenn wer werden wessen wie wieder wieso will wir wird wo woher wohin worden wurde wurden zu
    zum zur zwischen`,
  ),
  es: toSet(
    `a al algo ante antes aquel aquella así aún como con cómo cuál cuáles cuando cuándo cuánto cuántos de del desde dice
    dijo donde dónde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están estar este
    esto estos estas estaba fue fueron ha había hace hacer hacia han hasta hay he la las le les lo los más me mi mis muy
    ni no nos nosotros nuestra nuestro o otra otro para pero por porque puede pueden que qué quién quienes quiénes se
    sea según ser si sí sido sin sobre son su sus también tan te tiene tienen tras tu u un una unas uno unos ya yo`,
  ),
  fr: toSet(
    `a à afin ai alors après as au aucun aussi autre autres aux avant avec avoir c'est ça ce cela celle celui ces cet
    cette ceux chez comme comment d'un d'une dans de depuis des dit dont du elle elles en encore entre es est est-ce et
    été était étaient être eu fait faut il ils j'ai je jusque la là le les leur leurs lors lui ma mais même mes mon n'a
    n'est ne ni non nos notre nous on ont ou où par parce pas peu peut plus pour pourquoi près puis qu'a qu'est-ce qu'il
    qu'ils qu'on quand que quel quelle quelles quels qui quoi s'est sa sans se sera ses si son sont sous sur ta te tous
    tout toute toutes très tu un une va vers voici vos votre vous y`,
  ),
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(foldLetters(words).split(/\s+/))
}

/** How many small words of another language a search must have to be taken for a sentence of it. */
const enough = 2

/**
 * Tell which words of a search are small: those of English, of the language of the record by its tag, and of the
 * language in which somebody asks, since a series may have another than the record.
 */
export function toSmallWords(words: readonly string[], lang: string): ReadonlySet<string> {
  const typed = new Set(words.map(toPlain))
  const spoken = Object.entries(others).map(([language, list]) => {
    const own = [...typed].filter((word) => list.has(word) && !english.has(word))
    return { language, list, count: own.length }
  })
  const inEnglish = [...typed].filter((word) => english.has(word)).length
  const most = Math.max(enough, inEnglish, ...spoken.map(({ count }) => count))
  const record = lang.toLowerCase().split('-')[0]
  const lists = spoken.filter(({ language, count }) => language === record || count === most)
  return new Set([...typed].filter((word) => english.has(word) || lists.some(({ list }) => list.has(word))))
}

/** Write a word as the lists have it: `Für` → fur, `qu’il` → qu'il. */
export function toPlain(word: string): string {
  return foldLetters(word).replace(/’/g, "'")
}
