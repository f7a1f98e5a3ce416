/** A meeting on a strip: it said something new of a thing, the same again, or did not list it. */
export interface StripMeeting {
  type: 'new' | 'same' | 'none'
  /** In few letters: `10 Aug`. */
  label: string
  title: string
  href: string
}

/** Meetings in order, at equal distances, in units of its own view box. */
export interface Strip {
  width: number
  height: number
  marks: (Omit<StripMeeting, 'label'> & { x: number; label: string | null })[]
  /** From the first to the last that listed it. */
  bar: { from: number; to: number } | null
}

const width = 1121
const labelRoom = 66

/** Lay out meetings on a strip; as many are labelled as there is room for, and every one that said something new if it can. */
export function toStrip(meetings: readonly StripMeeting[]): Strip {
  const step = Math.min(2 * labelRoom, width / Math.max(1, meetings.length))
  const every = Math.ceil(labelRoom / step)
  const x = (index: number): number => Math.round((index + 0.5) * step * 10) / 10
  const listed = meetings.flatMap(({ type }, index) => (type === 'none' ? [] : [x(index)]))
  const [first, last] = [listed[0], listed.at(-1)]
  return {
    width,
    height: 50,
    marks: meetings.map(({ label, ...meeting }, index) => ({
      ...meeting,
      x: x(index),
      label: index % every === Math.min(1, every - 1) % every ? label : null,
    })),
    bar: first === undefined || last === undefined || first === last ? null : { from: first, to: last },
  }
}
