import { nameWords } from '../../lexicon/names.ts'
import { anyOfWords } from '../../lexicon/index.ts'

/** Where somebody holds an office, before it: `Borough Councillor`, `Deputy Mayor`. */
const places = '(?:Borough|City|County|District|Parish|Town|Vice|Deputy)[ -]'

/** Offices that name many, so that each name behind them is a surname: `Councilors Berg, Dahl and Roth`. */
const plural =
  /^(?:Cllrs|Council(?:l?ors|members)|Commissioners|Supervisors|Trustees|Selectmen|Messrs|MM|Sres)\.? \p{Lu}/u

/** Forms of address that stay before a surname alone, which another of the list may have: `Frau Berg`, `Herr Berg`. */
const beforeSurname = /^(?:Frau|Fr|Herr|Hr|Mme|Mmes|Mlle|M|Sr|Sra|Srta|Sig|Signora?|Señora?|Dhr|Mevr|Mw)$/iu

/** Letters that are first names too, so that only a full stop makes them a title: `Hon`, `Ing`. */
const isShort = (word: string): boolean =>
  word.length < 4 && !/^(?:Dr|Mrs?|Ms|Mx|Mme|Sra|Sir|Rev|Sig|Dhr|Dña)$/iu.test(word)

const place = new RegExp(`^${places}(?=${anyOfWords([...nameWords.titles])}\\b)`, 'iu')

/** `Council Member Mia Berg` */
const councils = /^(?:(?:City|Town|County) )?Council ?[Mm]embers? (?=\p{Lu})/u

/** `The Revd Mia Berg` */
const article = new RegExp(`^The (?=${anyOfWords([...nameWords.titles])}\\b)`, 'iu')

/** Whether a text begins with a title of several people: `Councilors Berg, Dahl and Roth`. */
export function namesMany(text: string): boolean {
  return plural.test(text)
}

/** Take titles off a name: `Cllr Mrs D Berg`, `Ilmo. Sr. Juan Díaz`, `Dr. Dee Faro` give `D Berg`, `Juan Díaz`, `Dee Faro`. */
export function withoutTitle(name: string): string {
  const [first = '', ...rest] = name.replace(article, '').replace(councils, '').replace(place, '').split(' ')
  const plain = first.replaceAll('.', '')
  const isTitle =
    (nameWords.titles.has(plain.toLowerCase()) && !(isShort(plain) && !first.endsWith('.'))) ||
    (first.endsWith('.') && nameWords.degrees.has(plain.toLowerCase()))
  const isKept = rest.length === 0 || (rest.length === 1 && beforeSurname.test(plain))
  if (isTitle && /^\p{Lu}/u.test(first) && !isKept) return withoutTitle(rest.join(' '))
  return name.replace(article, '').replace(councils, '')
}
