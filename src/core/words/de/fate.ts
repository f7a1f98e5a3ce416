import type { FateFacts } from '../en/fate.ts'

/**
 * Say what became of an action; `null` where only this meeting spoke of it.
 *
 * `seit 1. Aug., genannt bis 10. Okt., 9 Sitzungen`
 */
export function toFate({ since, meetings, until, end }: FateFacts): string | null {
  if (meetings < 2) return null
  const later = until?.isLater ? until.day : null
  const parts = [
    since === null ? null : `seit ${since}`,
    end === 'over' && later !== null ? `erledigt am ${later}` : null,
    end === 'listed' ? 'noch auf der Liste' : null,
    end === 'left' && later !== null ? `genannt bis ${later}` : null,
    `${meetings} Sitzungen`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
