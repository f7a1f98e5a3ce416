/** How an action stands, by the English words of its state. */
export const states = {
  open: 'abierta',
  'can be closed': 'se puede cerrar',
  postponed: 'aplazada',
  closed: 'cerrada',
  done: 'terminada',
  superseded: 'sustituida',
}
