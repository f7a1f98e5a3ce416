import type { Metric, MetricValue } from '../register/metrics/metric.ts'
import type { Rule } from './rule.ts'

/** `Open: 149 (–6)`, and the minutes before said 157. */
export const changeDisagrees: Rule = {
  id: 'change-disagrees',
  severity: 'hint',
  summary: 'A stated change of a number that the value of the time before contradicts.',
  why: 'One of the two numbers is a slip, and whoever compares them cannot tell which. Correct the one that is wrong. A change stated after a gap in the series is not looked at.',
  bad: {
    'minutes/ops/2021-03-04.md': '## Tickets\n\n- Open: 157 (+3)\n',
    'minutes/ops/2021-03-11.md': '## Tickets\n\n- ⟦Open: 149 (–6)⟧\n',
  },
  good: {
    'minutes/ops/2021-03-04.md': '## Tickets\n\n- Open: 157 (+3)\n- Rank: 2 (+1)\n',
    'minutes/ops/2021-03-11.md': '## Tickets\n\n- Open: 149 (–8)\n- Rank: 1 (+1)\n',
  },
  check: ({ metrics: { all: metrics } }) => {
    const wrong = metrics.flatMap((metric) =>
      metric.values.flatMap((value, index) =>
        value.agrees === false ? [{ metric, value, earlier: metric.values[index - 1] }] : [],
      ),
    )
    // A table of which every row is wrong is one thing to mend.
    const groups = Map.groupBy(wrong, ({ metric, value }) => `${value.path}\n${metric.series}\n${metric.section}`)
    return [...groups.values()].flatMap((group) => {
      const [first] = group.sort(
        (a, b) => a.value.place.line - b.value.place.line || a.value.place.column - b.value.place.column,
      )
      if (!first?.earlier) return []
      const others = group.length > 1 ? `, and so with ${group.length - 1} more of this section` : ''
      return [
        {
          path: first.value.path,
          place: first.value.place,
          reason: `${toReason(first.metric, first.value, first.earlier)}${others}; correct what is wrong`,
        },
      ]
    })
  },
}

function toReason({ label }: Metric, { text, change, before }: MetricValue, earlier: MetricValue): string {
  const said =
    change === null
      ? `"${text}" is said to follow ${before}`
      : `"${text} (${change.replace(/[()]/g, '')})" says that it was ${before} before`
  return `${label}: ${said}, ${earlier.date} has ${earlier.text}`
}
