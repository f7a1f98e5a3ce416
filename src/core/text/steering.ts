const controls = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029'
const directions = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
/** Letters that are drawn as nothing, in which a text can be hidden from people: annotations and tags. */
const hidden = '\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}'

/** A sign that steers a terminal, ends a line, turns the order in which letters are shown, or hides a letter. */
export const steering = new RegExp(`[${controls}${directions}${hidden}]`, 'gu')

/** From here on marks over one letter leave its line. */
const marks = /(\p{M}{4})\p{M}+/gu

/** Keep marks over letters within their line: at most four for each. */
export function withFewMarks(text: string): string {
  return text.replace(marks, '$1')
}

/** What Azure Pipelines and others take for a command anywhere in a line: `##vso[`. */
const command = /##(?=\w*\[)/g

/** Write what steers within JSON as escapes, which mean the same: who looks at it in a log sees it as it is. */
export function escapeSteering(json: string): string {
  return json.replace(steering, (sign) => (sign === '\n' ? sign : escapeUnits(sign))).replace(command, '#\\u0023')
}

function escapeUnits(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
