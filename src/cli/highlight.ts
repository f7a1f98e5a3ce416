import { createRequire } from 'node:module'
import type { HighlighterCore, LanguageRegistration, ThemeRegistration } from 'shiki/core'
import type { Highlighter, Ink, InkedText } from '../core/text/inks.ts'

/** What shiki calls a stretch of code, by the ink it gets. */
const scopes: readonly { ink: Ink; names: string[] }[] = [
  { ink: 'comment', names: ['comment', 'punctuation.definition.comment'] },
  { ink: 'string', names: ['string', 'constant.character', 'markup.inserted'] },
  {
    ink: 'keyword',
    names: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'markup.heading', 'markup.deleted'],
  },
  { ink: 'name', names: ['constant', 'entity.name', 'support', 'variable.parameter'] },
]

/** Each ink is a colour that is never shown: the last figure of `#000001` is its number. */
const theme: ThemeRegistration = {
  name: 'inks',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: scopes.map(({ names }, index) => ({ scope: names, settings: { foreground: `#00000${index + 1}` } })),
}

const required: (name: string) => unknown = createRequire(import.meta.url)

/** Load a module when it is first needed: shiki and its languages are heavy. `key` is what it has to export. */
function load<Module extends object>(name: string, key: keyof Module): Module {
  const module = required(name)
  if (!exportsIt<Module>(module, key)) throw new Error(`${name} does not export ${String(key)}`)
  return module
}

function exportsIt<Module extends object>(module: unknown, key: keyof Module): module is Module {
  return typeof module === 'object' && module !== null && key in module
}

/** Find the inks of code with the grammars of shiki; of a language that it does not know, `null`. */
export const highlight: Highlighter = (code, language) => {
  const name = learn(language)
  if (name === null) return null
  const lines = shiki().codeToTokensBase(code, {
    lang: name,
    theme: theme.name,
    tokenizeMaxLineLength: 0,
    // A limit in milliseconds would give a busy machine other inks; `write/html/code.ts` bounds lines instead.
    tokenizeTimeLimit: 0,
  })
  return lines.flatMap((line, index): InkedText[] => {
    const inked = line.map(({ content, color }) => ({
      text: content,
      ink: scopes[Number(color?.slice(-1)) - 1]?.ink ?? null,
    }))
    return index === 0 ? inked : [{ text: '\n', ink: null }, ...inked]
  })
}

let highlighter: HighlighterCore | null = null

function shiki(): HighlighterCore {
  if (highlighter) return highlighter
  const core = load<typeof import('shiki/core')>('shiki/core', 'createHighlighterCoreSync')
  const { createJavaScriptRegexEngine } = load<typeof import('shiki/engine/javascript')>(
    'shiki/engine/javascript',
    'createJavaScriptRegexEngine',
  )
  highlighter = core.createHighlighterCoreSync({
    themes: [theme],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
  return highlighter
}

/** Languages by the words that are written behind a fence, `null` for words that name none. */
const learned = new Map<string, string | null>()

/** Load the language that a word names, once: `py` is Python. */
function learn(word: string): string | null {
  const known = learned.get(word)
  if (known !== undefined) return known
  const { bundledLanguagesInfo } = load<typeof import('shiki/langs')>('shiki/langs', 'bundledLanguagesInfo')
  const name = bundledLanguagesInfo.find(({ id, aliases }) => id === word || aliases?.includes(word))?.id ?? null
  if (name !== null) {
    const grammar = load<{ default: LanguageRegistration[] }>(`shiki/langs/${name}.mjs`, 'default')
    shiki().loadLanguageSync(grammar.default)
  }
  learned.set(word, name)
  return name
}
