import { isPackage } from '../build/program.ts'

/** Write a command as it is typed: `npm run check -- --strict` in the repository of the program, `npx minutebook check --strict` elsewhere. */
export function toCommand(name: string, ...rest: string[]): string {
  const words = rest.length > 0 && !isPackage ? ['--', ...rest] : rest
  return [isPackage ? 'npx minutebook' : 'npm run', name, ...words].join(' ')
}
