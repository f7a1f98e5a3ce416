import { z } from 'zod'
import { text, texts, webAddress } from './values.ts'

const navSchema = z.object({
  order: texts.default([]).describe('Lists that come first, by the first part of their address: minutes, actions.'),
  hidden: texts.default([]).describe('Lists that the header does not lead to; they stay where they are.'),
  links: z
    .array(z.object({ text: text.describe('What it says.'), url: webAddress.describe('Where it leads.') }), {
      error: 'expected a list of links, each with "- text:" and "url:"',
    })
    .default([])
    .describe('Links of your own, behind the lists.'),
})

/** What makes a site look like its owner's: keys of `site.yaml`. */
export const lookSettings = {
  logo: text.nullable().default(null).describe('An image of the content folder, shown before the name.'),
  favicon: text
    .nullable()
    .default(null)
    .describe('An SVG or PNG image of the content folder, for the tab of the browser.'),
  css: text.nullable().default(null).describe('A style sheet of the content folder, read after that of the site.'),
  footer: text.nullable().default(null).describe('A line at the foot of every page.'),
  nav: navSchema.default({ order: [], hidden: [], links: [] }).describe('What the header leads to.'),
  exclude: texts.default([]).describe('Files and folders that are left out, as patterns: drafts/**, *Template.md.'),
}
