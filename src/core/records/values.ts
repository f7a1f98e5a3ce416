import { z } from 'zod'

/** What is said of a key without a value. */
export const foundNothing = 'expected a text, found nothing; fill it in or remove the key'

/** YAML is read with the failsafe schema, so every value arrives as text. */
export const text = z
  .string({
    error: ({ input }) => (input === undefined ? 'expected a text, but the key is missing' : 'expected a text'),
  })
  .trim()
  .min(1, { error: foundNothing, abort: true })

export const flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((value) => value === 'true')

/** A web address; other protocols are refused because they may run code. */
export const webAddress = text.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  error: 'expected an address that starts with https:// or http://',
})

/** Whether pages can lie under an address: `https://example.org/record/`, but with no blank, quote, question or password. */
export function canHoldPages(address: string): boolean {
  if (!URL.canParse(address) || /[\s"'<>\\^`{|}?#]/.test(address)) return false
  const { protocol, username, password, pathname } = new URL(address)
  return (
    /^https?:$/.test(protocol) && username === '' && password === '' && !/%(?:[01]|2[027]|3[CE]|7F)/i.test(pathname)
  )
}

/** The address of a site, under which its pages lie. */
export const siteAddress = text.refine(canHoldPages, {
  error: 'expected an address such as https://example.org/record/, without blanks, quotes, ?, # or a password',
})

/** A tag of a language, BCP 47: `de`, `de-CH`. */
export const languageTag = text.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, {
  error: 'expected a language tag such as en or de-CH',
})

/** One text or a list of texts. */
export const texts = z.union([text.transform((value) => [value]), z.array(text)], {
  error: 'expected a text or a list of texts',
})
