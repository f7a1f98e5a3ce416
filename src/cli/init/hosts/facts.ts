/** What files for a host are written from. */
export interface HostFacts {
  /** Version of this program, which the files name, so that an update is a change of a number. */
  version: string
}

/** Files by path, below the folder that the repository has as its root. */
export type HostFiles = Readonly<Record<string, string>>
