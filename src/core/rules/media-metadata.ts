import { startOfFile } from '../read/message.ts'
import type { Rule } from './rule.ts'

/** Kinds that cameras and telephones write, and that are published as they are. */
const kept = /\.(?:heic|heif|avif|tiff?|dng|mov|mp4|m4v|3gp)$/i

/** `minutes/ops/hall.heic`. */
export const mediaMetadata: Rule = {
  id: 'media-metadata',
  severity: 'hint',
  summary: 'A photo or film of a kind that is published with what its camera wrote into it.',
  why: 'Cameras and telephones write the place, the time and the owner into what they take. JPEG, PNG and WebP images are published without; of other kinds the file is published as it is. Save a photo as JPEG, and take the place out of a film before it is kept here.',
  bad: { 'minutes/ops/hall.heic': '⟦⟧bytes' },
  good: { 'minutes/ops/hall.jpg': 'bytes' },
  check: ({ places: { files } }) =>
    files
      .filter(({ path }) => kept.test(path))
      .map(({ path }) => ({
        path,
        place: startOfFile,
        reason:
          'this file is published with what its camera wrote into it, perhaps a place; save a photo as JPEG, or take that out',
      })),
}
