import type { Root } from 'mdast'
import { toPlace } from '../../read/message.ts'
import { foldSpace } from '../../text/fold.ts'
import { splitSentences } from '../speech/sentences.ts'
import { toText } from '../text/text.ts'
import { findDate } from './dates.ts'
import type { HeadDate } from './head-date.ts'

/** The sentence stands among so many blocks. */
const longestHead = 12

/** Words by which a title or a line says that it is of a meeting. */
const ofMeeting =
  /(?<!\p{L})(?:\p{L}*(?:meetings?|sitzung|versammlung|vergadering)|minutes|protokoll|protokół|sessions?|assembly|call|réunion|séance|compte[- ]rendu|procès[- ]verbal|assemblée|reuni[oó]n|sesión|asamblea|acta|riunione|seduta|assemblea|verbale|reunião|sessão|assembleia|ata|notulen|verslag|overleg|\p{L}*mød(?:e|et)|referat|\p{L}*møt(?:e|et)|\p{L}*möte[t]?)(?!\p{L})/iu
/** `We met on`, `Es versammelten sich heute, am`: what says in a sentence when the meeting was. */
const heldOn =
  /(?<!\p{L})(?:(?:board|committee|council|commission|group|members|club|society|assembly) met|was held|meeting held|took place|convened|gathered|versammelten|trafen|tagte|fand|réuni[es]*|s[’']est tenue?|se reun\p{L}+|reuni(?:u|ram)[- ]se|celebrada|si (?:è|sono) riunit\p{L}+|si riunisce|vergaderde|kwam(?:en)? bijeen|mødtes|møttes)(?!\p{L})/iu
const anotherMeeting =
  /(?<!\p{L})(?:last|previous|next|another|letzten?|nächsten?|vorigen?|dernière|prochaine|última|próxima)(?!\p{L})/iu

/** Whether a title or a line says that it is of a meeting. */
export function speaksOfMeeting(title: string): boolean {
  return ofMeeting.test(title)
}

/** `Meeting called to order on`, `Held on`: what says so whatever the title is. */
const surelyHeldOn =
  /^\W*(?:(?:the |this )?(?:\p{L}+ ){0,3}?meeting (?:was )?(?:called to order|opened|held|convened)|(?:the )?(?:board|committee|council) met|held) (?:on|at)\s/iu

/** `Draft minutes of the Riverside Council meeting held in the barn at 7 pm on`: what begins minutes and names their day. */
const heldMinutes =
  /^\W*(?:(?:the|draft|unconfirmed|approved) )*minutes of (?!.{0,60}(?:last|previous) )[^.;:?]{0,120}?(?:meeting|assembly|council|committee)[^.;:?]{0,40}? held /iu

/** Find the day in the first words of minutes that say when the meeting was held, over two paragraphs if need be. */
export function findHeldMinutes(root: Root): HeadDate[] {
  const at = root.children.findIndex(({ type }) => type === 'paragraph' || type === 'heading')
  const blocks = root.children.slice(Math.max(0, at), at + 2)
  const [first = '', second = ''] = blocks.map((block) => foldSpace(toText(block)))
  const [lead = ''] = heldMinutes.exec(first.slice(0, longestLead)) ?? []
  if (lead === '') return []
  const behind = first.slice(lead.length, longestLead)
  const goesOn = /^(?:at|on) /i.test(second) || /\bon$/i.test(first)
  for (const [index, text] of [behind, goesOn ? second.slice(0, longestLead) : ''].entries()) {
    const date = findDate(text)
    if (date?.precision === 'day')
      return [{ text: text.slice(date.start, date.end), place: toPlace(blocks[index]?.position), isHeld: true }]
  }
  return []
}

const longestLead = 240

/** Find the sentence of the first paragraphs that says when the meeting was; `isOfMeeting` says that the title speaks of one. */
export function findHeld(root: Root, isOfMeeting: boolean): HeadDate[] {
  const paragraphs = root.children.slice(0, longestHead).filter(({ type }) => type === 'paragraph')
  for (const block of paragraphs.slice(0, 3)) {
    const text = foldSpace(toText(block))
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end)
      const isHeld = isOfMeeting ? heldOn.test(sentence) || surelyHeldOn.test(sentence) : surelyHeldOn.test(sentence)
      const date = isHeld && !anotherMeeting.test(sentence) ? findDate(sentence) : null
      if (date) return [{ text: sentence.slice(date.start, date.end), place: toPlace(block.position) }]
    }
  }
  return []
}
