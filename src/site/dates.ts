/** A date as pages show it: for people, and for programs where HTML has a form for it. */
export interface ShownDate {
  text: string
  /** Value for `<time datetime>`; `null` for a quarter, which HTML has no form for. */
  machine: string | null
}

/** Write a stated date in words, as exactly as it was stated: `26 July 2010`, `July 2010`, `third quarter of 2010`, `2010`. */
export function showDate(date: string): ShownDate {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter)
    return {
      text: `${['first', 'second', 'third', 'fourth'][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`,
      machine: null,
    }
  const [year, month, day] = date.split('-')
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year]
  return { text: words.filter(Boolean).join(' '), machine: date }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
