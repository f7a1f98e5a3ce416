/** How an action stands, by the English words of its state. */
export const states = {
  open: 'ouverte',
  'can be closed': 'peut être close',
  postponed: 'reportée',
  closed: 'close',
  done: 'terminée',
  superseded: 'remplacée',
}
