import { claim, drop, note } from '../ledger.ts'
import type { LossKind } from '../losses.ts'
import { toActionLabel } from './action-label.ts'
import { readIcon } from './icons.ts'
import { parseParameters } from './macro-ends.ts'
import { spaceOut } from './wiki-word.ts'
import { attachmentRoot, topicRoot } from './targets.ts'
import { escapeHtml, insertFragment, type Topic } from './topic.ts'
import { takeValue } from './variables.ts'

/** A macro found in a text. */
export interface Macro {
  name: string
  parameters: ReadonlyMap<string, string>
  start: number
  end: number
}

const colours = new Set(
  'YELLOW ORANGE RED PINK PURPLE TEAL NAVY BLUE AQUA LIME GREEN OLIVE MAROON BROWN BLACK GRAY GREY SILVER WHITE LIGHTGREEN LIGHTBLUE LIGHTRED CYAN MAGENTA'.split(
    ' ',
  ),
)
/** Macros that steer how a page is shown or edited and have no words. */
const silent = new Set(
  'ENDCOLOR ENDACTION TOC STARTINCLUDE STOPINCLUDE STARTSECTION ENDSECTION SECTION SHIFT TABLE TABLESORT ENDTWISTY TWISTYBUTTON TWISTYTOGGLE ENDTWISTYTOGGLE LINKCSS EDITTHIS NOP STARTATTACH STOPATTACH HR CLEAR EDITCHAPTER RENDERLIST BEGINSETSAVE REDDOT JQREQUIRE JSCALENDAR TREEVIEW'.split(
    ' ',
  ),
)
const decorations = new Set('ICON N U M P Q S BULLET ARROW STAR STARRED LED HAND'.split(' '))
/** Signs that have a name because they mean something to the wiki. */
const signs: Record<string, string> = {
  VBAR: '|',
  HASH: '#',
  PERCENT: '%',
  PERCNT: '%',
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  CARET: '^',
  SP: ' ',
  NBSP: ' ',
  BULLET: '•',
  LBRACK: '[',
  RBRACK: ']',
  BANG: '!',
  STARSIGN: '*',
  ASTERISK: '*',
}

/** Find the macro that starts at an offset, if one does. */
export function scanMacro(topic: Pick<Topic, 'masked' | 'macroEnds'>, start: number, end: number): Macro | null {
  const name = /^%([A-Z][A-Z0-9_]{0,60}(?::[A-Za-z0-9_]{1,60})?)[%{]/.exec(topic.masked.slice(start, start + 130))?.[1]
  if (name === undefined) return null
  const from = start + name.length + 1
  if (topic.masked[from] === '%') return { name, parameters: new Map(), start, end: from + 1 }
  const to = topic.macroEnds.get(start)
  return to === undefined || to > end
    ? null
    : { name, parameters: parseParameters(topic.masked.slice(from + 1, to - 2)), start, end: to }
}

/**
 * Render a macro to HTML and claim its words. One that is not understood is `null`: it stays visible,
 * with all its words, and is noted.
 */
export function renderMacro(topic: Topic, macro: Macro, render: (fragment: Topic) => string): string | null {
  const { name, parameters, start, end } = macro
  const { ledger } = topic
  const words = (text: string, html = escapeHtml(text)): string => {
    claim(ledger, start, end, text)
    return html
  }
  const remark = (kind: LossKind, html: string): string => {
    note(ledger, start, kind, `%${name}%`)
    return html
  }
  if (name === 'BR') return words(' ', '<br>')
  if (colours.has(name)) return remark('colour', words(''))
  if (name === 'EDITTABLE') return remark('form-control', words(''))
  if (silent.has(name)) return words('')
  const value = takeValue(topic, name, topic.depth)
  if (value !== null) return insertFragment(topic, start, end, value, render)
  const icon = readIcon(name === 'ICON' ? (parameters.get('') ?? '') : name)
  if (icon) return words(icon.text, icon.isLabel ? `<b>${icon.text}</b>` : icon.text)
  if (decorations.has(name)) return remark('icon', words(''))
  if (Object.hasOwn(signs, name)) return words(signs[name] ?? '')
  if (name === 'SPACEOUT')
    return words(spaceOut(expandAddress(topic, topic.masked.slice(start + 10, end - 2).replaceAll('"', ''))))
  if (name === 'URLPARAM') return words(parameters.get('default') ?? '')
  if (/^(?:TWISTY|TWISTYSHOW|TWISTYHIDE)$/.test(name)) return remark('folded-text', words(''))
  if (name === 'COMMENT') {
    drop(ledger, start, end, 'comment-form', '')
    return ''
  }
  if (name === 'ACTION') return words(toActionLabel(parameters))
  const address = expandName(topic, name)
  if (address !== null && !/[\uE010\uE011]/.test(address)) return words(address)
  note(ledger, start, name === 'INCLUDE' ? 'include' : name === 'SEARCH' ? 'search' : 'macro', `%${name}%`)
  return null
}

/** Put in what the macros of an address stand for. */
export function expandAddress(topic: Topic, address: string, depth = 0): string {
  return address
    .trim()
    .replace(/%SCRIPTURL(?:PATH)?\{"?(\w+)"?\}%/g, `${topicRoot}/$1`)
    .replace(/%([A-Z][A-Z0-9_]{0,60})%/g, (macro, name: string) => {
      const value = takeValue(topic, name, depth)
      if (value !== null) return expandAddress(topic, value, depth + 1)
      return expandName(topic, name) ?? (Object.hasOwn(signs, name) ? (signs[name] ?? '') : macro)
    })
    .replace(/&amp;/g, '&')
    .replace(new RegExp(`^[^${attachmentRoot}]*${attachmentRoot}`), attachmentRoot)
    .replace(new RegExp(`^[^${topicRoot}]*${topicRoot}`), topicRoot)
}

/** What a macro that names a place of the wiki stands for. */
function expandName(topic: Topic, name: string): string | null {
  switch (name) {
    case 'ATTACHURL':
    case 'ATTACHURLPATH':
      return attachmentRoot
    case 'PUBURL':
    case 'PUBURLPATH':
      return `${attachmentRoot}//`
    case 'SCRIPTURL':
    case 'SCRIPTURLPATH':
      return topicRoot
    case 'WEB':
    case 'BASEWEB':
    case 'INCLUDINGWEB':
      return topic.web
    case 'TOPIC':
    case 'BASETOPIC':
    case 'INCLUDINGTOPIC':
      return topic.name
    case 'MAINWEB':
    case 'USERSWEB':
      return 'Main'
    case 'TWIKIWEB':
    case 'SYSTEMWEB':
      return 'TWiki'
    case 'SCRIPTSUFFIX':
      return ''
    case 'HOMETOPIC':
      return 'WebHome'
    default:
      return null
  }
}
