import { z } from 'zod'

/** YAML is read with the failsafe schema, so every value arrives as text. */
export const text = z
  .string({
    error: ({ input }) => (input === undefined ? 'expected a text, but the key is missing' : 'expected a text'),
  })
  .trim()
  .min(1, { error: 'expected a text, found nothing; fill it in or remove the key' })

export const flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((value) => value === 'true')

/** A web address; other protocols are refused because they may run code. */
export const webAddress = text.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  error: 'expected an address that starts with https:// or http://',
})

/** One text or a list of texts. */
export const texts = z.union([text.transform((value) => [value]), z.array(text)], {
  error: 'expected a text or a list of texts',
})
