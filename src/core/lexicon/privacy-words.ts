/** The words of one language by which private details are known. A blank in a word stands for any blank or hyphen. */
export interface PrivacyWords {
  /** Labels of passwords: `Kennwort: …`. */
  password: readonly string[]
  /** Labels of keys and tokens of services: `API-Token`. */
  key: readonly string[]
  /** Labels of PINs and access codes. */
  pin: readonly string[]
  /** What has a code that opens it: `door code 4711`. */
  locked: readonly string[]
  /** Labels of telephone numbers. */
  telephone: readonly string[]
  /** Words after which a bare row of figures is a telephone number: `call 5550100199`. */
  call: readonly string[]
  /** Labels of an extension of a telephone number. */
  extension: readonly string[]
  /** Labels of the number of a meeting room. */
  room: readonly string[]
  /** Labels of e-mail addresses. */
  mail: readonly string[]
  /** What may stand between a label and its value. */
  is: readonly string[]
  /** What may follow a label and keep it one: `password for phone: …`. */
  of: readonly string[]
  /** Words that are never the password themselves: `password: see the wiki`. */
  noSecret: readonly string[]
  /** Nouns whose numbers are known to all: `ticket 0123 456789`. */
  reference: readonly string[]
  /** What is counted, and so makes the figures before it a quantity: `10 000 000 events`. */
  counted: readonly string[]
}
