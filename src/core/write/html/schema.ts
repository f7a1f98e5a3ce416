import { defaultSchema, type Schema } from 'hast-util-sanitize'
import { allowedTags } from '../../parse/text/html-tags.ts'

/** Attributes of any element that the site decides itself. */
const ownAttributes = ['width', 'height', 'color', 'bgcolor', 'background']

/** Elements and attributes that survive: GitHub's, without what the site decides itself, and the marks that our parser sets. */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...allowedTags, 'input'],
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter(
      (name) => typeof name !== 'string' || !ownAttributes.includes(name),
    ),
    blockquote: ['cite', ['dataAlert', /^[a-z][\w-]{0,30}$/], ['dataFold', 'open', 'closed']],
    code: [...(defaultSchema.attributes?.code ?? []), ['dataMath', 'block', 'inline']],
    img: [...(defaultSchema.attributes?.img ?? []), 'width'],
    p: ['dataTitle'],
    table: ['align'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
  },
}
