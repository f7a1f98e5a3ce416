import type { Presence } from '../../parse/attendance/presence.ts'
import type { Place } from '../../read/message.ts'

/** One meeting that somebody attended or sent apologies to. */
export interface Attended {
  path: string
  presence: Presence
  role: string | null
  organisation: string | null
  /** The name as that meeting spells it. */
  spelling: string
  place: Place
}

/** Why two spellings are taken for one person. */
export interface Merge {
  spelling: string
  /** The name it stands for. */
  name: string
  /** Said so by `people.yaml`, by a handle of a code host, or because the series has one person whom the letters fit. */
  by: 'people.yaml' | 'handle' | 'letters'
}

/** Somebody who is listed in an attendance, under all spellings that are surely theirs. */
export interface Person {
  /** Last part of the address. */
  id: string
  /** Address below the base. */
  url: string
  /** Initials alone where the person asked not to be named. */
  name: string
  /** Address of the only series that knows the person where the name is no full one, else `null`. */
  series: string | null
  /** Other spellings, as documents write them. */
  spellings: string[]
  initials: string[]
  handles: string[]
  /** Where they usually come from. */
  organisation: string | null
  /** Oldest first. */
  attended: Attended[]
  merges: Merge[]
}
