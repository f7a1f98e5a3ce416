import { countFindings, writeFindingsJson, writeTerminal } from '../core/write/findings.ts'
import { compileRecord, type RecordOptions } from './record.ts'

/** Options of `check`. */
export interface CheckOptions extends RecordOptions {
  format: 'terminal' | 'json'
  strict?: true
  /** A rule to explain instead; `true` for a list of all. */
  explain?: string | true
}

/** List everything there is to mend. Returns the exit code: 1 if there are errors, or with `strict` warnings. */
export function check(options: CheckOptions): number {
  const { findings, documents, withheld } = compileRecord(options)
  if (options.format === 'json') process.stdout.write(writeFindingsJson(findings))
  else {
    process.stdout.write(writeTerminal(findings, true))
    process.stderr.write(`${documents.length + withheld.length} documents: ${countFindings(findings)}\n`)
  }
  const isWrong = findings.some(({ severity }) => severity === 'error' || (options.strict === true && severity === 'warning'))
  return isWrong ? 1 : 0
}
