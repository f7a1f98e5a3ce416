import { describe, expect, test } from 'vitest'
import { peopleSchema } from '../../../src/core/records/people-settings.ts'
import { settingsSchema } from '../../../src/core/records/settings.ts'
import { toUnreadable } from '../../../src/core/read/system-reasons.ts'
import { compileFiles, type Files } from '../content.ts'

/** What is said of a file that stands in an otherwise empty record. */
function said(path: string, text: string): string[] {
  const files: Files = { [path]: text }
  return compileFiles(files).findings.map(({ line, message }) => `${line}: ${message}`)
}

const keys = 'expected keys with values, each as "key: value"'
const list = 'expected a list, each entry on a line that begins with "- "'

describe('a value of a wrong type is told in plain words, with what was found', () => {
  test.each([
    ['people:\n  - name Foo\n', `2: people, entry 1: ${keys}, found the text "name Foo"`],
    ['people:\n  - [Mia, MB]\n', `2: people, entry 1: ${keys}, found a list`],
    ['people:\n  - name: [Mia]\n', '2: people, entry 1, name: expected a text, found a list'],
    ['people:\n  - name:\n      first: Mia\n', '2: people, entry 1, name: expected a text, found keys with values'],
    ['people:\n  name: Mia\n', '1: people: expected a list of people, each with "- name:", found keys with values'],
  ])('people.yaml: %j', (text, sentence) => {
    expect(said('people.yaml', text)).toEqual([sentence])
  })

  test.each([
    ['series: ops\n', `1: series: ${keys}, found the text "ops"`],
    ['series: [ops]\n', `1: series: ${keys}, found a list`],
    ['series:\n  ops: Operations\n', `2: series, ops: ${keys}, found the text "Operations"`],
    ['nav: minutes\n', `1: nav: ${keys}, found the text "minutes"`],
    ['home: [a]\n', `1: home: ${keys}, found a list`],
    ['tickets: RT\n', `1: tickets: ${list}, found the text "RT"`],
    ['redirects: /old/\n', `1: redirects: ${keys}, found the text "/old/"`],
    ['rules:\n', `1: rules: ${keys}, found nothing`],
    ['exclude:\n  a: b\n', '1: exclude: expected a text or a list of texts, found keys with values'],
  ])('site.yaml: %j', (text, sentence) => {
    expect(said('site.yaml', text)).toEqual([sentence])
  })

  test('for whatever stands at any key', () => {
    for (const value of ['', 'x', '[x]', '{x: y}', '[[x]]', '[{x: y}]', '{x: {y: z}}']) {
      for (const key of Object.keys(settingsSchema.shape))
        expect(said('site.yaml', `${key}: ${value}\n`).join('\n')).not.toMatch(/Invalid|received|undefined/)
      for (const key of Object.keys(peopleSchema.shape))
        expect(said('people.yaml', `${key}: ${value}\n`).join('\n')).not.toMatch(/Invalid|received|undefined/)
    }
  })
})

test.each([
  ['accent: #005a9c\n', '1: accent: "#" begins a comment, so nothing is set; write it in quotes: "#005a9c"'],
  [
    'name: Ops\nfooter: #1 record\n',
    '2: footer: "#" begins a comment, so nothing is set; write it in quotes: "#1 record"',
  ],
  ['accent: # the colour\n', '1: accent: expected a text, found nothing; fill it in or remove the key'],
  ['accent: ""\n', '1: accent: expected a text, found nothing; fill it in or remove the key'],
  ['name: {a: 1,, b: 2}\n', '1: a comma too many: nothing stands before it; remove it'],
  ['exclude: [a,, b]\n', '1: a comma too many: nothing stands before it; remove it'],
  ['exclude: [, b]\n', '1: a comma too many: nothing stands before it; remove it'],
  ['name: "Ops" all\n', '1: something behind the end of a value; put the whole value in quotes'],
])('a slip of YAML is one finding: %j', (text, sentence) => {
  expect(said('site.yaml', text)).toEqual([sentence])
})

test('a file without permission is told without the words and paths of the system', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/site.yaml'"), { code: 'EACCES' })
  const sentence = 'this file cannot be read: there is no right to; allow your user to read it, or move it away'
  expect(toUnreadable(error)).toBe(sentence)
})
