/** A table of a document, in the box that scrolls it: `<div class="scroll" …><table>…</table></div>`. */
const boxedTable = /<div [^>]*class="scroll"[^>]*><table>.*?<\/table>\s*<\/div>/gs

/**
 * Fold the tables of a text that the site shows better elsewhere, so that the page says what only the document says.
 *
 * `least` rows make a table long; `label` says of how many rows what is folded.
 */
export function foldTables(html: string, least: number, label: (rows: number) => string): string {
  return html.replace(boxedTable, (table) => {
    const body = table.slice(table.indexOf('<tbody>'))
    const rows = body.split('<tr>').length - 1
    return rows < least ? table : `<details class="fold"><summary>${label(rows)}</summary>\n${table}\n</details>`
  })
}
