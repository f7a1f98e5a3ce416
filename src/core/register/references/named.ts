import type { ReferenceFinder } from './finder.ts'

/** Ids of tools, and tickets of other systems, that texts name. */
export interface Named {
  tools: string[]
  tickets: { text: string; url: string }[]
}

/** The tools and tickets that texts name, in the order in which they do. */
export function toNamed(texts: readonly string[], find: ReferenceFinder): Named {
  const tools = new Set<string>()
  const tickets = new Map<string, { text: string; url: string }>()
  for (const text of new Set(texts)) {
    for (const { tool, milestone, target, start, end } of find(text)) {
      if (tool !== null) tools.add(tool)
      else if (milestone === null)
        tickets.set(target, tickets.get(target) ?? { text: text.slice(start, end), url: target })
    }
  }
  return { tools: [...tools], tickets: [...tickets.values()] }
}
