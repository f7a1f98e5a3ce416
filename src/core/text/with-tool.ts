/**
 * Name a release by its tool and its version; some versions say the tool themselves.
 *
 * `GOCDB`, `5.11` → `GOCDB 5.11`; `GOCDB`, `GOCDB4 step 2` → `GOCDB4 step 2`
 */
export function withTool(tool: string, version: string): string {
  return version.toLowerCase().startsWith(tool.toLowerCase()) ? version : `${tool} ${version}`
}
