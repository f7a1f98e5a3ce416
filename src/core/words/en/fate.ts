/** What meetings after one made of an action that it spoke of. */
export interface FateFacts {
  /** Day in words on which it was listed before, where it was: `1 Aug`. */
  since: string | null
  /** At how many meetings it was listed in all. */
  meetings: number
  /** The last meeting that spoke of it: its day in words, and whether it is another one than this. */
  until: { day: string; isLater: boolean } | null
  /** Whether it is over, still on the list, or neither. */
  end: 'over' | 'listed' | 'left'
}

/**
 * Say what became of an action; `null` where only this meeting spoke of it.
 *
 * `since 1 Aug, listed until 10 Oct, 9 meetings`, `done on 10 Oct`, `still on the list`
 */
export function toFate({ since, meetings, until, end }: FateFacts): string | null {
  if (meetings < 2) return null
  const later = until?.isLater ? until.day : null
  const parts = [
    since === null ? null : `since ${since}`,
    end === 'over' && later !== null ? `done on ${later}` : null,
    end === 'listed' ? 'still on the list' : null,
    end === 'left' && later !== null ? `listed until ${later}` : null,
    `${meetings} meetings`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
