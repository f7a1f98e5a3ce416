/** What files for a host are written from. */
export interface HostFacts {
  /** Version of this program, which the files name, so that an update is a change of a number. */
  version: string
  /** Folder of the Markdown, seen from the top of the repository; `null` where the program takes it by itself. */
  content: string | null
}

/** Files by path, below the folder that the repository has as its root. */
export type HostFiles = Readonly<Record<string, string>>

/**
 * How a file of a host calls the program: `npx --prefix "$(mktemp -d)" --yes minutebook@0.1.0 build --content docs/minutes`.
 * Without the prefix npx would run what lies in the `node_modules` of the checkout, and obey its `.npmrc`: anybody's pull
 * request may have put them there.
 */
export function toCall({ version, content }: HostFacts, command: 'build' | 'check'): string {
  return `npx --prefix "$(mktemp -d)" --yes minutebook@${version} ${command}${content === null ? '' : ` --content ${content}`}`
}

/**
 * How a file of a host builds the site into a folder of the checkout. What lies there came with the repository, in which
 * anybody's pull request may have put it: it goes first.
 */
export function toBuild(facts: HostFacts, out: 'dist' | 'public'): string {
  return `rm -rf ${out} && ${toCall(facts, 'build')} --out ${out}`
}
