import { startOfFile } from '../read/message.ts'
import type { Rule } from './rule.ts'

/** `minutes/ops/demo.html`. */
export const activeFile: Rule = {
  id: 'active-file',
  severity: 'hint',
  summary: 'A file that could do more than be shown, which is published as text.',
  why: 'A page or script among the documents would run in the browser of whoever opens it, as a part of this site. It is published as text, with .txt behind its name. An SVG image is shown as long as everything in it only draws: no script, event, animation, foreign language or address that leads out of it.',
  bad: { 'pages/demo.html': '⟦⟧<p>Demo</p>' },
  good: { 'pages/load.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'pages/load.csv': 'day,load' },
  check: ({ places: { files }, settings }) =>
    files
      .filter(({ isActive, path }) => isActive && path !== settings.css)
      .map(({ path, url, reason }) => ({
        path,
        place: startOfFile,
        reason: `this file is published as text at ${url}: ${reason ?? 'a browser could run it'}`,
      })),
}
