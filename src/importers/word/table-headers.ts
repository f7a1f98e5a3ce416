/** An element of a document as mammoth hands it over, as far as it matters here. */
export interface WordElement {
  type: string
  children?: WordElement[]
  isHeader?: boolean
}

/**
 * Tell of each table of a document, in the order in which they begin, whether its style shows the first row as a header
 * (ECMA-376 part 1, 17.4.55). Word asks for that in every new table, and the plain grid shows nothing of it.
 *
 * ```xml
 * <w:tbl><w:tblPr><w:tblStyle w:val="LightShading"/><w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr>
 * ```
 */
export function readTableHeaders(xml: string): boolean[] {
  return [...xml.matchAll(/<w:tbl>\s*<w:tblPr>([^]{0,2000}?)<\/w:tblPr>|<w:tbl>/g)].map(([, properties = '']) => {
    const style = /<w:tblStyle w:val="([^"]{1,100})"/.exec(properties)?.[1]
    const look = /<w:tblLook\s([^<>]{1,300})>/.exec(properties)?.[1] ?? ''
    const isFirst =
      /w:firstRow="(?:1|true|on)"/.test(look) ||
      (!look.includes('w:firstRow') &&
        (Number.parseInt(/w:val="([\dA-Fa-f]{4})"/.exec(look)?.[1] ?? '0', 16) & 0x20) !== 0)
    return isFirst && style !== undefined && !/^(?:TableGrid|TableNormal)$/.test(style)
  })
}

/** Mark the first row of the tables that show it as a header; nothing where the tables are not those that were counted. */
export function markTableHeaders(document: WordElement, headers: readonly boolean[]): WordElement {
  const tables = listTables(document)
  if (tables.length !== headers.length) return document
  tables.forEach((table, index) => {
    const [first] = table.children ?? []
    if (headers[index] === true && first?.type === 'tableRow' && (table.children?.length ?? 0) > 1)
      first.isHeader = true
  })
  return document
}

function listTables(element: WordElement): WordElement[] {
  return [...(element.type === 'table' ? [element] : []), ...(element.children ?? []).flatMap(listTables)]
}
