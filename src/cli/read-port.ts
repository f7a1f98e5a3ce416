import { InvalidArgumentError } from 'commander'

/** A port from 0, which is any that is free, to 65535. */
export function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('expected a number from 0 to 65535')
  return port
}
