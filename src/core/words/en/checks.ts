/** The pages that explain the rules of `check`; what each rule says stays in the language of the program. */
export const checks = {
  title: 'What check looks for',
  lead: 'Everything that is looked for in the Markdown before it is published. Errors stop a build; warnings and hints do not.',
  severities: { error: 'error', warning: 'warning', hint: 'hint', off: 'off' },
  weights: {
    error: 'Error: nothing is published until it is mended.',
    warning: 'Warning: it is published, but hardly as it was meant.',
    hint: 'Hint: good to know; nothing need be done.',
    off: 'Not looked for unless site.yaml says so.',
  },
  /** Language of what the rules say, where it is another. */
  rulesLang: null as string | null,
  symbolicLink: 'a symbolic link to',
  oldEncoding: 'saved as Windows-1252',
}

/** What the records for programs hold: one of each, in a sentence. */
export const records = {
  title: 'The record for programs',
  schema: 'schema',
  summaries: {
    documents: 'One document with its date, who was there, and what it did.',
    actions: 'One action, followed through the meetings of its series.',
    attendance: 'One meeting whose attendance is recorded, counted.',
    decisions: 'One decision of a meeting.',
    incidents: 'Something that broke or was taken down.',
    mentions: 'One sentence of one document that names a tool.',
    metrics: 'One number that documents of a series state again and again.',
    milestones: 'One milestone or deliverable of a project.',
    people: 'One person who is listed in the attendance of a meeting.',
    periods: 'One quarter or year, compiled.',
    releases: 'One release of one tool, with the history of its plan.',
    supported: 'How long one version of a tool is supported.',
    tools: 'One tool.',
    build: 'What the site was built from.',
  },
}
