/** `` $`a`$ `` and `$$a$$`, which may run over lines, and `$a$`. A `$` before a digit is money, one within a word is none of ours. */
const quoted = /(?<![\w$\\])\$`([^`\n]{1,1000})`\$(?![\w$])/
const block = /(?<![\w$\\])\$\$((?:[^$\n]|\n(?![ \t>]*\n)){1,2000})\$\$(?!\$)/
const inline = /(?<![\w$\\])\$(?![\s\d$])([^$`\n]{1,500}?)(?<![\s\\])\$(?![\w$])/

/** A formula in a Markdown text with GitHub's delimiters; its TeX is the group of its kind: quoted, of several lines, in a line. */
export const anyFormula = new RegExp(`${quoted.source}|${block.source}|${inline.source}`, 'g')
