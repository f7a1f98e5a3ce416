/** How somebody took part in a meeting, or did not. */
export type Presence = 'present' | 'guest' | 'apologies' | 'absent'

/** Whether somebody was there, be it as a guest. */
export function isThere({ presence }: { presence: Presence }): boolean {
  return presence === 'present' || presence === 'guest'
}
