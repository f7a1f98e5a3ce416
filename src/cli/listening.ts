import { Misuse } from './misuse.ts'

/** Where a server was told to listen. */
interface Listening {
  host: string
  port: number
}

type Sentence = (where: Listening) => string

const noAddress: Sentence = ({ host }) =>
  `this machine has no address "${host}"; leave --host out, or give one that it has, such as localhost or 0.0.0.0`
const noRight: Sentence = ({ port }) =>
  `port ${port} may not be used without more rights; give another with --port, such as 4321`

/** Why a server cannot listen, by the code of the system. */
const sentences: Record<string, Sentence> = {
  EADDRINUSE: ({ port }) => `port ${port} is taken; give another with --port`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress,
  EAFNOSUPPORT: noAddress,
  EACCES: noRight,
  EPERM: noRight,
}

/** What to throw where a server could not listen: a `Misuse` that says what to give instead, or the error as it is. */
export function toListenError(error: unknown, where: Listening): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = sentences[code]
  return sentence ? new Misuse(sentence(where), { cause: error }) : error
}
