import { isCommonWord } from '../../lexicon/common-words.ts'
import { privacyWords } from '../../lexicon/privacy.ts'
import { anyOf, type Detector } from './detector.ts'

const name = '[\\p{L}\\p{N}_.%+-]{1,64}'
/** Several of one host: `{mia,jon}@nordlab.example`. */
const names = '\\{[\\p{L}\\p{N}_.,%+\\s-]{3,200}\\}'
/** What the sign and the dot are called where they stand between brackets or marks. */
const signWord =
  '(?:at|ät|bei|chez|arobas[e]?|arroba|chiocciola|chiocciolina|klammeraffe|affe|apenstaart(?:je)?|apestaart(?:je)?|ma[łl]pa|snabel-?a|kr[øo]llalfa|zavin[áa][čc]|kukac|собака|æt|at[ -](?:sign|symbol|zeichen))'
const dotName = '(?:dot|d0t|punkt|point|punto|ponto|punt|kropka|tečka|prik|piste|точка)'
const dot = `(?:\\.|&(?:#46|#x2e|period);|\\s?(?:[([{<]\\s?(?:${dotName}|\\.)\\s?[)\\]}>]|[/|_*#-]${dotName}[/|_*#-]|\\.(?:dot|punkt|point|punto)\\.| (?:dot|punkt|point|punto|ponto) | -dot- )\\s?)`
const host = `(?:[\\p{L}\\p{N}-]{1,63}${dot}){1,8}\\p{L}{2,24}|\\[[\\d.]{7,15}\\]`
const hidden = `&(?:#0?64|#x40|commat);|[-_]?[([{<⟨【]\\s?(?:${signWord}|@)\\s?[)\\]}>⟩】][-_]?|\\(\\s?[aà]\\s?\\)|(?<=\\S)\\[[aà]\\](?=\\S)|\\[à\\]|\\s?(?::at:|!at!|--at--)\\s?|\\s?"at"\\s?| 'at' |[/|_*#~+=-]${signWord}[/|_*#~+=-]|\\.(?:at|arobas[e]?|arroba|chiocciola)\\.| -at- | ät |\\sat-sign\\s`
const notInName = '(?<![\\p{L}\\p{N}_.%+@-])'
const ended = '(?![\\p{L}\\p{N}@]|[-.][\\p{L}\\p{N}]|:[\\w~/])'

const written: Detector = {
  kind: 'e-mail address',
  sign: /@|%40|%2540|&(?:#0?64|#x40|commat);|[([{<⟨【_/|#*~+=.:!-]\s?(?:at|ät|æt|[aà]\s?[)\]}>]|bei|chez|arob|arro|chioc|klamm|affe|apen|małp|snab|zavi|ma[łl]p|kukac|собака|krøll|kroll)| ät |at-sign|["']at["']/i,
  expression: new RegExp(
    `${notInName}((?:mailto:)?(?!git@)(?:${name}|${names}|"[^"\\s@]{1,60}")\\s{0,2}(?:@{1,2}|%(?:25)?40|${hidden})\\s{0,2}(?:${host}))${ended}`,
    'giu',
  ),
  accept: (found, { before }) => {
    // Calendars have addresses of the same form, "on @lists.example.org" names a machine, and so do commands.
    if (/(?:@|%40)group\.calendar\.google\.com$/i.test(found)) return null
    if (/^(?:on|at|from|to|in|of|via|the|and|or|by|for|with)\s{1,2}@/i.test(found)) return null
    // Code is marked so: `Use @wombat.slow`.
    if (/^\p{L}+\s+@\w+(?:\.\w+)+$/u.test(found) && !new RegExp(`\\.${last}$`, 'iu').test(found)) return null
    // Diffs mark their places so: `+3,4 @@ wombat.ts`.
    if (found.includes('@@') && !/^\p{L}\S*$/u.test(found)) return null
    // The id of a message in the address of an archive has the same form.
    if (/\/(?:mid|msgid|message-id)\/$/i.test(before)) return null
    if (/https?:\/\/\S*\/$/i.test(before) && /^[\w-]{0,12}\d{8,}[\w.-]*@/.test(found)) return null
    // Austria's hosts end so: `www.nordlab.at.example`.
    if (/\.at\./.test(found) && !found.includes('@')) return null
    if (!found.includes('@') && /\.(?:html?|php|md|pdf|txt|aspx?)$/i.test(found)) return null
    return inCommand.test(before) && !isSentTo.test(before) ? null : found
  },
}

/** Where a command names a machine: `scp a.txt mia@node01.example:/tmp`. */
const inCommand = /\b(?:(?:gsi|auto|p)?(?:ssh|scp)|sftp|rsync|mosh|ssh-copy-id)\b[^\n;]{0,80}$/
/** Keys and questions of it are sent to people. */
const isSentTo =
  /(?:\bkeys?\s(?:to|at|an|à|a)|\b(?:send|mail|e-?mail|write|forward|report|contact|ask|submit)\b[^\n;]{0,80}\b(?:to|from|with)?)\s$|(?:schlüssel|clés?|claves?|chiavi)\s[^\n;]{0,20}(?:an|à|a|al)\s$/i

/** What the sign and the dot are called in other languages; "at some point" is said in English. */
const atWord =
  '(?:arobase|arroba|chiocciola|klammeraffe|affe|apenstaart(?:je)?|apestaart(?:je)?|ma[łl]pa|snabel-?a|kr[øo]llalfa|zavin[áa][čc]|kukac|собака|at[ -]sign|@)'
/** Prepositions that stand for the sign only where the dots are words, too. */
const nearWord = '(?:chez|bei)'
const dotWord = '(?:dot|punkt|punktum|point|punto|ponto|punt|kropka|te[čc]ka|prik|точка|\\.)'
const anyDot = `(?: dot |\\.| ?[([{]dot[)\\]}] ?)`
/** Words of whom to write to. */
const writes =
  '(?:e-?mail(?:s|ed)?|mail(?:e[nt])?|write(?: to)?|contact|ask|send (?:it|them|this) to|cc|schreib(?:t|en|e)?(?: an)?|écri(?:re|vez) à|contactez|escrib(?:e|ir|an) a|scriv(?:i|ere|ete) a)'
const noSpam = '(?:(?:no|remove|without)[ ._-]?(?:spam|this) ?)?'
const dash = '(?:dash|hyphen|minus|bindestrich|tiret|gui[oó]n|trattino)'
const label = `\\p{L}[\\p{L}\\p{N}-]{0,62}(?: ${dash} [\\p{L}\\p{N}]{1,30}){0,3}`
/** A name with its signs in words: `mia dot berg`. */
const spokenName = `${name}(?: (?:dot|punkt|point|punto|underscore|unterstrich|${dash}) ${name}){0,3}`
/** The last part of a host: that of a country, or one of the long ones. */
const last =
  '(?:\\p{L}{2}|com|net|org|edu|gov|mil|int|info|biz|name|pro|eus|cat|cern|coop|museum|science|cloud|dev|app|tech|online|group|berlin|wien|swiss|example|invalid|test|local)'

/** With blanks around every sign: `mia . berg @ nordlab . example`. */
const spaced: Detector = {
  kind: 'e-mail address',
  sign: / @ /,
  expression: new RegExp(
    `${notInName}([\\p{L}\\p{N}_-]{1,40}(?: \\. [\\p{L}\\p{N}_-]{1,40}){0,3} @ [\\p{L}\\p{N}-]{1,63}(?: \\. [\\p{L}\\p{N}-]{1,63}){0,3} \\. ${last})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
}

/** In words: `mia at nordlab dot example`, `mia arobase nordlab point example`, `mia.berg at nordlab.example`. */
const spoken: Detector = {
  kind: 'e-mail address',
  sign: new RegExp(` (?:at|${atWord}|${nearWord}) `, 'i'),
  expression: new RegExp(
    `${notInName}(${spokenName} (?:at ${noSpam}(?:${label} dot ){1,4}${last}|${atWord} (?:${label} ${dotWord} ){1,4}${last}|${nearWord} (?:${label} (?:dot|punkt|point) ){1,4}${last}|at (?:${label} (?:punkt|punktum|punto|ponto|kropka|te[čc]ka|prik|точка|point) ){1,4}${last}|at (?:${label} ?[([{]dot[)\\]}] ?){1,4}${last}|(?:at|${atWord}) ${noSpam}(?:${label}\\.){1,4}\\p{L}{2,24}))${ended}`,
    'giu',
  ),
  accept: (found) => {
    const [own = ''] = found.split(/ at /i)
    if (whereTo.test(own)) return null
    // "at some point in" is said of a time.
    if (/ at .* point /i.test(found) && !/^\S+[._]\S+ at /.test(found)) return null
    if (new RegExp(` ${dotWord} `, 'i').test(found)) return /^[A-Z]+ at /.test(found) ? null : found
    if (!/ (?:at|@) /i.test(found) || /[([{]dot/i.test(found)) return found
    // Nobody writes "we met AT example.org".
    return hasTwoNames(found) || / AT (?:[A-Z_-]{4,20} )?\P{Lu}+$/u.test(found) ? found : null
  },
}

/** Behind a label: `E-mail: mia at nordlab.example`, `E-Mail: mia@nordlab`. */
const labelled: Detector = {
  kind: 'e-mail address',
  sign: /@| at /i,
  expression: new RegExp(
    `(?<!\\p{L})${anyOf(privacyWords('mail'))}\\s?[:=]\\s?(${name}(?:@${label}| at (?:${label}\\.){1,4}\\p{L}{2,24}|\\s?[([{]at[)\\]}]\\s?${label}| at ${label}(?=\\s*(?:$|\\n|[,;)]))))${ended}`,
    'giu',
  ),
}

const contactLabel =
  '(?:contacts?|e-?mail|mail|maintainers?|owner|author|chair|secretary|organi[sz]ers?|admin|cc|from|kontakt|contacto|contatto|contato|ansprechpartner(?:in)?|responsable|verantwortlich)'

/** All of a line, or in brackets behind a name, or behind a label of people: `lars at host.dev`, `Lars (lars at host.dev)`. */
const alone: Detector = {
  kind: 'e-mail address',
  sign: / at \S+\.\p{L}/u,
  expression: new RegExp(
    `(?:^|\\n|(?<=\\p{Lu}\\p{Ll}+\\s)[(<]|(?<!\\p{L})${contactLabel}\\s?:\\s|(?<!\\p{L})(?:[Aa]uthor|[Mm]aintainer|[Aa]utor|[Aa]utorin|[Aa]uteur|[Aa]utore|[Aa]utrice|[Bb]etreuer|[Mm]anutentore)\\s|(?<!\\p{L})(?:RSVP|[Rr]egister|[Rr]egistration)(?:\\s(?:to|via|with|by))?:?\\s|\\?\\s|\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:,|\\s-|:)\\s)(\\p{Ll}[\\p{Ll}\\d_-]{1,30} at (?:${label}\\.){1,3}\\p{L}{2,24})(?=\\s*(?:$|\\n|[)>|,;]))`,
    'gu',
  ),
  accept: (found) => {
    const [own = ''] = found.split(' ')
    return whereTo.test(own) || isCommonWord(own) || commonNames.test(found) || namesThing.test(own) ? null : found
  },
}

/** What has its place at a host: `talk at chep.example`. */
const namesThing =
  /(?:(?:o|e|ea|ee)r|ist|ian|ant|ent|fellow|head|lead|staff|postdoc|phd|ed|uilt|ing|ld|tion|ment|ence|ance|shop|page|list|site|file|ware|board|thon)$|^(?:talk|talks|poster|booth|demo|session|stand|paper|keynote|lunch|dinner|code|docs?|server|service|instance|mirror|repo|wiki|blog|job|jobs|bug|bugs|issue|issues|build|builds|test|tests|data|material|slides|slide|video|videos|archive|more|info|details|news|root|home|portal|tool|tools|package|packages|plots?|logs?|event|events|agenda|minutes|stage|web|fork|branch|release|releases|source|sources|results?|status|all|both|it|that|this|now|still|again|only|also)$/

/** With the sign in brackets, but no last part: `hbeck (at) nordlab`. */
const withoutLast: Detector = {
  kind: 'e-mail address',
  sign: /[([{]at[)\]}]/i,
  expression: new RegExp(
    `${notInName}(\\p{Ll}[\\p{Ll}\\d._-]{1,30}\\s?[([{]at[)\\]}]\\s?\\p{L}[\\p{L}\\d-]{2,30})(?=\\s*(?:$|\\n|[,;)]|\\.\\s|\\.$))`,
    'giu',
  ),
  accept: (found) => {
    const own = /^[\p{L}\d._-]+/u.exec(found)?.[0] ?? ''
    return whereTo.test(own) || isCommonWord(own.toLowerCase()) || namesThing.test(own) ? null : found
  },
}

/** Within a house the last parts are left out: `mia.berg@cern`. */
const short: Detector = {
  kind: 'e-mail address',
  sign: /\.\p{L}{2,}@\p{L}/u,
  expression: new RegExp(`${notInName}(\\p{L}{1,30}[._]\\p{L}{2,30}@\\p{L}[\\p{L}-]{2,20})(?![\\w.@:/-])`, 'gu'),
  accept: (found) => (hasTwoNames(found) ? found : null),
}

/** Behind a word of whom to write to: `contact mia at nordlab.example`. */
const writtenTo: Detector = {
  kind: 'e-mail address',
  sign: / (?:at|bei|chez) /i,
  expression: new RegExp(
    `(?<!\\p{L})${writes} (\\p{L}[\\p{L}\\p{N}._-]{1,40} (?:at|bei|chez) (?:${label}${anyDot}){1,4}${last})${ended}`,
    'giu',
  ),
  accept: (found) => (whereTo.test(found.split(' ')[0] ?? '') || commonNames.test(found) ? null : found),
}
/** "contact us at example.org" says where, not whom. */
const commonNames = /^(?:us|them|me|him|her|you|people|someone|anyone|support|everybody|it|uns|ihn|sie|nous|an|a|the) /i

/** Written together, with capitals for the signs: `miaATnordlabDOTexample`; with a comma for the dot: `mia@nordlab,org`. */
const together: Detector = {
  kind: 'e-mail address',
  sign: /DOT|[a-z]AT[a-z]|@[\w-]+,|''at''/,
  expression:
    /(?<![\w@.])([\w.-]{2,40}(?:[a-z]AT[a-z][\w-]{1,40}(?:(?:DOT[a-z]{2,20}){1,3}|\.(?:com|org|net|edu|example|[a-z]{2})(?![\w-]))|@[\w-]{2,40},(?:org|com|net|edu|de|fr|es|it|ch|uk|eu)| ''at'' [\w-]{2,40}(?:\.[\w-]{2,20}){1,3}))(?![\w])/gu,
}

export const mails: readonly Detector[] = [
  spaced,
  written,
  spoken,
  writtenTo,
  labelled,
  alone,
  withoutLast,
  short,
  together,
]

/** What is done at a place: `looked at python dot org`. */
const whereTo =
  /^(?:look(?:s|ed|ing)?|me?et(?:s|ing)?|host(?:s|ed)?|available|found|regist(?:er|ers|ered)|stored|lives?|is|are|was|were|documented|published|kept|up|arrived|starts?|started|runn?(?:s|ing)?|works?|worked|based|here|there|online|down|point(?:s|ed|ing)?|aimed|see)$/i

/** Endings of files, hosts and programs, as no surname is: `node.js at nodejs.org`. */
const ending =
  /\.(?:js|ts|md|py|sh|txt|json|ya?ml|xml|html?|csv|pdf|zip|gz|org|com|net|eu|io|de|ch|fr|uk|edu|gov|int|conf|log|go|rs|rb|jl|net)$/i

/** Whether an address begins as a first and a last name do: `mia.berg`. */
function hasTwoNames(found: string): boolean {
  const [own = ''] = found.split(/ at | ?@/i)
  return /^\p{L}[\p{L}-]*(?:[._]\p{L}[\p{L}-]*){1,2}$/u.test(own) && /[\p{L}-]{2,}$/u.test(own) && !ending.test(own)
}
