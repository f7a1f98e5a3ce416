/** Icons that say something, in words. */
const words: Record<string, string> = {
  Y: 'yes',
  YES: 'yes',
  'CHOICE-YES': 'yes',
  NO: 'no',
  'CHOICE-NO': 'no',
  DONE: 'done',
  COMPLETE: 'complete',
}

/** Icons that stand before a sentence to say what it is. */
const labels: Record<string, string> = {
  X: 'Warning',
  WARNING: 'Warning',
  ALERT: 'Warning',
  NOTE: 'Note',
  TIP: 'Tip',
  T: 'Tip',
  IMPORTANT: 'Important',
  CAUTION: 'Caution',
  H: 'Help',
  HELP: 'Help',
  I: 'Idea',
  STOP: 'Stop',
}

/** What an icon of the wiki says: in words, or as the label of a sentence; `null` where it only decorates. */
export function readIcon(name: string): { text: string; isLabel: boolean } | null {
  const known = name.toUpperCase()
  if (Object.hasOwn(words, known)) return { text: words[known] ?? '', isLabel: false }
  return Object.hasOwn(labels, known) ? { text: `${labels[known] ?? ''}:`, isLabel: true } : null
}

/**
 * The icon whose image an address is; `null` where it is no address of an icon.
 *
 * `%ICONURLPATH{warning}%` → `warning`, `%PUBURL%/%SYSTEMWEB%/DocumentGraphics/tip.png` → `tip`
 */
export function iconOfAddress(address: string): string | null {
  return (
    /%ICONURL(?:PATH)?\{"?([\w-]{1,40})"?\}%/.exec(address)?.[1] ??
    /\/(?:TWikiDocGraphics|DocumentGraphics)\/([\w-]{1,40})\.(?:png|gif)$/.exec(address)?.[1] ??
    null
  )
}
