/** How an action stands, by the English words of its state. */
export const states = {
  open: 'offen',
  'can be closed': 'kann geschlossen werden',
  postponed: 'verschoben',
  closed: 'geschlossen',
  done: 'erledigt',
  superseded: 'überholt',
}
