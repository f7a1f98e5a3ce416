/** Words after which a value follows at once. */
const leads: ReadonlySet<string> = new Set(
  (
    'is are was were be being becomes became remains stays namely reads ist sind war waren wird bleibt lautet lauten heißt heisst ' +
    'est sont était sera reste devient es son era eran será queda è sono sarà rimane resta diventa é são fica er är jest to ' +
    'это будет は 是 为 wordt blijft je är'
  )
    .split(' ')
    .filter((word) => word !== 'to'),
)

/** Words that may stand between such a word and the value. */
const keeping: ReadonlySet<string> = new Set(
  (
    'now still always currently again just simply also temporarily today once therefore jetzt nun noch immer weiterhin aktuell ' +
    'derzeit wieder vorläufig also maintenant toujours actuellement désormais provisoirement encore ahora siempre actualmente ' +
    'siendo todavía ora sempre adesso attualmente ancora agora sempre nu altijd teraz'
  ).split(' '),
)

/** Words that lead to a value where something is changed: `set to x`, `auf x geändert`. */
export const directions: ReadonlySet<string> = new Set(
  'to into auf zu in en à a por para su til till naar na на'.split(' '),
)

/** Beginnings of words that say that something is changed. */
export const changes =
  /^(?:chang|set$|reset|updat|switch|rotat|replac|renew|geänder|änder|gesetzt|setz|zurückges|neu$|remplac|modifi|réiniti|mis$|cambi|actualiz|restable|puest|reimpost|impost|aggiorn|reinici|gewijzigd|zmieni)/u

/** Words that tell somebody what to type. */
export const uses: ReadonlySet<string> = new Set(
  (
    'use using enter entering type typing try utiliser utilisez utilise saisir saisissez entrer entrez taper tapez composer ' +
    'usar usad usen use introducir introduzca introducid teclear usare usate usa inserire inserite digitare digitate verwende ' +
    'verwenden verwendet benutze benutzen benutzt nimm nehmt nutze nutzt gebruik'
  ).split(' '),
)

/** Whether a value follows a word at once. */
export function isLead(word: string): boolean {
  return leads.has(word)
}

/** Whether a word may stand between one that leads and the value. */
export function keepsLead(word: string): boolean {
  return keeping.has(word)
}
