import type { Nodes, PhrasingContent } from 'mdast'

type Emphasised = PhrasingContent & { type: 'strong' | 'emphasis' | 'delete' | 'link' }

/** Tidy running text: blanks folded and none at its ends, emphasis joined and without blanks or loose punctuation at its ends. */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const list = join(nodes.flatMap((node) => tidyNode(node, new Set())))
  settleEnds(list)
  setApart(list)
  return trimBreaks(settleAddresses(list))
}

/** Whether a node belongs into running text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return [
    'text',
    'emphasis',
    'strong',
    'delete',
    'link',
    'image',
    'inlineCode',
    'break',
    'html',
    'footnoteReference',
  ].includes(node.type)
}

/** Everything in nodes as running text, where no blocks can be: each block starts a line. */
export function flatten(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node)) return 'children' in node ? [{ ...node, children: flatten(node.children) }] : [node]
    if (node.type === 'code')
      return [
        { type: 'break' },
        { type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() },
        { type: 'break' },
      ]
    return 'children' in node ? [{ type: 'break' }, ...flatten(node.children), { type: 'break' }] : []
  })
}

/** Whether a node is text of nothing but blanks. */
export function isBlankText(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function isEmphasised(node: PhrasingContent | undefined): node is Emphasised {
  return node !== undefined && ['strong', 'emphasis', 'delete', 'link'].includes(node.type)
}

/** Blanks folded; the end of a line stays one, which a source of Markdown means. */
function foldBlanks(text: string): string {
  return text.replace(/[\s\u00a0\ue000\ue001]+/g, (blanks) => (/^[^\S\n]*\n[^\S\n]*$/.test(blanks) ? '\n' : ' '))
}

/** Tidy a node; emphasis within the same emphasis and links within links give way to what is in them. */
function tidyNode(node: PhrasingContent, open: ReadonlySet<string>): PhrasingContent[] {
  if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', value: foldBlanks(node.value) }]
  if (node.type === 'inlineCode') return node.value.trim() === '' ? [{ type: 'text', value: ' ' }] : [node]
  if (!isEmphasised(node)) return [node]
  if (open.has(node.type)) return node.children.flatMap((child) => tidyNode(child, open))
  const children = join(node.children.flatMap((child) => tidyNode(child, new Set([...open, node.type]))))
  return lift(node, children)
}

/** Take blanks and line breaks at the ends of emphasis out of it; drop it where nothing remains. */
function lift(node: Emphasised, children: PhrasingContent[]): PhrasingContent[] {
  const before: PhrasingContent[] = []
  const behind: PhrasingContent[] = []
  for (let first = children[0]; first && (isBlankText(first) || first.type === 'break'); first = children[0])
    before.push(...children.splice(0, 1))
  for (let last = children.at(-1); last && (isBlankText(last) || last.type === 'break'); last = children.at(-1))
    behind.unshift(...children.splice(-1, 1))
  const first = children[0]
  if (first?.type === 'text' && first.value.startsWith(' ')) {
    before.push({ type: 'text', value: ' ' })
    children[0] = { type: 'text', value: first.value.trimStart() }
  }
  const last = children.at(-1)
  if (last?.type === 'text' && last.value.endsWith(' ')) {
    behind.unshift({ type: 'text', value: ' ' })
    children[children.length - 1] = { type: 'text', value: last.value.trimEnd() }
  }
  if (children.length === 0) return [...before, ...behind]
  return [...before, { ...node, children }, ...behind]
}

/** Join neighbours of one kind: text with text, bold with bold, code with code. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (let from = 0; from < nodes.length;) {
    const [first, ...others] = nodes.slice(from, endOfRun(nodes, from))
    if (!first) break
    joined.push(others.length === 0 ? first : joinRun([first, ...others]))
    from += 1 + others.length
  }
  return joined
}

/** Index behind the nodes from `from` on that are of one kind and can be one node. */
function endOfRun(nodes: readonly PhrasingContent[], from: number): number {
  const type = nodes[from]?.type
  let end = from + 1
  if (type === 'text' || type === 'inlineCode' || type === 'strong' || type === 'emphasis' || type === 'delete')
    while (nodes[end]?.type === type) end += 1
  return end
}

function joinRun(run: readonly PhrasingContent[]): PhrasingContent {
  const [first] = run
  if (first?.type === 'text')
    return {
      type: 'text',
      value: run
        .map((node) => ('value' in node ? node.value : ''))
        .join('')
        .replace(/ {2,}/g, ' '),
    }
  if (first?.type === 'inlineCode')
    return { type: 'inlineCode', value: run.map((node) => ('value' in node ? node.value : '')).join('') }
  return {
    ...first,
    children: join(run.flatMap((node) => ('children' in node ? node.children : []))),
  } as PhrasingContent
}

/** Move punctuation at the end of emphasis out of it where a letter follows, or Markdown would not close it there. */
function settleEnds(nodes: PhrasingContent[]): void {
  for (const [index, node] of nodes.entries()) {
    if (!isEmphasised(node) || node.type === 'link') continue
    const next = nodes[index + 1]
    const last = node.children.at(-1)
    if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test(next.value) && last?.type === 'text') {
      const loose = /[^\p{L}\p{N}\s]+$/u.exec(last.value)?.[0] ?? ''
      if (loose !== '' && loose.length < last.value.length) {
        last.value = last.value.slice(0, -loose.length)
        next.value = loose + next.value
      }
    }
  }
}

/** A bracket right before a link would look like the start of another. */
function setApart(nodes: PhrasingContent[]): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text' && node.value.endsWith('[') && nodes[index + 1]?.type === 'link') node.value += ' '
  }
}

/** An address that emphasis, code or a link follows at once becomes a link, or it would take their signs in. */
function settleAddresses(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const next = nodes[index + 1]
    const address =
      node.type === 'text' && next && next.type !== 'text' && next.type !== 'break'
        ? /((?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?])([.,;:!?]*)$/.exec(node.value)
        : null
    if (node.type !== 'text' || !address) return [node]
    // Signs at the end of an address belong to the sentence.
    const [, url = '', rest = ''] = address
    return [
      ...(address.index > 0 ? [{ type: 'text' as const, value: node.value.slice(0, address.index) }] : []),
      {
        type: 'link',
        url: url.startsWith('www.') ? `http://${url}` : url,
        title: null,
        children: [{ type: 'text', value: url }],
      },
      ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
    ]
  })
}

/** No blanks or breaks at the ends of a paragraph, and no blanks beside a break. */
function trimBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const list = nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    let value = node.value
    if (index === 0 || nodes[index - 1]?.type === 'break') value = value.trimStart()
    if (index === nodes.length - 1 || nodes[index + 1]?.type === 'break') value = value.trimEnd()
    return value === '' ? [] : [{ type: 'text', value }]
  })
  while (list[0]?.type === 'break') list.shift()
  while (list.at(-1)?.type === 'break') list.pop()
  const isBlankEnd = isBlankText(list[0] ?? { type: 'break' })
  return isBlankEnd ? trimBreaks(list.slice(1)) : list
}

/** Emphasis without the line breaks in it, where a line cannot be broken. */
export function unbroken(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node
  const children = node.children.map((child) =>
    child.type === 'break' ? { type: 'text' as const, value: ' ' } : unbroken(child),
  )
  return { ...node, children }
}
