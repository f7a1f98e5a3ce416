/** Write text so that it stands for itself in HTML and XML, in an attribute too, and is no command to a host that logs it: `##vso[`. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']|#(?=#\w*\[)/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
