import { decodeAddress } from '../../core/text/decode-address.ts'
import type { ForeignTarget } from '../draft.ts'
import type { Topic } from './topic.ts'

/** Stands in an address for the place where the attachments of a wiki lie, and for that of its topics. */
export const attachmentRoot = '\uE010'
export const topicRoot = '\uE011'

/** A name of a topic as it stands in text: `WeeklyMeeting`, `Web.WeeklyMeeting`, `Web/Sub/WeeklyMeeting`. */
const topicPath = /^(?:[A-Za-z][\w-]*[./])*[\p{L}\p{N}][^\s/?#|<>"]*$/u

/** Tell where an address leads within the wiki; `null` where it is an address of the web. */
export function toTarget(address: string, topic: Pick<Topic, 'web'>, isNamed: boolean): ForeignTarget | null {
  const written = address.replaceAll(topicRoot, '').replaceAll(attachmentRoot, '')
  if (address.startsWith(attachmentRoot)) return toAttachment(address.slice(1).split(/[?#]/)[0] ?? '')
  if (address.startsWith('#'))
    return { type: 'topic', web: null, topic: null, anchor: address.slice(1), isNamed, written }
  if (/^www\.[\w-]+\./i.test(address)) return null
  const viewed = address.startsWith(topicRoot)
    ? /^\/(?:view|viewauth|edit)\/(.+)$/.exec(address.slice(1))?.[1]
    : viewedTopic(address)
  if (viewed === undefined && (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('/'))) return null
  const [path = '', anchor = null] = (viewed ?? address).replace(/\?[^#]*/, '').split('#')
  return toTopic(path, anchor, isNamed, written, topic)
}

/** Topic of an absolute address such as `https://twiki.example.org/bin/view/Web/Topic`. */
function viewedTopic(address: string): string | undefined {
  return /^(?:https?:\/\/[^/?#]+)?(?:\/[^?#]*)?\/(?:bin\/)?view(?:auth)?(?:\.cgi)?\/([^?#]+(?:#.*)?)/i.exec(
    address,
  )?.[1]
}

/** `/Web/Topic/file.pdf` behind the root of all attachments; `file.pdf` behind that of the topic's own. */
function toAttachment(path: string): ForeignTarget {
  const parts = path.split('/').filter(Boolean).map(decodeAddress)
  const file = parts.at(-1) ?? ''
  if (!path.startsWith('//') || parts.length < 3) return { type: 'attachment', web: null, topic: null, file }
  return { type: 'attachment', web: parts.slice(0, -2).join('/'), topic: parts.at(-2) ?? null, file }
}

function toTopic(
  path: string,
  anchor: string | null,
  isNamed: boolean,
  written: string,
  { web }: Pick<Topic, 'web'>,
): ForeignTarget {
  const clean = decodeAddress(path.trim())
  if (!topicPath.test(clean)) return { type: 'topic', web, topic: toTopicName(clean), anchor, isNamed, written }
  const parts = clean.split(/[./]/).filter(Boolean)
  const topic = parts.pop() ?? ''
  return { type: 'topic', web: parts.length > 0 ? parts.join('/') : web, topic, anchor, isNamed, written }
}

/** `[[weekly meeting notes]]` leads to WeeklyMeetingNotes. */
function toTopicName(title: string): string {
  return title
    .split(/[^\p{L}\p{N}_-]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
