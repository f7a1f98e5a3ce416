/** Cut a text at the last word that fits into so many characters: `Ask the sites about it`, 16 → `Ask the sites …`. */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$|[\ud800-\udbff]$/, '')} …`
}
