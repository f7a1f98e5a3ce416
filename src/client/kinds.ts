/** How a kind of document is named in a hit and as a value of its facet. */
export const kindNames: Record<string, string> = {
  minutes: 'Minutes',
  report: 'Report',
  faq: 'FAQ',
  roadmap: 'Roadmap',
  tool: 'Tool',
  milestone: 'Milestones',
  page: 'Page',
  file: 'Attached file',
}
