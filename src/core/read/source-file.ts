import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitWords } from '../text/split-words.ts'
import { findActiveMarkup } from './svg/active-markup.ts'

/** A file beside the Markdown: whether opening it could run or fetch anything, and why. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  path: string
  isActive: boolean
  reason: string | null
}

/** Kinds of files that no browser runs code of. Any other is published as text, for browsers guess what a file is. */
const passive: ReadonlySet<string> = new Set(
  splitWords(`
    png jpg jpeg gif webp avif bmp ico tif tiff heic
    pdf txt log doc docx xls xlsx ppt pptx odt ods odp odg rtf epub tex ps eps
    csv tsv json yml yaml toml ics vcf bib parquet sqlite db ipynb patch diff
    zip gz tgz bz2 xz tar 7z
    mp3 m4a oga ogg ogv opus wav flac mp4 webm mov avi mkv
  `),
)

/** Endings that some hosts obey wherever they stand in a name, such as in `a.html.gz`: of pages, drawings and programs. */
const running: ReadonlySet<string> = new Set(
  splitWords(`
    html htm xhtml xht shtml shtm stm mht mhtml hta xml xsl xslt rdf svg svgz js mjs cjs jsm css wasm swf htc var map
    php php3 php4 php5 php7 php8 phps pht phtml phar inc cgi fcgi pl py pyc rb sh bash exe dll asp aspx asa ashx asmx cer
    jsp jspx do lua fcg cfm cfml
  `),
)

/** Files at the top by which some hosts steer a site. */
const ofHosts: ReadonlySet<string> = new Set(
  splitWords(`
    _redirects _headers _routes.json redirects.nginx.conf cname web.config netlify.toml vercel.json now.json
    staticwebapp.config.json
  `),
)

/** Look at a file beside the Markdown. */
export function toSourceFile(root: string, path: string): SourceFile {
  const reason = activeReason(root, path)
  return { path, isActive: reason !== null, reason }
}

/** What makes it unsafe to open a file in a browser, or `null`. An SVG image is looked into, HTML and script always could run. */
function activeReason(root: string, path: string): string | null {
  if (ofHosts.has(path.toLowerCase())) return 'some hosts read it as their settings'
  const parts = path.toLowerCase().replace(/^.*\//s, '').split('.')
  if (parts.slice(1, -1).some((part) => running.has(part.trim())))
    return 'some hosts would run it, for what stands before its last ending'
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  if (passive.has(ending)) return null
  if (ending !== 'svg') return 'a browser could run it'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, path)))
    const active = findActiveMarkup(text)
    return active && `it holds ${active.what} (line ${active.line}, column ${active.column})`
  } catch {
    return 'it is not UTF-8'
  }
}
