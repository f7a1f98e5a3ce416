import type { Rule } from './rule.ts'

/** `pages/mia.berg@nordlab.example.md`. */
export const tellingName: Rule = {
  id: 'telling-name',
  severity: 'warning',
  summary:
    'A name of a file or folder, an old address, a link or a setting that gives a person or a private detail away.',
  why: 'Addresses, titles and the JSON are made of the names of files and folders. One that holds a private detail, or names somebody who asked to be listed by initials, is published under a neutral name, an old address of that kind is not published at all, and a link to another site that names such a person is left out. Rename it, so that the address is one that can be kept.',
  bad: { 'pages/mia.berg@nordlab.example.md': '⟦⟧# Notes\n' },
  good: { 'pages/contact.md': '# Notes\n' },
}
