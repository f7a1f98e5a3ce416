import { claim, type Ledger } from '../ledger.ts'
import { filler } from './regions.ts'

/**
 * Free headings from the marks of change that a wiki left before them when it merged two edits, which hide them:
 * each then starts a line. The marks become fillers, so that offsets stay.
 *
 * ```
 * <del>---++ Old name
 * </del><ins>---++ New name
 * </ins>
 * ```
 */
export function freeHeadings(masked: string, ledger: Ledger): string {
  return masked.replace(/(?:<\/?(?:del|ins)>){1,20}(?=---+[+#])/gi, (marks, start: number) => {
    claim(ledger, start, start + marks.length, ' ')
    const isAtStart = start === 0 || masked[start - 1] === '\n'
    return isAtStart ? filler.repeat(marks.length) : `${filler.repeat(marks.length - 1)}\n`
  })
}

/** Whether the heading at an offset was struck out: a mark of deletion stands right before it. */
export function isStruck(source: string, start: number): boolean {
  return /<del>[^<]{0,2}$/i.test(source.slice(Math.max(0, start - 8), start))
}
