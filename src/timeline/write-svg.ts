import { escapeMarkup } from '../core/write/escape.ts'
import type { DrawnRow, Drawing } from './drawing.ts'
import type { Join, Mark } from './marks.ts'

/** Colours of a drawing that stands alone, by what they mean: the light ones of the site. */
const inks = {
  paper: '#ffffff',
  ink: '#1d2025',
  soft: '#565a61',
  rule: '#e3dfd4',
  done: '#2a6137',
  late: '#96201a',
  plan: '#27517f',
  said: '#7d97b2',
  today: '#8a2f1d',
}
const joinInks = { later: inks.late, earlier: inks.plan, same: inks.soft }
const font = 'font-family="Palatino, Palatino Linotype, Noto Serif, serif" font-size="13"'
const width = 1160
const margin = 16
const head = 40

/** Write a drawing as an image of its own, for slides and documents: nothing leads anywhere, nothing depends on a style sheet. */
export function writeSvg(
  title: string,
  drawing: Drawing,
  { saidOfIt, today: now } = { saidOfIt: 'said of it', today: 'today' },
): string {
  const { titles, remarks, height, ticks, rows, speech } = drawing
  const left = margin + titles
  const inner = width - left - remarks - margin
  const at = (per: number): string => String(Math.round((left + (per * inner) / 100) * 10) / 10)
  const whole = height + head + margin
  const bars = speech?.bars.map(
    (bar) => `M${at(bar.x / 10)} ${speech.y}v-${bar.height}H${at((bar.x + bar.width) / 10)}V${speech.y}z`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" ${font} fill="${inks.ink}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="${width}" height="${whole}" fill="${inks.paper}"/>`,
    `<text x="${margin}" y="26" font-size="20" font-weight="600">${escapeMarkup(title)}</text>`,
    `<g transform="translate(0 ${head})">`,
    ...ticks.flatMap(({ x, text }) => [
      `<path d="M${at(x)} 0V${height}" stroke="${inks.rule}"/>`,
      `<text x="${at(x)}" dx="4" y="12" fill="${inks.soft}">${escapeMarkup(text)}</text>`,
    ]),
    ...writeToday(drawing, now, at),
    ...rows.flatMap((row) => writeRow(row, at, left + inner)),
    ...(speech && bars
      ? [
          `<path d="${bars.join('')}" fill="${inks.said}"/>`,
          `<text x="${margin}" y="${speech.y}" fill="${inks.soft}">${escapeMarkup(saidOfIt)}</text>`,
        ]
      : []),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function writeToday({ today, height }: Drawing, text: string, at: (per: number) => string): string[] {
  if (today === null) return []
  const side = today > 50 ? 'dx="-4" text-anchor="end"' : 'dx="4"'
  return [
    `<path d="M${at(today)} 0V${height}" stroke="${inks.today}" stroke-dasharray="2 3"/>`,
    `<text x="${at(today)}" ${side} y="25" fill="${inks.soft}">${escapeMarkup(text)}</text>`,
  ]
}

function writeRow(
  { title, isLiving, y, spans, bar, candidates, joins, marks, label, remark }: DrawnRow,
  at: (per: number) => string,
  end: number,
): string[] {
  const weight = isLiving ? ' font-weight="600"' : ''
  const ticks = candidates.map((x) => `M${at(x / 10)} ${y - 5}v10`).join('')
  return [
    `<text x="${margin}" y="${y + 4}"${weight}>${escapeMarkup(title)}</text>`,
    ...spans.map(
      (span) =>
        `<path d="M${at(span.from)} ${y - 9}H${at(span.to)}v18H${at(span.from)}z" fill="${inks.plan}" opacity="0.12"><title>${escapeMarkup(span.title)}</title></path>`,
    ),
    ...(bar
      ? [
          `<path d="M${at(bar.from)} ${y}H${at(bar.to)}" stroke="${inks.done}" stroke-width="${isLiving ? 7 : 5}" stroke-linecap="round" opacity="0.25"/>`,
        ]
      : []),
    ...(ticks === '' ? [] : [`<path d="${ticks}" stroke="${inks.soft}" opacity="0.6"/>`]),
    ...joins.map((join) => writeJoin(join, y, at)),
    ...marks.map((mark) => writeMark(mark, y, at)),
    ...(label ? [`<text x="${at(label.x)}" dx="10" y="${y + 4}"${weight}>${escapeMarkup(label.text)}</text>`] : []),
    ...(remark
      ? [
          `<text x="${end + 8}" y="${y + 4}" fill="${remark.direction === null ? inks.ink : joinInks[remark.direction]}">${escapeMarkup(remark.text)}</text>`,
        ]
      : []),
  ]
}

function writeJoin({ type, from, to }: Join, y: number, at: (per: number) => string): string {
  return `<path d="M${at(from)} ${y}H${at(to)}" stroke="${joinInks[type]}"${type === 'earlier' ? ' stroke-dasharray="4 2"' : ''}/>`
}

/** Shapes around their middle, with what they are painted with. */
const shapes: Record<Mark['type'], { d: string; paint: string }> = {
  released: { d: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', paint: `fill="${inks.done}"` },
  planned: { d: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', paint: `fill="${inks.paper}" stroke="${inks.plan}"` },
  unconfirmed: { d: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0', paint: `fill="${inks.paper}" stroke="${inks.soft}"` },
  overdue: { d: 'm0-6l6 11h-12z', paint: `fill="${inks.paper}" stroke="${inks.late}"` },
  withdrawn: { d: 'm-4-4l8 8m-8 0l8-8', paint: `fill="none" stroke="${inks.soft}"` },
  candidate: { d: 'm0-5v10', paint: `stroke="${inks.soft}"` },
  incident: { d: 'm0-5l4.5 5l-4.5 5l-4.5-5z', paint: `fill="${inks.late}"` },
  downtime: { d: 'm0-5l4.5 5l-4.5 5l-4.5-5z', paint: `fill="${inks.paper}" stroke="${inks.soft}"` },
  was: { d: 'm-2-5h4v10h-4z', paint: `fill="${inks.paper}" stroke="${inks.soft}"` },
  'was-later': { d: 'm-2-5h4v10h-4z', paint: `fill="${inks.paper}" stroke="${inks.late}"` },
  'was-earlier': { d: 'm-2-5h4v10h-4z', paint: `fill="${inks.paper}" stroke="${inks.plan}"` },
}

function writeMark({ type, x, width: extent, title }: Mark, y: number, at: (per: number) => string): string {
  const { d, paint } = shapes[type]
  const shape = extent > 0 ? `M${at(x)} ${y - 4}H${at(x + extent)}v8H${at(x)}z` : `M${at(x)} ${y}${d}`
  return `<path d="${shape}" ${paint}><title>${escapeMarkup(title)}</title></path>`
}
