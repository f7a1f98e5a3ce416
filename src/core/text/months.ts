/** English names of the months as the site writes them; not from `Intl`, whose words differ from version to version. */
export const monthNames: readonly string[] = [
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

/** The same in three letters: `Jan`. */
export const shortMonthNames: readonly string[] = monthNames.map((name) => name.slice(0, 3))
