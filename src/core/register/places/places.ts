import type { Lookup, PlacesRegister } from '../../book.ts'
import { type Message, type Place, startOfFile } from '../../read/message.ts'
import type { Source } from '../../read/source.ts'
import type { RecordSettings } from '../record-settings.ts'
import { findFilesAmongPreviews, reserved } from './addresses.ts'
import type { PlacedDocuments } from './documents.ts'
import type { Entry } from './entries.ts'
import { toLinkResolver } from './links.ts'
import { toRedirects } from './redirects.ts'
import { toFolders, toNeighbours } from './series.ts'

/** Where everything is published, and where keys and links lead. */
export interface Places extends Pick<Lookup, 'placeOf' | 'resolveLink'> {
  places: PlacesRegister
  messages: Message[]
}

/** Say where files are published, and where keys, links and old addresses lead. */
export function toPlaces(
  entries: readonly Entry[],
  source: Source,
  { documents, byPath, series }: PlacedDocuments,
  { settings, settingPlaces, isConcealed }: RecordSettings,
): Places {
  const files = source.files.map((file) => ({ ...file, url: `/${file.path}${file.isActive ? '.txt' : ''}` }))
  const addresses = new Set([...reserved, '/about/', ...series.map(({ url }) => url), ...files.map(({ url }) => url)])
  const sources = new Map(source.documents.map((document) => [document.path, document]))
  const placeOf = (path: string, key: string): Place =>
    (settingPlaces[path] ?? sources.get(path)?.places)?.[key] ?? startOfFile
  const resolveLink = toLinkResolver({
    documents: byPath,
    lists: toFolders(series),
    files: new Map(files.map(({ path, url }) => [path, url])),
    site: settings.url,
    isConcealed,
  })
  const { redirects, messages } = toRedirects({ documents, addresses, placeOf }, settings)
  const names = new Map(entries.map(({ parsed, name }) => [parsed.path, name]))
  return {
    places: { files, neighbours: toNeighbours(series, byPath), redirects, sources, names },
    placeOf,
    resolveLink,
    messages: [...messages, ...findFilesAmongPreviews(files)],
  }
}
