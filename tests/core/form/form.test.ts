import { describe, expect, test } from 'vitest'
import { checkDefinitions } from '../../../src/core/parse/form/definitions.ts'
import { parseForm } from '../../../src/core/parse/form/form.ts'
import { parseMarkdown } from '../../../src/core/parse/text/markdown.ts'

/** `line:column-line:column rule` of everything that the form of a text has to mend. */
function flawsIn(text: string): string[] {
  const root = parseMarkdown(text)
  return [...parseForm(root, text.split('\n')), ...checkDefinitions(root)].map(
    ({ place, rule }) => `${place.line}:${place.column}-${place.endLine}:${place.endColumn} ${rule}`,
  )
}

describe('what is found, and where', () => {
  test.each<[what: string, text: string, found: string]>([
    ['a fence without its second', 'Text\n\n``` js  \nlet a\n\nmore\n', '3:1-3:7 open-fence'],
    ['a fence that only begins', '```', '1:1-1:4 open-fence'],
    ['a fence of tildes that ends with backticks', '~~~\na\n```\n', '1:1-1:4 open-fence'],
    ['words behind a fence', '- a\n\n  ```sh  run this now  \n  ls\n  ```\n', '3:6-3:22 fence-words'],
    ['words behind a fence of tildes', '~~~ look here\nls\n~~~\n', '1:5-1:14 fence-words'],
    ['an image without words', 'See ![ ](a.png)', '1:5-1:16 image-text'],
    ['a row that is too wide', '| a |\n| - |\n| 1 | 2 | 3 |\n', '3:5-3:14 wide-row'],
    ['dashes of another number', '| a | b |\n| - | - | - |\n', '2:1-2:14 no-table'],
    ['dashes without bars at their ends', 'a | b\n--- | :-: | ---\n', '2:1-2:16 no-table'],
    ['dashes in the last line of a quotation', '> | a | b |\n> | - |\n', '2:3-2:8 no-table'],
    ['a heading without its blank', 'Text\n##Plan\n', '2:1-2:7 no-heading'],
    ['a number over dashes', '3. Disks\n--------\n', '1:1-1:9 no-heading'],
    ['a number over signs of equality', '3) Disks\n===\n', '1:1-1:9 no-heading'],
    ['a level that is passed over', '# A\n\n## B\n\n### C\n\n## D\n\n#### E\n', '9:1-9:7 heading-order'],
    ['what git left', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n', '2:1-2:13 merge-conflict'],
    ['a link of a wiki', 'See [[Call notes]] there', '1:5-1:19 foreign-markup'],
    ['contents of another program', '[toc]', '1:1-1:6 foreign-markup'],
    ['a box of another program', '::: warning\n', '1:1-1:12 foreign-markup'],
    ['a comment of another program', 'a %%b%% c', '1:3-1:8 shown-comment'],
    ['a target that nothing leads to', 'Text\n\n[a]: https://example.org "words"\n', '3:1-3:33 unread-words'],
    ['the second target of one label', '[a]\n\n[a]: /x\n[A]: /y\n', '4:1-4:8 unread-words'],
  ])('%s', (_, text, found) => expect(flawsIn(text)).toEqual([found]))
})

describe('what looks like it and is in order', () => {
  test.each<[what: string, text: string]>([
    ['a fence with its second', '```js\nlet a\n```\n'],
    ['a longer second fence, with blanks behind', '```\na\n`````  \n'],
    ['indented code', 'Text\n\n    ``` is shown\n'],
    ['numbers of lines and keys behind a fence', '```js {1,3} title="x" -\na\n```\n'],
    ['an image with words', '![Plan](a.png)'],
    ['an image of nothing', '![]()'],
    ['a row that is too short', '| a | b |\n| - | - |\n| 1 |\n'],
    ['a bar that is text', '| a | b |\n| - | - |\n| 1 \\| 2 | 3 |\n'],
    ['a sentence over dashes', 'a | b\n--- and | more\n'],
    ['a number with words below it', '3. Disks\n--- and more\n'],
    ['a tag', 'Text\n# 5 and #12\n'],
    ['a level that is used nowhere', '# A\n\n## B\n\n#### C\n'],
    ['half of what git leaves', 'a\n<<<<<<< HEAD\nb\n'],
    ['the other half of what git leaves above it', '>>>>>>> main\n\na\n<<<<<<< HEAD\nb\n'],
    ['what git leaves, shown as code', '```\n<<<<<<< HEAD\nb\n>>>>>>> main\n```\n'],
    ['the same in the last line of code', 'x\n\n    a\n    <<<<<<< HEAD\n\n>>>>>>> main\n'],
    ['colons within a sentence', 'Ratio a ::: b'],
    ['contents within a sentence', 'Write [TOC] for them'],
    ['a target with its link', '[a] and ![b]\n\n[a]: /x\n[b]: y.png\n'],
    ['a comment', '[//]: # (said to nobody)\n[comment]: <> (nor this)\n'],
  ])('%s', (_, text) => expect(flawsIn(text)).toEqual([]))
})
