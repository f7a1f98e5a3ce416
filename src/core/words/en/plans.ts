/** What was planned, as it was known on a day, and what became of it. */
export const plans = {
  title: (tool: string) => `What was planned of ${tool}`,
  note: 'The plans as they were known at the end of each quarter, and what became of them.',
  leftOut: (amount: number) =>
    amount === 1
      ? '1 plan of which no meeting or link says when it was made is left out.'
      : `${amount} plans of which no meeting or link says when they were made are left out.`,
  /** A date as exactly as it was stated: `early March 2024`, `end of September 2010`, `late 2010`. */
  early: (date: string) => `early ${date}`,
  mid: (date: string) => `mid ${date}`,
  late: (date: string, isMonth: boolean) => `${isMonth ? 'end of' : 'late'} ${date}`,
  onTheDay: 'on the day',
  /** `49 days late`, `at least 3 days early` */
  slip: (days: string, isLate: boolean, isUncertain: boolean) =>
    `${isUncertain ? 'at least ' : ''}${days} ${isLate ? 'late' : 'early'}`,
  /** `9 days later` */
  move: (days: string, isLater: boolean) => `${days} ${isLater ? 'later' : 'earlier'}`,
  released: (date: string) => `released ${date}`,
  withdrawn: 'withdrawn',
  movedTo: (date: string) => `moved to ${date}`,
  stillPlanned: 'still planned',
  dayPassed: 'its day has passed, no release is stated',
  forgotten: 'not spoken of any more',
}
