import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { rendererInputs } from '../src/build/renderer/inputs.ts'

/** An import, export from or dynamic import of a file. */
interface Import {
  /** Path below the repository of the file that imports. */
  from: string
  /** Path below the repository, or the name of a package as written. */
  to: string
  isLocal: boolean
  isTypeOnly: boolean
  names: string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
const files = entries
  .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
  .sort()
const sources = new Map([...files, 'astro.config.mjs'].map((file) => [file, toSource(file)]))
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))

/** Parse a file with TypeScript; of an Astro file what stands in its fence and its scripts. */
function toSource(file: string): ts.SourceFile {
  const text = readFileSync(join(root, file), 'utf8')
  const code = file.endsWith('.astro')
    ? [
        /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]),
      ].join('\n')
    : text
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)]
}

function importsOf(from: string, source: ts.SourceFile): Import[] {
  const found = (specifier: ts.Node | undefined, isTypeOnly: boolean, names: string[]): Import[] => {
    if (!specifier || !ts.isStringLiteral(specifier)) return []
    const isLocal = specifier.text.startsWith('.')
    return [
      { from, to: isLocal ? posix.join(dirname(from), specifier.text) : specifier.text, isLocal, isTypeOnly, names },
    ]
  }
  return nodesOf(source).flatMap((node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
      const areTypes = named.length > 0 && named.every((element) => element.isTypeOnly) && !node.importClause?.name
      return found(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || areTypes,
        named.map(({ name }) => name.text),
      )
    }
    if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly, [])
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return found(node.arguments[0], false, [])
    return []
  })
}

/** Imports of files below one of the folders. */
function importsBelow(...folders: string[]): Import[] {
  return imports.filter(({ from }) => folders.some((folder) => from === folder || from.startsWith(`${folder}/`)))
}

function isBelow(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** The circles in a graph: of each its files in the order in which one imports the next. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[][] => {
    const start = way.indexOf(file)
    if (start >= 0) return [[...way.slice(start), file]]
    if (done.has(file)) return []
    const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...way, file]))
    done.add(file)
    return found
  }
  return [...graph.keys()].flatMap((file) => visit(file, []))
}

/** Imports written so that a failure says what to mend. */
function toLines(list: readonly Import[]): string[] {
  return list.map(({ from, to, isTypeOnly }) => `${from} imports ${isTypeOnly ? 'types from ' : ''}${to}`)
}

test('the rules know every folder', () => {
  const folders = new Set(files.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]))
  const known = [
    'build',
    'cli',
    'client',
    'components',
    'core',
    'git',
    'importers',
    'integrations',
    'layouts',
    'pages',
    'site',
    'styles',
    'timeline',
  ]
  expect([...folders].filter((folder) => !known.includes(folder ?? ''))).toEqual([])
  const stages = new Set(files.filter((file) => isBelow(file, 'src/core')).map((file) => file.split('/')[2]))
  expect([...stages].filter((stage) => ![...atop, ...Object.keys(earlier)].includes(stage ?? ''))).toEqual([])
  expect(imports.length).toBeGreaterThan(100)
})

/** Files of core that belong to no stage: the entry, the shape of the result, the cache before parsing. */
const atop = [
  'index.ts',
  'options.ts',
  'settings.ts',
  'in-language.ts',
  'lookup.ts',
  'book.ts',
  'cache.ts',
  'last-change.ts',
]

/** words ← text ← lexicon ← read ← parse ← records ← register ← rules, write */
const earlier: Record<string, string[]> = {
  words: [],
  text: ['words'],
  lexicon: ['words', 'text'],
  read: ['words', 'text', 'lexicon'],
  parse: ['words', 'text', 'lexicon', 'read'],
  records: ['words', 'text', 'lexicon', 'read', 'parse'],
  register: ['words', 'text', 'lexicon', 'read', 'parse', 'records'],
  rules: ['words', 'text', 'lexicon', 'read', 'parse', 'records', 'register'],
  write: ['words', 'text', 'lexicon', 'read', 'parse', 'records', 'register'],
  cache: ['read', 'parse'],
}

describe('core', () => {
  test.each(Object.entries(earlier))('%s imports only itself and earlier stages', (stage, stages) => {
    const allowed = [stage, ...stages].map((each) => `src/core/${each}`)
    const isBook = ({ to, isTypeOnly }: Import): boolean =>
      ['register', 'rules', 'write'].includes(stage) && to === 'src/core/book.ts' && isTypeOnly
    const wrong = importsBelow(`src/core/${stage}`).filter(
      (each) => each.isLocal && !isBelow(each.to, ...allowed) && !isBook(each),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('imports nothing from outside but packages, and Astro is none of them', () => {
    const wrong = importsBelow('src/core').filter(({ to, isLocal }) =>
      isLocal ? !isBelow(to, 'src/core') : /^(?:@?astro(?:js)?\b|virtual:)/.test(to),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('has no console, no clock, no random and no process', () => {
    const wrong = [...sources]
      .filter(([file]) => isBelow(file, 'src/core'))
      .flatMap(([file, source]) =>
        nodesOf(source).flatMap((node) => {
          if (ts.isIdentifier(node) && ['console', 'process', 'performance', 'globalThis'].includes(node.text))
            return [`${file}: ${node.text}`]
          if (
            ts.isPropertyAccessExpression(node) &&
            ['Math.random', 'Date.now', 'Temporal.Now', 'crypto.randomUUID'].includes(node.getText())
          )
            return [`${file}: ${node.getText()}`]
          return ts.isNewExpression(node) && node.getText() === 'new Date()' ? [`${file}: new Date()`] : []
        }),
      )
    expect(wrong).toEqual([])
  })
})

test('no file imports itself through others, not even types', () => {
  const circles = findCircles(new Map(files.map((file) => [file, importsBelow(file).flatMap((each) => each.to)])))
  expect(circles.map((circle) => circle.join(' → '))).toEqual([])
})

describe('the edge', () => {
  test('only reading, building, the commands and the integrations touch the system', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        to.startsWith('node:') &&
        !isBelow(
          from,
          'src/core/read',
          'src/core/cache',
          'src/build',
          'src/cli',
          'src/git',
          'src/integrations',
          'src/importers/index.ts',
          'astro.config.mjs',
        ),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('building imports only core, site and itself', () => {
    const wrong = importsBelow('src/build').filter(
      ({ to, isLocal }) => isLocal && !isBelow(to, 'src/build', 'src/core', 'src/site'),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('only git and the reader of PDF files start a program, and each only one', () => {
    const starters = imports.filter(({ to }) =>
      /^(?:node:)?(?:child_process|cluster)$|execa|zx|simple-git|isomorphic-git/.test(to),
    )
    const [reader, git] = ['src/build/attached/read-text.ts', 'src/git/run.ts']
    expect(toLines(starters)).toEqual([reader, git].map((file) => `${file} imports node:child_process`))
    const startedBy = (file: string, name: string): (string | undefined)[] =>
      nodesOf(sources.get(file) ?? toSource(file))
        .filter(ts.isCallExpression)
        .filter(({ expression }) => expression.getText() === name)
        .map((call) => call.arguments[0]?.getText())
    expect(startedBy(git, 'execFileSync')).toEqual(["'git'"])
    expect(startedBy(reader, 'start')).toEqual(['process.execPath'])
  })

  test('git knows nothing but types of core, and only the commands ask it', () => {
    const wrong = importsBelow('src/git').filter(
      ({ to, isLocal, isTypeOnly }) => isLocal && !isBelow(to, 'src/git') && !(isTypeOnly && isBelow(to, 'src/core')),
    )
    const askers = imports.filter(({ from, to }) => isBelow(to, 'src/git') && !isBelow(from, 'src/git', 'src/cli'))
    expect(toLines([...wrong, ...askers])).toEqual([])
  })

  test('nobody imports building, commands or integrations but the edge and the configuration of Astro', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        isBelow(to, 'src/build', 'src/cli', 'src/integrations') &&
        !isBelow(from, 'src/build', 'src/cli', 'src/integrations', 'astro.config.mjs'),
    )
    expect(toLines(wrong)).toEqual([])
  })
})

describe('what people see', () => {
  test('site imports only core and timeline', () => {
    const wrong = importsBelow('src/site').filter(
      ({ to, isLocal }) => !isLocal || !isBelow(to, 'src/site', 'src/core', 'src/timeline'),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('timeline and importers import only core', () => {
    const wrong = importsBelow('src/timeline', 'src/importers').filter(
      ({ from, to, isLocal }) => isLocal && !isBelow(to, 'src/core', from.split('/').slice(0, 2).join('/')),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('components import types of site, timeline and words, each other, and scripts for the browser', () => {
    const wrong = importsBelow('src/components').filter(
      ({ to, isTypeOnly }) =>
        !isBelow(to, 'src/components', 'src/client') &&
        !(isTypeOnly && isBelow(to, 'src/site', 'src/timeline', 'src/core/words')),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('layouts import components, styles, scripts for the browser, and types of site', () => {
    const wrong = importsBelow('src/layouts').filter(
      ({ to, isTypeOnly }) =>
        !isBelow(to, 'src/layouts', 'src/components', 'src/styles', 'src/client') &&
        !to.startsWith('virtual:') &&
        !(isTypeOnly && isBelow(to, 'src/site')),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('scripts for the browser import only core', () => {
    const wrong = importsBelow('src/client').filter(
      ({ to, isLocal }) => isLocal && !isBelow(to, 'src/client', 'src/core'),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('everything that the renderer is made of is in its key', () => {
    // Where it is built, and what only a server of `dev` does.
    const without = ['src/build/program.ts', 'src/build/renderer/workshop.ts', 'src/integrations/content.ts']
    const wrong = importsBelow(...rendererInputs).filter(
      ({ to, isLocal, isTypeOnly }) => isLocal && !isTypeOnly && !isBelow(to, ...rendererInputs, ...without),
    )
    expect(toLines(wrong)).toEqual([])
  })

  test('pages import only site, layouts, components and the words that they say', () => {
    const wrong = importsBelow('src/pages').filter(
      ({ to }) => !isBelow(to, 'src/site', 'src/layouts', 'src/components', 'src/core/words'),
    )
    expect(toLines(wrong)).toEqual([])
  })
})

describe('TypeScript', () => {
  const all = [...sources]
    .filter(([file]) => isBelow(file, 'src'))
    .map(([file, source]) => ({ file, nodes: nodesOf(source), text: source.text }))

  test('no default exports', () => {
    const hasDefault = (node: ts.Node): boolean =>
      ts.isExportAssignment(node) ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && node.parent.kind !== ts.SyntaxKind.DefaultClause) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default')
    expect(
      all.filter(({ file, nodes }) => file.endsWith('.ts') && nodes.some(hasDefault)).map(({ file }) => file),
    ).toEqual([])
  })

  test('no any, and no silenced errors', () => {
    expect(
      all.filter(({ nodes }) => nodes.some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)).map(({ file }) => file),
    ).toEqual([])
    expect(all.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)/.test(text)).map(({ file }) => file)).toEqual(
      [],
    )
  })

  test('no enums, namespaces or classes without state', () => {
    const isBanned = (node: ts.Node): boolean =>
      ts.isEnumDeclaration(node) ||
      (ts.isModuleDeclaration(node) && !ts.isStringLiteral(node.name)) ||
      (ts.isClassDeclaration(node) && !node.heritageClauses && !node.members.some(ts.isPropertyDeclaration))
    // Astro asks for the types of its locals in a namespace.
    const own = all.filter(({ file }) => file !== 'src/env.d.ts')
    expect(own.filter(({ nodes }) => nodes.some(isBanned)).map(({ file }) => file)).toEqual([])
  })

  test('every relative import names a file that is there', () => {
    const present = new Set([
      ...files,
      ...entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
    ])
    expect(toLines(imports.filter(({ to, isLocal }) => isLocal && !present.has(to)))).toEqual([])
  })
})
