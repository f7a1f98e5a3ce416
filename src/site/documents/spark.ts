import type { Sparkline } from '../../timeline/sparkline.ts'

/** Write a line without axes as SVG, for a text that is HTML already; everywhere else `Sparkline.astro` draws it. */
export function writeSpark({ width, height, lines, end }: Sparkline): string {
  const drawn = lines.map((points) => `<polyline points="${points}"/>`).join('')
  return `<svg class="spark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawn}<circle cx="${end.x}" cy="${end.y}" r="2"/></svg>`
}
