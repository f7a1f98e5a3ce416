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
 * How a job of a host gets the program, into a new folder that `$P` names. Neither npx nor the folder of the checkout will do:
 * npx puts `node_modules/.bin` of the working folder and of all above it first, so that a `node` or `git` which anybody's pull
 * request has put there would run; and of the checkout npm would obey `.npmrc` and `package.json`.
 */
export function toInstall({ version }: HostFacts): string {
  return `P=$(mktemp -d) && npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$P" minutebook@${version}`
}

/** How a job calls the program once it has it: `"$P/node_modules/.bin/minutebook" check --content docs/minutes`. */
export function toCall({ content }: HostFacts, command: 'build' | 'check'): string {
  return `"$P/node_modules/.bin/minutebook" ${command}${content === null ? '' : ` --content ${content}`}`
}

/** How a job gets the program and calls it. */
export function toWholeCall(facts: HostFacts, command: 'build' | 'check'): string {
  return `${toInstall(facts)} && ${toCall(facts, command)}`
}

/**
 * How a job builds the site into a folder of the checkout, by the program that it gets or has. What lies there came with the
 * repository, in which anybody's pull request may have put it: it goes first.
 */
export function toBuild(facts: HostFacts, out: 'dist' | 'public', toCallOf = toWholeCall): string {
  return `rm -rf ${out} && ${toCallOf(facts, 'build')} --out ${out}`
}
