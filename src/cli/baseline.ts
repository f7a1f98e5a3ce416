import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Finding } from '../core/records/finding.ts'
import { Misuse } from './misuse.ts'
import { remark } from './say.ts'

/** How often each finding is known, whatever line it stands on by now: `{"minutes/ops/2021-03-04.md no-date …": 1}`. */
type Baseline = Record<string, number>

const toIdentity = ({ path, rule, message }: Finding): string => `${path} ${rule} ${message}`

/** Leave out the findings that a file lists; where there is no such file, it is written with all of them. */
export function withoutKnown(findings: readonly Finding[], file: string): Finding[] {
  if (!existsSync(file)) {
    const counts = Object.fromEntries(
      [...Map.groupBy(findings, toIdentity)].map(([identity, same]) => [identity, same.length]),
    )
    writeFileSync(file, `${JSON.stringify(counts, null, 1)}\n`)
    remark(`${findings.length} findings are known from now on (${file}); only new ones count.`)
    return []
  }
  const left = readBaseline(file)
  return findings.filter((finding) => {
    const identity = toIdentity(finding)
    const count = left[identity] ?? 0
    left[identity] = count - 1
    return count <= 0
  })
}

function readBaseline(file: string): Baseline {
  const refuse = (cause?: unknown): never => {
    throw new Misuse(`${file} is no list of known findings; remove it, and --baseline writes it again`, { cause })
  }
  let data: unknown
  try {
    data = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    return refuse(cause)
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse()
  return Object.fromEntries(Object.entries(data).map(([identity, count]) => [identity, Number(count)]))
}
