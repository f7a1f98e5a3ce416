import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { toPackagedPaper } from './packaged-paper.ts'
import { projectRoot } from './program.ts'
import { buildRenderer } from './renderer/build.ts'
import { keyOfRenderer } from './renderer/renderer.ts'

// npm run package: make package/, the folder that is published, which has of the repository only what a record needs.
// Node refuses TypeScript below node_modules, so lib/ is src/ as JavaScript; renderer/ draws the pages, so that nobody who
// installs the package needs Astro; the manifest asks for nothing that only tests and the example use.
const folder = join(projectRoot, 'package')

/** Compile `src/` to `lib/`; of the declarations only those stay that somebody can import. */
function compileLibrary(): void {
  const lib = join(folder, 'lib')
  const parsed = ts.getParsedCommandLineOfConfigFile(join(projectRoot, 'tsconfig.package.json'), {}, configHost)
  if (!parsed) throw new Error('tsconfig.package.json cannot be read')
  const program = ts.createProgram(parsed.fileNames, parsed.options)
  const { diagnostics } = program.emit()
  const wrong = [...parsed.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, host))
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const isPublic = /^(?:index\.d\.ts$|core[/\\])/.test(file)
    if (file.endsWith('.d.ts') && !isPublic) rmSync(join(lib, file))
  }
  const command = join(lib, 'cli/start.js')
  writeFileSync(command, `#!/usr/bin/env node\n${readFileSync(command, 'utf8')}`)
  chmodSync(command, 0o755)
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => projectRoot,
  getNewLine: () => '\n',
}

const configHost: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.formatDiagnostic(diagnostic, host))
  },
}

async function shipRenderer(): Promise<void> {
  const renderer = join(folder, 'renderer')
  await buildRenderer(renderer)
  rmSync(join(renderer, 'cache'), { recursive: true, force: true })
  writeFileSync(join(renderer, 'key'), keyOfRenderer())
}

/** The repository that a run of GitHub builds from: npm signs where a package comes from only where its manifest says the same. */
function toRepository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv): object {
  return server && name ? { repository: { type: 'git', url: `git+${server}/${name}.git` } } : {}
}

/** The manifest of the package, from that of the repository. */
function writeManifest(): void {
  // The program's own file, of which it knows the shape.
  const own = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<string, unknown>
  const { name, version, description, license, type, dependencies } = own
  const manifest = {
    name,
    version,
    description,
    keywords: ['minutes', 'meeting-notes', 'static-site-generator', 'markdown', 'roadmap'],
    license,
    ...toRepository(process.env),
    type,
    engines: { node: '>=22.18' },
    bin: { minutebook: 'lib/cli/start.js' },
    exports: { '.': { types: './lib/index.d.ts', default: './lib/index.js' }, './package.json': './package.json' },
    files: ['lib', 'renderer', 'CHANGELOG.md', 'CONTRIBUTING.md', 'content'],
    dependencies,
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Ship what people read of the program, each with links to what is shipped alone. */
function shipPapers(): void {
  cpSync(join(projectRoot, 'LICENSE'), join(folder, 'LICENSE'))
  const papers = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'content/faqs/publishing.md']
  mkdirSync(join(folder, 'content/faqs'), { recursive: true })
  for (const path of papers) {
    const text = readFileSync(join(projectRoot, path), 'utf8')
    writeFileSync(join(folder, path), toPackagedPaper(path, text, [...papers, 'LICENSE']))
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
writeManifest()
shipPapers()
compileLibrary()
await shipRenderer()
