import type { Rule } from './rule.ts'

/** `aliases: [SAM]` of two tools. */
export const sharedName: Rule = {
  id: 'shared-name',
  severity: 'warning',
  summary: 'A name that two tools have, or two people of people.yaml.',
  why: 'What is said under that name counts for one of them alone. Take it from one of the two.',
  bad: {
    'tools/sam.md': '---\nname: SAM\n---\nText\n',
    'tools/samba.md': '---\nname: Samba\n⟦aliases: [SAM, SMB]⟧\n---\nText\n',
  },
  good: {
    'tools/sam.md': '---\nname: SAM\n---\nText\n',
    'tools/samba.md': '---\nname: Samba\naliases: [SMB]\n---\nText\n',
  },
  check: ({ documents, people: { settings: people }, lookup: { placeOf } }) => {
    const tools = documents.flatMap((document) =>
      document.kind === 'tool'
        ? document.names.map((name, index) => ({
            name,
            path: document.path,
            owner: document.path,
            key: index === 0 ? 'name' : 'aliases',
          }))
        : [],
    )
    const persons = people.flatMap(({ name, initials, spellings }, index) => [
      { name, path: 'people.yaml', owner: `the entry of ${name}`, key: `people.${index}.name` },
      ...(initials === null
        ? []
        : [{ name: initials, path: 'people.yaml', owner: `the entry of ${name}`, key: `people.${index}.initials` }]),
      ...spellings.map((spelling) => ({
        name: spelling,
        path: 'people.yaml',
        owner: `the entry of ${name}`,
        key: `people.${index}.spellings`,
      })),
    ])
    return [tools, persons].flatMap((names) => {
      const first = new Map<string, string>()
      return names.flatMap(({ name, path, owner, key }) => {
        const other = first.get(name) ?? owner
        first.set(name, other)
        return other === owner
          ? []
          : [
              {
                path,
                place: placeOf(path, key),
                reason: `"${name}" is also a name in ${other}; take it from one of the two`,
              },
            ]
      })
    })
  },
}
