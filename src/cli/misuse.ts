/** A command that was called in a way that makes no sense: its message is shown, exit code 2. */
export class Misuse extends Error {}
